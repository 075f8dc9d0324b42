import { parseCell, rangeAddress, type CellRange } from './address.ts';

/** Ranges in one conditional format: Excel writes longer lists of ranges as several formats. */
const PER_FORMAT = 100;

/** Cells as few lists of ranges: cells below each other become one range. */
export function markRanges(cells: readonly string[]): string[] {
  const places = [...new Set(cells)].flatMap((cell) => parseCell(cell) ?? []);
  places.sort((one, other) => one.column - other.column || one.row - other.row);
  const ranges: CellRange[] = [];
  for (const { row, column } of places) {
    const last = ranges.at(-1);
    if (last && last.left === column && last.bottom === row - 1) ranges[ranges.length - 1] = { ...last, bottom: row };
    else ranges.push({ top: row, left: column, bottom: row, right: column });
  }
  const lists: string[] = [];
  for (let at = 0; at < ranges.length; at += PER_FORMAT) lists.push(ranges.slice(at, at + PER_FORMAT).map(rangeAddress).join(' '));
  return lists;
}
