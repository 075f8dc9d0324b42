import type { RawCell, RawSheet } from '../../../shared/sheets/raw.ts';
import { cellAddress, parseCell } from '../workbook/address.ts';

/**
 * What a row is known by once rows were put in, taken out or sorted: a value beside the fixed cell that stood in no other
 * row of its column, as a rule the Mã.
 */
export interface RowAnchor {
  /** 0-based. */
  readonly column: number;
  readonly value: string;
}

type Grid = RawSheet['rows'];

/** Shorter texts are marks, numbers below are counts or the STT, which people number anew when rows move. */
const SHORTEST = 3;
const LEAST = 1000;

/** Anchors for cells of this grid, as it is after the fixes. */
export function anchorsIn(rows: Grid): (cell: string) => RowAnchor | null {
  const counts = new Map<number, ReadonlyMap<string, number>>();
  const isAlone = (column: number, value: string): boolean => {
    const known = counts.get(column) ?? countsOf(rows, column);
    counts.set(column, known);
    return known.get(value) === 1;
  };
  return (cell) => {
    const place = parseCell(cell);
    if (!place) return null;
    const beside = (rows[place.row] ?? []).flatMap((held, column) => (column === place.column ? [] : [{ held, column }]));
    const able = [...beside.filter(({ held }) => typeof held === 'string' && held.trim().length >= SHORTEST), ...beside.filter(({ held }) => typeof held === 'number' && held >= LEAST)];
    const found = able.find(({ held, column }) => isAlone(column, textOf(held)));
    return found ? { column: found.column, value: textOf(found.held) } : null;
  };
}

function countsOf(rows: Grid, column: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const value = textOf(row[column] ?? null);
    if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function textOf(cell: RawCell): string {
  return typeof cell === 'object' ? '' : String(cell);
}

/** Finds rows by their anchors in a sheet as it stands. */
export class RowFinder {
  readonly #rows: Grid;
  /** By column, then by value: 0-based rows. */
  readonly #places = new Map<number, ReadonlyMap<string, readonly number[]>>();

  constructor(rows: Grid) {
    this.#rows = rows;
  }

  /**
   * Where the cell stands now. Without an anchor, where it stood. null where its row is gone, or is there several times
   * and none of them at its old place: no row is guessed.
   */
  cellNow(cell: string, anchor: RowAnchor | null): string | null {
    const place = parseCell(cell);
    if (!place) return null;
    const row = this.rowNow(place.row, anchor);
    return row === null ? null : cellAddress(row, place.column);
  }

  /** 0-based, as cellNow. */
  rowNow(row: number, anchor: RowAnchor | null): number | null {
    if (!anchor) return row;
    const rows = this.#column(anchor.column).get(anchor.value) ?? [];
    if (rows.includes(row)) return row;
    return rows.length === 1 ? (rows[0] ?? null) : null;
  }

  #column(column: number): ReadonlyMap<string, readonly number[]> {
    const known = this.#places.get(column);
    if (known) return known;
    const places = new Map<string, number[]>();
    for (const [row, cells] of this.#rows.entries()) {
      const value = textOf(cells[column] ?? null);
      const rows = places.get(value);
      if (rows) rows.push(row);
      else places.set(value, [row]);
    }
    this.#places.set(column, places);
    return places;
  }
}
