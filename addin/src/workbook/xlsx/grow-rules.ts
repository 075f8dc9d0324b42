import type { CellRange } from '../address.ts';
import { grownRanges } from '../grow-ranges.ts';
import { attribute, escapeXml, unescapeXml, XmlScanner } from './xml.ts';
import { splice } from './xml-tree.ts';

/** A table that has grown. */
export interface Growth {
  readonly from: CellRange;
  readonly to: CellRange;
}

/** Elements whose sqref says for which cells a rule is: of the sheet, and (as an element in them) those of Excel 2010. */
const RULES = new Set(['conditionalFormatting', 'dataValidation', 'ignoredError']);

/** Drop-downs and conditional formats of a sheet's text reach into the rows by which its tables have grown. */
export function growRules(text: string, growths: readonly Growth[]): string {
  if (growths.length === 0) return text;
  const grown = (ranges: string): string => growths.reduce((now, { from, to }) => grownRanges(now, from, to), ranges);
  const edits: { start: number; end: number; text: string }[] = [];
  const scanner = new XmlScanner(text);
  for (let tag = scanner.next(); tag; tag = scanner.next()) {
    if (tag.kind === 'close') continue;
    if (tag.name === 'sheetData') scanner.skipFlat(tag);
    else if (tag.name === 'sqref' && tag.kind === 'open') {
      const { start } = scanner.skip(tag);
      const before = unescapeXml(text.slice(tag.end, start));
      if (grown(before) !== before) edits.push({ start: tag.end, end: start, text: escapeXml(grown(before)) });
    } else if (RULES.has(tag.name)) {
      const before = attribute(tag.attributes, 'sqref');
      if (before === undefined || grown(before) === before) continue;
      const head = text.slice(tag.start, tag.end);
      edits.push({ start: tag.start, end: tag.end, text: head.replace(/(\ssqref\s*=\s*)(?:"[^"]*"|'[^']*')/, (_whole, name: string) => `${name}"${escapeXml(grown(before))}"`) });
    }
  }
  return edits.length === 0 ? text : splice(text, edits);
}
