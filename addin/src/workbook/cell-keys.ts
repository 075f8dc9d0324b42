import { MAX_COLUMNS } from './address.ts';

/** One number for a cell (0-based), as SheetModel.load() wants its formulas keyed. */
export function keyOf(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

export function placeOf(key: number): { row: number; column: number } {
  return { row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS };
}
