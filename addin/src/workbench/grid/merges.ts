import type { CellRange } from '../../workbook/address.ts';
import { parseRange } from '../../workbook/address.ts';

/** Which merged range a cell belongs to. */
export interface Merges {
  at(row: number, column: number): CellRange | null;
}

export function mergesOf(ranges: readonly string[]): Merges {
  const byRow = new Map<number, CellRange[]>();
  for (const text of ranges) {
    const range = parseRange(text);
    if (!range) continue;
    for (let row = range.top; row <= range.bottom; row += 1) byRow.set(row, [...(byRow.get(row) ?? []), range]);
  }
  return { at: (row, column) => byRow.get(row)?.find((range) => column >= range.left && column <= range.right) ?? null };
}
