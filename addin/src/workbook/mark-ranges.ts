import { parseCell, rangeAddress, type CellRange } from './address.ts';

/** Ranges in one conditional format: Excel writes longer lists of ranges as several formats. */
const PER_FORMAT = 100;

/** Cells as few lists of ranges, separated by spaces. */
export function markRanges(cells: readonly string[]): string[] {
  const ranges = markAreas(cells);
  const lists: string[] = [];
  for (let at = 0; at < ranges.length; at += PER_FORMAT) lists.push(ranges.slice(at, at + PER_FORMAT).map(rangeAddress).join(' '));
  return lists;
}

/** Rectangles that cover exactly these cells: cells below each other first, then columns beside each other with the same rows. */
export function markAreas(cells: readonly string[]): readonly CellRange[] {
  const done: CellRange[] = [];
  let open = new Map<string, CellRange>();
  for (const [column, rows] of byColumn(cells)) {
    const next = new Map<string, CellRange>();
    for (const { top, bottom } of runs(rows)) {
      const key = `${top}:${bottom}`;
      const left = open.get(key);
      const touches = left !== undefined && left.right === column - 1;
      next.set(key, touches ? { ...left, right: column } : { top, left: column, bottom, right: column });
      if (touches) open.delete(key);
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()];
}

/** Rows by column, both ascending, each cell once. */
function byColumn(cells: readonly string[]): [number, number[]][] {
  const columns = new Map<number, Set<number>>();
  for (const { row, column } of cells.flatMap((cell) => parseCell(cell) ?? [])) {
    const rows = columns.get(column);
    if (rows) rows.add(row);
    else columns.set(column, new Set([row]));
  }
  return [...columns].map(([column, rows]): [number, number[]] => [column, [...rows].sort((one, other) => one - other)]).sort(([one], [other]) => one - other);
}

function runs(rows: readonly number[]): { top: number; bottom: number }[] {
  const found: { top: number; bottom: number }[] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last && last.bottom === row - 1) last.bottom = row;
    else found.push({ top: row, bottom: row });
  }
  return found;
}
