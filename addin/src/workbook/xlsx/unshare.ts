import { formulaPlaces, type FormulaPlace } from './each-cell.ts';
import { shiftFormula } from './shift-formula.ts';
import { attribute, escapeXml, unescapeXml, withAttribute } from './xml.ts';
import { splice } from './xml-tree.ts';

/**
 * Writes shared formulas out into their own cells where the cell that the others take theirs from is overwritten:
 * each reads as before.
 * @param overwritten whether the cell at this place gets other contents
 */
export function unshare(text: string, overwritten: (row: number, column: number) => boolean): string {
  if (!text.includes('shared') || !/t\s*=\s*["']shared["']/.test(text)) return text;
  const shared = [...formulaPlaces(text)].filter(({ tag }) => attribute(tag.attributes, 't') === 'shared');
  const masters = new Map<string, FormulaPlace & { readonly formula: string }>();
  const edits: { start: number; end: number; text: string }[] = [];
  for (const place of shared) {
    const index = attribute(place.tag.attributes, 'si') ?? '';
    const formula = unescapeXml(text.slice(place.open, place.close));
    if (formula !== '') {
      masters.delete(index);
      if (overwritten(place.row, place.column)) masters.set(index, { ...place, formula });
    }
    const master = masters.get(index);
    if (master) edits.push({ start: place.tag.start, end: place.end, text: ownFormula(text, place, shiftFormula(master.formula, place.row - master.row, place.column - master.column)) });
  }
  return edits.length === 0 ? text : splice(text, edits);
}

function ownFormula(text: string, { tag }: FormulaPlace, formula: string): string {
  const name = /^<[^\s/>]+/.exec(text.slice(tag.start, tag.end))?.[0].slice(1) ?? 'f';
  const attributes = ['t', 'ref', 'si'].reduce((rest, one) => withAttribute(rest, one, null), tag.attributes).trimEnd();
  return `<${name}${attributes}>${escapeXml(formula)}</${name}>`;
}
