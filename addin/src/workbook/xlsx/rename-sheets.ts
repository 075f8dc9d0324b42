import { renameInFormula } from '../rename-formula.ts';
import type { Package } from './package.ts';
import { attribute, escapeXml, unescapeXml, withAttribute, XmlScanner, type Tag } from './xml.ts';
import { splice } from './xml-tree.ts';

/** Elements that hold a formula as their text, in sheets, tables, charts, rules and extensions. */
const FORMULAS = new Set(['f', 'formula', 'formula1', 'formula2', 'calculatedColumnFormula', 'totalsRowFormula', 'definedName', 'oldFormula', 'sqref']);
/** Attributes that hold one, by their element. */
const REFERENCES: Readonly<Record<string, string>> = { hyperlink: 'location', sp: 'textlink', pic: 'textlink', formControlPr: 'fmlaLink', dataRef: 'ref' };
/** Parts that can hold formulas; styles, texts and properties cannot. */
const PARTS = /^xl\/(workbook|worksheets\/[^/]+|chartsheets\/[^/]+|tables\/[^/]+|charts\/[^/]+|chartEx\/[^/]+|drawings\/[^/]+|ctrlProps\/[^/]+|pivotCache\/pivotCacheDefinition[^/]+)\.xml$/i;

/**
 * Gives sheets their new names wherever the package names them: in the list of sheets, in formulas, charts, rules,
 * links and the sources of pivot tables.
 * @param renamed new names by the old ones in small letters
 */
export function renameSheets(pack: Package, renamed: ReadonlyMap<string, string>): void {
  if (renamed.size === 0) return;
  for (const part of pack.names.filter((name) => PARTS.test(name))) {
    const text = pack.text(part);
    const edits = renameEdits(text, renamed);
    if (edits.length > 0) pack.set(part, splice(text, edits));
  }
}

type Edit = { start: number; end: number; text: string };

function renameEdits(text: string, renamed: ReadonlyMap<string, string>): Edit[] {
  const edits: Edit[] = [];
  const scanner = new XmlScanner(text);
  for (let tag = scanner.next(); tag; tag = scanner.next()) {
    if (tag.kind === 'close') continue;
    const edit = inAttribute(text, tag, renamed);
    if (edit) edits.push(edit);
    const next = tag.kind === 'open' && FORMULAS.has(tag.name) ? text.indexOf('<', tag.end) : -1;
    if (next < 0) continue;
    const before = unescapeXml(text.slice(tag.end, next));
    const after = renameInFormula(before, renamed);
    if (after !== before) edits.push({ start: tag.end, end: next, text: escapeXml(after) });
  }
  return edits;
}

function inAttribute(text: string, tag: Tag, renamed: ReadonlyMap<string, string>): Edit | null {
  const isName = tag.name === 'sheet' ? 'name' : tag.name === 'worksheetSource' ? 'sheet' : undefined;
  const name = isName ?? REFERENCES[tag.name];
  const before = name === undefined ? undefined : attribute(tag.attributes, name);
  if (name === undefined || before === undefined) return null;
  const after = isName === undefined ? renameInFormula(before, renamed) : (renamed.get(before.normalize('NFC').toLowerCase()) ?? before);
  if (after === before) return null;
  const head = text.slice(tag.start, tag.end);
  return { start: tag.start, end: tag.end, text: head.replace(tag.attributes, () => withAttribute(tag.attributes, name, after)) };
}
