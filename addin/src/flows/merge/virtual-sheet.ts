import type { MergeCell } from '../../../../shared/merge/cells.ts';
import { cellAddress } from '../../../../shared/sheets/address.ts';
import { isoToSerial } from '../../../../shared/sheets/dates.ts';
import type { SheetData } from '../../../../shared/sheets/declare.ts';
import type { RawCell, RawSheet } from '../../../../shared/sheets/raw.ts';
import type { CellEdit, RowsChange } from '../../workbook/port.ts';
import { FlowError } from '../flow-error.ts';

interface Cell {
  readonly value: RawCell;
  readonly format?: 'text' | 'date';
  /** Number format that goes with a cell that moved. */
  readonly numberFormat?: string;
}

/** Which row of a sheet: its number (1-based) there, or a negative one for a row that is new. */
export type RowHandle = number;

/** What to do to the person's sheet. */
export interface Layout {
  /** Rows that go and come first; null where only cells are written. */
  readonly change: RowsChange | null;
  readonly edits: readonly CellEdit[];
  readonly lastRow: number;
  /** Rows in which somebody else stands now, while fills and notes of cells did not move. */
  readonly refilled: readonly number[];
}

/**
 * A declared sheet of the person while the merge changes it. Rows are taken out, changed and added here; then it is
 * laid out. `moved`: rows go and come in the sheet itself, so that fills, notes and own columns stay with their person.
 * `places`: where rows cannot move, the place of one that went is filled by a new one or by the last of the list. A cell
 * with a formula is never written over.
 */
export class VirtualSheet {
  readonly data: SheetData;
  private readonly raw: RawSheet;
  private readonly date1904: boolean;
  /** Cells that were set, by row and column. */
  private readonly changed = new Map<RowHandle, Map<number, Cell>>();
  private readonly removed = new Set<number>();
  private added = 0;
  /** 1-based last row of the list. */
  private readonly last: number;
  /** 1-based first row under the list that says something: a line of totals, a signature. */
  private readonly below: number | null;

  constructor(data: SheetData, raw: RawSheet, date1904: boolean) {
    this.data = data;
    this.raw = raw;
    this.date1904 = date1904;
    this.last = Math.max(data.headerRow, ...data.rows.map((row) => row.row));
    const below = raw.rows.findIndex((cells, row) => row >= this.last && cells.some((cell) => cell !== null && cell !== ''));
    this.below = below < 0 ? null : below + 1;
  }

  /** Sets a cell of a declared column; nothing happens where the sheet lacks it or a formula stands. */
  set(row: RowHandle, column: string, cell: MergeCell): void {
    const index = this.data.columnOf[column];
    if (index === undefined || this.isFormula(row, index)) return;
    const type = this.data.decl.columns[column]?.type;
    const value = cell.day === undefined ? cell.value : isoToSerial(cell.day, this.date1904);
    const cells = this.changed.get(row) ?? new Map<number, Cell>();
    this.changed.set(row, cells);
    cells.set(index, { value, ...(cell.day !== undefined ? { format: 'date' } as const : type === 'code' && typeof value === 'string' ? { format: 'text' } as const : {}) });
  }

  remove(row: number): void {
    this.removed.add(row);
  }

  /** A new row. */
  add(): RowHandle {
    this.added += 1;
    return -this.added;
  }

  /** Rows go and come, or nothing but cells changes and rows are appended. */
  moved(): Layout {
    const { headerRow } = this.data;
    const isPushed = this.below !== null && this.added > 0;
    // above the last row of the list: what counts the whole list then counts the new rows too
    const above = this.last > headerRow + 1 ? this.last : this.last + 1;
    const at = isPushed ? above : this.last + 1;
    const gone = [...this.removed].toSorted((a, b) => a - b);
    const place = (row: number): number => row - gone.filter((one) => one < row).length + (isPushed && row >= above ? this.added : 0);
    const firstNew = at - gone.filter((one) => one < at).length;
    const rows = new Map<number, RowHandle>();
    for (const row of this.changed.keys()) if (row > 0 && !this.removed.has(row)) rows.set(place(row), row);
    for (let index = 0; index < this.added; index += 1) rows.set(firstNew + index, -1 - index);
    const edits = [...rows].toSorted(([one], [other]) => one - other).flatMap(([to, row]) => {
      const under = isPushed ? null : to + gone.length;
      return [...this.changed.get(row) ?? []].flatMap(([column, cell]) => {
        const before = row > 0 ? this.value(row, column) : null;
        if (row < 0 && under !== null && this.raw.formulas.has(cellAddress(under, column))) return [];
        return this.edit(to, column, before, cell);
      });
    });
    const insert = isPushed ? { above, count: this.added } : null;
    return {
      change: gone.length > 0 || insert ? { remove: gone, insert } : null,
      edits, lastRow: this.last - gone.length + this.added, refilled: [],
    };
  }

  /** Every row stays where it is. @throws FlowError 'merge-no-room' when lines stand under the list */
  places(): Layout {
    const free = [...this.removed].toSorted((a, b) => a - b);
    const missing = this.added - free.length;
    const room = this.below === null ? Infinity : this.below - this.last - 1;
    if (missing > room) throw new FlowError('merge-no-room', { sheet: this.raw.name, row: this.below ?? 0, count: missing - room });
    const stands = new Map<number, RowHandle | null>();
    let last = this.last;
    for (let index = 0; index < this.added; index += 1) stands.set(free.shift() ?? ++last, -1 - index);
    while (free.length > 0 && last > this.data.headerRow) {
      if (free.at(-1) === last) free.pop();
      else stands.set(free.shift()!, last);
      stands.set(last, null);
      last -= 1;
    }
    for (const row of this.changed.keys()) if (row > 0 && !this.removed.has(row) && !stands.has(row)) stands.set(row, row);
    const edits = [...stands].toSorted(([one], [other]) => one - other).flatMap(([to, row]) => this.rowEdits(to, row));
    return { change: null, edits, lastRow: last, refilled: [...stands].flatMap(([to, row]) => (row !== null && row !== to && to <= this.last ? [to] : [])) };
  }

  /** All cells of a row, as they will be in that place. */
  private rowEdits(to: number, row: RowHandle | null): CellEdit[] {
    const old = row !== null && row > 0 ? row : null;
    const width = Math.max(this.raw.rows[to - 1]?.length ?? 0, old === null ? 0 : this.raw.rows[old - 1]?.length ?? 0, ...[...this.changed.get(row ?? 0)?.keys() ?? []].map((column) => column + 1));
    return Array.from({ length: width }, (_one, column) => column).flatMap((column) => {
      if (this.raw.formulas.has(cellAddress(to, column)) || (old !== null && this.raw.formulas.has(cellAddress(old, column)))) return [];
      return this.edit(to, column, this.value(to, column), (row === null ? undefined : this.changed.get(row)?.get(column)) ?? (old === null ? BLANK : this.standing(old, column)));
    });
  }

  private standing(row: number, column: number): Cell {
    const value = this.value(row, column);
    const numberFormat = this.raw.formats.get(cellAddress(row, column));
    // an error value cannot be written: the text of it is what a person sees
    const plain = typeof value === 'object' && value !== null ? value.error : value;
    return numberFormat === undefined ? { value: plain } : { value: plain, numberFormat };
  }

  private edit(row: number, column: number, before: RawCell, cell: Cell): CellEdit[] {
    const { value } = cell;
    if (same(before, value) || (typeof value === 'object' && value !== null)) return [];
    return [{ cell: cellAddress(row, column), value, ...formatOf(cell) }];
  }

  private value(row: number, column: number): RawCell {
    return this.raw.rows[row - 1]?.[column] ?? null;
  }

  private isFormula(row: RowHandle, column: number): boolean {
    return row > 0 && this.raw.formulas.has(cellAddress(row, column));
  }
}

const BLANK: Cell = { value: null };

function formatOf(cell: Cell): Pick<CellEdit, 'format' | 'numberFormat'> {
  if (cell.numberFormat !== undefined) return { numberFormat: cell.numberFormat };
  return cell.format === undefined ? {} : { format: cell.format };
}

function same(before: RawCell, after: RawCell): boolean {
  if (before === after) return true;
  return (before === '' && after === null) || (typeof before === 'object' && typeof after === 'object' && before?.error === after?.error);
}
