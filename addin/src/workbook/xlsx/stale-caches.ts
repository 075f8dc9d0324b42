import { parseRange, quoteSheet, rangeAddress } from '../address.ts';
import type { Changes } from '../dependents.ts';
import type { WorkbookModel } from '../model.ts';
import type { Package } from './package.ts';
import { attribute, unescapeXml, withAttribute, XmlScanner } from './xml.ts';
import { childNamed, childrenOf, inner, rootOf, splice } from './xml-tree.ts';

const REFERENCES = new Set(['numRef', 'strRef', 'multiLvlStrRef']);
const CACHES = new Set(['numCache', 'strCache', 'multiLvlStrCache']);

/**
 * Charts keep the numbers that they were drawn from. Where these have changed they are left out: every program draws
 * a chart from its cells, and one that does not must not show old numbers as if they were today's.
 */
export function dropChartCaches(pack: Package, changes: Changes): void {
  for (const part of pack.names.filter((name) => /charts\/[^/]+\.xml$/i.test(name))) {
    const text = pack.text(part);
    if (rootOf(text).name !== 'chartSpace') continue;
    const edits = staleCaches(text, changes);
    if (edits.length > 0) pack.set(part, splice(text, edits));
  }
}

function staleCaches(text: string, changes: Changes): { start: number; end: number; text: string }[] {
  const edits: { start: number; end: number; text: string }[] = [];
  const scanner = new XmlScanner(text);
  for (let tag = scanner.next(); tag; tag = scanner.next()) {
    if (tag.kind !== 'open' || !REFERENCES.has(tag.name)) continue;
    const { start } = scanner.skip(tag);
    const children = childrenOf(text, { open: tag.end, close: start });
    const formula = children.find((child) => child.name === 'f');
    const cache = children.find((child) => CACHES.has(child.name));
    if (formula && cache && changes.touches(unescapeXml(inner(text, formula)), '')) edits.push({ start: cache.start, end: cache.end, text: '' });
  }
  return edits;
}

/** Parts of the pivot caches whose source has changed. */
export function stalePivots(pack: Package, model: WorkbookModel, changes: Changes): string[] {
  return pack.names.filter((name) => {
    if (!/pivotCache\/pivotCacheDefinition[^/]*\.xml$/i.test(name)) return false;
    const text = pack.text(name);
    const source = childNamed(text, rootOf(text), 'cacheSource');
    const cells = source && childNamed(text, source, 'worksheetSource');
    return cells !== undefined && changes.touches(sourceOf(cells.attributes, model), '');
  });
}

/** Cells of a pivot table's source as a formula; a name is one already, and a table is its range. */
function sourceOf(attributes: string, model: WorkbookModel): string {
  const sheet = attribute(attributes, 'sheet');
  const ref = attribute(attributes, 'ref');
  if (sheet !== undefined && ref !== undefined) return `${quoteSheet(sheet)}!${ref}`;
  const name = attribute(attributes, 'name') ?? '';
  for (const one of model.sheets) {
    const table = one.tables.find((each) => each.name.toLowerCase() === name.toLowerCase());
    const range = table && parseRange(table.range);
    if (range) return `${quoteSheet(one.name)}!${rangeAddress(range)}`;
  }
  return model.definedName(name)?.refersTo ?? '';
}

/** Has Excel make the pivot tables anew when it opens the file. */
export function refreshPivots(pack: Package, parts: readonly string[]): void {
  for (const part of parts) {
    const text = pack.text(part);
    const root = rootOf(text);
    const tag = text.slice(root.start, root.open);
    const attributes = withAttribute(root.attributes, 'refreshOnLoad', '1');
    pack.set(part, splice(text, [{ start: root.start, end: root.open, text: tag.replace(root.attributes, () => attributes) }]));
  }
}
