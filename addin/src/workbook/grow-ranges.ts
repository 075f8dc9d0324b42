import { parseRange, rangeAddress, type CellRange } from './address.ts';

/**
 * The ranges of a rule - a drop-down, a conditional format - after a table has grown: one that went down to the last
 * row of a whole column of the table, or beyond, goes down to the new last row: templates are ready for more rows than
 * they hold, and a table may grow past that.
 * @param ranges A1 ranges separated by spaces
 */
export function grownRanges(ranges: string, from: CellRange, to: CellRange): string {
  return ranges
    .split(/\s+/)
    .map((one) => {
      const area = parseRange(one);
      const covers = area && area.bottom >= from.bottom && area.bottom < to.bottom && area.top <= from.top + 1 && area.left >= from.left && area.right <= from.right;
      return covers ? rangeAddress({ ...area, bottom: to.bottom }) : one;
    })
    .join(' ');
}
