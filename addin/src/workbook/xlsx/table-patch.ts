import { parseRange } from '../address.ts';
import type { SheetModel } from '../sheet-model.ts';
import type { Growth } from './grow-rules.ts';
import type { Package } from './package.ts';
import { attribute, decodeEscapes, withAttribute } from './xml.ts';
import { childNamed, rootOf, splice, type Child } from './xml-tree.ts';

/** Writes the ranges of tables that have grown into their parts: the table's and that of its filter buttons. */
export function patchTables(pack: Package, sheet: SheetModel, part: string): Growth[] {
  const growths: Growth[] = [];
  for (const { kind, target } of pack.relationships(part)) {
    if (kind !== 'table' || !pack.has(target)) continue;
    const text = pack.text(target);
    const root = rootOf(text);
    const name = decodeEscapes(attribute(root.attributes, 'displayName') ?? attribute(root.attributes, 'name') ?? '');
    const before = attribute(root.attributes, 'ref');
    const range = sheet.tables.find((table) => table.name === name)?.range;
    if (before === undefined || range === undefined || range === before) continue;
    const filter = childNamed(text, root, 'autoFilter');
    pack.set(target, splice(text, [root, ...(filter ? [filter] : [])].map((element) => withRef(text, element, before, range))));
    const [from, to] = [parseRange(before), parseRange(range)];
    if (from && to) growths.push({ from, to });
  }
  return growths;
}

/** The start tag with its ref; a filter over something else than the table's whole range is left as it is. */
function withRef(text: string, element: Child, before: string, range: string): { start: number; end: number; text: string } {
  const tag = text.slice(element.start, element.open);
  const kept = { start: element.start, end: element.open, text: tag };
  if (attribute(element.attributes, 'ref') !== before) return kept;
  return { ...kept, text: tag.replace(element.attributes, () => withAttribute(element.attributes, 'ref', range)) };
}
