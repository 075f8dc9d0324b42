import { parseRange, type CellRange } from '../address.ts';
import type { FixedPlaces } from '../move-rows.ts';
import { isMarkFormula } from '../ours.ts';
import type { Package } from './package.ts';
import { attribute, escapeXml, unescapeXml } from './xml.ts';
import { childrenOf, inner, rootOf } from './xml-tree.ts';

/** Conditional formats and drop-downs of a sheet's part, its links, and the notes and comments beside it. */
export function fixedPlaces(pack: Package, part: string): FixedPlaces {
  const text = pack.text(part);
  const root = rootOf(text);
  const ranges: CellRange[] = [];
  const cells: CellRange[] = [];
  for (const child of childrenOf(text, root)) {
    if (child.name === 'conditionalFormatting') {
      const marks = childrenOf(text, child).every((rule) => isMarkFormula(unescapeXml(inner(text, rule))));
      if (!marks) ranges.push(...rangesOf(attribute(child.attributes, 'sqref')));
    }
    if (child.name === 'dataValidations') for (const one of childrenOf(text, child)) ranges.push(...rangesOf(attribute(one.attributes, 'sqref')));
    if (child.name === 'hyperlinks') for (const one of childrenOf(text, child)) cells.push(...rangesOf(attribute(one.attributes, 'ref')));
  }
  for (const { kind, target } of pack.relationships(part)) {
    if (!/comment/i.test(kind) || !pack.has(target)) continue;
    for (const [, ref] of pack.text(target).matchAll(/\sref="([A-Z]+\d+)"/g)) cells.push(...rangesOf(ref));
  }
  return { ranges, cells };
}

function rangesOf(list: string | undefined): CellRange[] {
  return (list ?? '').split(/\s+/).flatMap((address) => parseRange(address) ?? []);
}

/** A chart or a pivot table reads this sheet by its addresses, which do not follow rows that move. */
export function isReadByAddress(pack: Package, sheet: string): boolean {
  const name = escapeXml(sheet);
  return pack.names.some((part) => /(?:charts\/[^/]+|pivotCacheDefinition\d*)\.xml$/i.test(part) && pack.text(part).includes(name));
}
