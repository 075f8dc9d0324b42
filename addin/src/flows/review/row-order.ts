import type { RawCell } from '../../../../shared/sheets/raw.ts';
import type { OldSheet } from './old-sheet.ts';
import { ADDED, text } from './rows.ts';
import type { OldRow } from './rows.ts';

/**
 * Places of the new rows in the order to write them: the plan's own, or, where a person sorted the list, theirs. New
 * rows then go where the column that the list is sorted by puts them, or to the end.
 * @param cellOf cell of a new row in the column of this id
 */
export function rowOrder(count: number, old: OldSheet, ids: readonly string[], cellOf: (rowAt: number, column: string) => RawCell): readonly number[] {
  const all = Array.from({ length: count }, (_none, at) => at);
  if (!old.sorted) return all;
  const placeOf = new Map(old.rows.map((row, at) => [row.id, at]));
  const before = (at: number) => placeOf.get(ids[at] ?? '');
  const order = all.filter((at) => before(at) !== undefined).sort((one, other) => before(one)! - before(other)!);
  const fresh = all.filter((at) => before(at) === undefined);
  const by = fresh.length === 0 ? null : sortedBy(old);
  for (const at of fresh) {
    const last = by === null ? order.length - 1 : order.findLastIndex((each) => byCell(cellOf(each, by.column), cellOf(at, by.column), by.falling) <= 0);
    order.splice(last + 1, 0, at);
  }
  return order;
}

/** The column whose cells rise, or fall, from the first row to the last, with the most different ones; a reviewer's own before ours. */
function sortedBy({ rows, columns }: OldSheet): { readonly column: string; readonly falling: boolean } | null {
  let best: { readonly column: string; readonly falling: boolean; readonly different: number } | null = null;
  const theirs = (id: string) => (rows.some((row) => row.computed.has(id)) ? 1 : 0);
  for (const { id } of columns.toSorted((one, other) => theirs(one.id) - theirs(other.id))) {
    if (id === 'no') continue;
    const cells = rows.map((row) => cellIn(row, id));
    const different = new Set(cells.map(text)).size;
    if (different < 2 || different <= (best?.different ?? 0)) continue;
    for (const falling of [false, true]) {
      if (cells.every((cell, at) => at === 0 || byCell(cells[at - 1]!, cell, falling) <= 0)) best = { column: id, falling, different };
    }
  }
  return best;
}

function cellIn(row: OldRow, column: string): RawCell {
  if (column.startsWith(ADDED)) return row.added.get(column.slice(ADDED.length)) ?? null;
  return row.own.get(column) ?? row.computed.get(column) ?? null;
}

/** As Excel sorts: numbers before texts, blank cells last whichever way. */
function byCell(one: RawCell, other: RawCell, falling: boolean): number {
  const rank = (cell: RawCell) => (text(cell) === '' ? 2 : typeof cell === 'number' ? 0 : 1);
  const [a, b] = [rank(one), rank(other)];
  if (a === 2 || b === 2) return a - b;
  const order = a !== b ? a - b : typeof one === 'number' && typeof other === 'number' ? one - other : text(one).localeCompare(text(other), 'vi');
  return falling ? -order : order;
}
