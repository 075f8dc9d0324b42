import type { MergeCell } from '../../../../shared/merge/cells.ts';
import { cellAddress } from '../../../../shared/sheets/address.ts';
import { isoToSerial } from '../../../../shared/sheets/dates.ts';
import type { SheetData } from '../../../../shared/sheets/declare.ts';
import type { RawCell, RawSheet } from '../../../../shared/sheets/raw.ts';
import type { CellEdit } from '../../workbook/port.ts';
import { FlowError } from '../flow-error.ts';

interface Cell {
  readonly value: RawCell;
  readonly format?: 'text' | 'date';
  /** Number format that goes with a cell that moved. */
  readonly numberFormat?: string;
}

/**
 * A declared sheet of the person while the merge changes it: rows are taken out, changed and added here, and only the
 * cells that then differ are written. A row that stays keeps its place. The place of a row that is taken out is filled
 * by an added row or by the last row of the list, with everything that stands in it; a cell with a formula is never
 * written over, each row keeps its own.
 */
export class VirtualSheet {
  readonly data: SheetData;
  private readonly raw: RawSheet;
  private readonly date1904: boolean;
  private readonly rows: Cell[][];
  private readonly free: number[] = [];
  /** 1-based last row of the list. */
  private last: number;
  private readonly somethingBelow: number | null;

  constructor(data: SheetData, raw: RawSheet, date1904: boolean) {
    this.data = data;
    this.raw = raw;
    this.date1904 = date1904;
    this.rows = raw.rows.map((cells, row) => cells.map((value, column) => withFormat(value, raw.formats.get(cellAddress(row + 1, column)))));
    this.last = Math.max(data.headerRow, ...data.rows.map((row) => row.row), ...data.totalRows.map((row) => row.row));
    const below = raw.rows.findIndex((cells, row) => row >= this.last && cells.some((cell) => cell !== null && cell !== ''));
    this.somethingBelow = below < 0 ? null : below + 1;
  }

  /** Sets a cell of a declared column; nothing happens where the sheet lacks it or a formula stands. */
  set(row: number, column: string, cell: MergeCell): void {
    const index = this.data.columnOf[column];
    if (index === undefined || this.isFormula(row, index)) return;
    const type = this.data.decl.columns[column]?.type;
    const value = cell.day === undefined ? cell.value : isoToSerial(cell.day, this.date1904);
    this.put(row, index, { value, ...(cell.day !== undefined ? { format: 'date' } as const : type === 'code' && typeof value === 'string' ? { format: 'text' } as const : {}) });
  }

  remove(row: number): void {
    this.free.push(row);
    this.free.sort((a, b) => a - b);
  }

  /** Place of a new row, emptied. @throws FlowError 'merge-no-room' when lines stand under the list */
  add(): number {
    const reused = this.free.shift();
    const row = reused ?? this.last + 1;
    if (reused === undefined) {
      if (this.somethingBelow !== null) throw new FlowError('merge-no-room', { sheet: this.raw.name, row: this.somethingBelow });
      this.last = row;
    }
    this.clear(row);
    return row;
  }

  /** Fills the places that are still free from the end of the list; a line of totals there stays, and they are left blank. */
  close(): void {
    const totals = new Set(this.data.totalRows.map((row) => row.row));
    while (this.free.length > 0 && !totals.has(this.last)) {
      const at = this.free.indexOf(this.last);
      if (at >= 0) this.free.splice(at, 1);
      else if (!this.isBlank(this.last)) this.move(this.last, this.free.shift()!);
      this.clear(this.last);
      this.last -= 1;
    }
    for (const row of this.free.splice(0)) this.clear(row);
  }

  get lastRow(): number {
    return this.last;
  }

  /** What differs from the sheet as it was read. */
  edits(): CellEdit[] {
    const edits: CellEdit[] = [];
    for (const [row, cells] of this.rows.entries()) {
      for (const [column, cell] of cells.entries()) {
        const before = this.raw.rows[row]?.[column] ?? null;
        const { value } = cell ?? BLANK;
        if (same(before, value) || (typeof value === 'object' && value !== null)) continue;
        edits.push({ cell: cellAddress(row + 1, column), value, ...formatOf(cell) });
      }
    }
    return edits;
  }

  private move(from: number, to: number): void {
    const width = Math.max(this.rows[from - 1]?.length ?? 0, this.rows[to - 1]?.length ?? 0);
    for (let column = 0; column < width; column += 1) {
      if (this.isFormula(from, column) || this.isFormula(to, column)) continue;
      const cell = this.rows[from - 1]?.[column] ?? BLANK;
      // an error value cannot be written: the text of it is what a person sees
      this.put(to, column, typeof cell.value === 'object' && cell.value !== null ? { ...cell, value: cell.value.error } : cell);
    }
  }

  private isBlank(row: number): boolean {
    return !(this.rows[row - 1] ?? []).some((cell, column) => cell && cell.value !== null && !this.isFormula(row, column));
  }

  private clear(row: number): void {
    for (const [column, cell] of (this.rows[row - 1] ?? []).entries()) {
      if (cell && cell.value !== null && !this.isFormula(row, column)) this.put(row, column, BLANK);
    }
  }

  private put(row: number, column: number, cell: Cell): void {
    while (this.rows.length < row) this.rows.push([]);
    const cells = this.rows[row - 1]!;
    while (cells.length < column) cells.push(BLANK);
    cells[column] = cell;
  }

  private isFormula(row: number, column: number): boolean {
    return this.raw.formulas.has(cellAddress(row, column));
  }
}

const BLANK: Cell = { value: null };

function withFormat(value: RawCell, numberFormat: string | undefined): Cell {
  return numberFormat === undefined ? { value } : { value, numberFormat };
}

function formatOf(cell: Cell | undefined): Pick<CellEdit, 'format' | 'numberFormat'> {
  if (cell?.numberFormat !== undefined) return { numberFormat: cell.numberFormat };
  return cell?.format === undefined ? {} : { format: cell.format };
}

function same(before: RawCell, after: RawCell): boolean {
  if (before === after) return true;
  return (before === '' && after === null) || (typeof before === 'object' && typeof after === 'object' && before?.error === after?.error);
}
