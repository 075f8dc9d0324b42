import type { ErrorCode } from '../../../shared/contract/errors.ts';
import type { RawCell, RawSheet, RawWorkbook } from '../../../shared/sheets/raw.ts';
import type { OutputFilter, OutputSheet } from '../../../shared/tables/output.ts';

/**
 * A workbook as the flows see it. Three implementations: in memory (workbench, command line, tests), .xlsx through
 * the in-memory one, and Office.js. One conformance suite (conformance.ts) runs on each of them.
 */
export interface WorkbookPort {
  /** Where results are computed and written, for messages: 'excel' inside Office, 'file' elsewhere. */
  readonly host: 'excel' | 'file';
  sheets(): Promise<readonly SheetInfo[]>;
  /** Reads the named sheets, or every visible and hidden one (never _DP), in chunks; the signal cancels between chunks. */
  read(options?: ReadOptions): Promise<RawWorkbook>;
  readSheet(name: string, options?: ReadOptions): Promise<RawSheet>;
  /** Reads some rows anew, 1-based and inclusive: what a person just changed. Rows below the last filled one are not there. */
  readRows(name: string, from: number, to: number): Promise<RawRows>;
  /** Writes single cells of a person's sheet: accepted fixes and missing Mã. Text cells are written as text. */
  writeCells(sheet: string, edits: readonly CellEdit[]): Promise<void>;
  /** The table whose header is in that row (1-based) reaches at least to lastRow, its computed columns too; without such a table nothing happens. Throws 'table-totals' where it ends in a row of totals. */
  growTable(sheet: string, headerRow: number, lastRow: number): Promise<void>;
  /**
   * Takes out whole rows of a person's sheet, 1-based, or makes room for blank ones above that row; what stands below
   * moves with its look. WorkbookError 'rows-hold-formulas' | 'rows-fixed' where a file cannot be changed so.
   */
  moveRows(sheet: string, how: 'delete' | 'insert', row: number, count: number): Promise<void>;
  /**
   * Takes rows out of a sheet and makes room for new ones: what stands in a row - values, looks, notes - stays with it,
   * and formulas follow. New rows look like the row above them, without its fill.
   * @param ask only whether it can be done
   * @returns false, and nothing is changed, where something would be parted from its row
   */
  changeRows(sheet: string, change: RowsChange, ask?: boolean): Promise<boolean>;
  /** Gives cells of a person's sheet the drop-down that another cell has, or takes it away. WorkbookError 'sheet-protected'. */
  setLists(sheet: string, edits: readonly ListEdit[]): Promise<void>;
  /** What a person did to the look of a sheet that refilling it would lose. */
  readLook(name: string): Promise<SheetLook>;
  /** Creates our sheet at the end of the workbook, or clears and refills the one of that name that is ours. */
  putSheet(sheet: OutputSheet): Promise<void>;
  /** Deletes a sheet that is ours; nothing happens when it is not there. */
  removeSheet(name: string): Promise<void>;
  /** Marks cells by conditional formats of ours; returns when all are there. Never touches fills or notes. */
  mark(sheet: string, marks: readonly Mark[]): Promise<void>;
  /** Removes every mark of ours from the workbook, or from these sheets. */
  clearMarks(only?: readonly string[]): Promise<void>;
  /** Shows and selects a cell. */
  select(sheet: string, cell: string): Promise<void>;
  /** Rows of the very hidden sheet _DP; [] when there is none. */
  readState(): Promise<readonly StateRow[]>;
  writeState(rows: readonly StateRow[]): Promise<void>;
  /** Calls back when a person changes cells; returns how to stop. */
  onChanged(handler: (change: PortChange) => void): Promise<() => void>;
  /** Calls back when other cells are selected, by a person or by select(); returns how to stop. */
  onSelected(handler: (selected: PortSelection) => void): Promise<() => void>;
}

/** Rows of a sheet, read anew. */
export interface RawRows {
  /** rows[0] is the first that was asked for. */
  readonly rows: readonly (readonly RawCell[])[];
  /** As in RawSheet, and of blank cells too. */
  readonly formats: ReadonlyMap<string, string>;
  readonly formulas: ReadonlyMap<string, string>;
  /** As in RawSheet. */
  readonly legacyFonts?: ReadonlyMap<string, string>;
}

export interface SheetInfo {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly rows: number;
  readonly columns: number;
  readonly protected: boolean;
  /** Made by us: a later result may clear and refill it. */
  readonly ours: boolean;
}

export interface ReadOptions {
  readonly only?: readonly string[];
  /** Tells also what stands beside the values (RawSheet.facts): for a check of the whole workbook. */
  readonly facts?: true;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

/** How a person left the columns of a sheet; columns are 0-based. */
export interface SheetLook {
  readonly hiddenColumns: readonly number[];
  /** Widths in characters where they are known. */
  readonly widths: readonly (readonly [column: number, characters: number])[];
  /** Columns of the tables of which only some rows are shown; null: in a way that cannot be put back. */
  readonly filters: readonly (readonly [column: number, filter: OutputFilter | null])[];
}

/** Something that a person changed. */
export interface PortChange {
  readonly sheet: string;
  /** A1 ranges separated by commas. */
  readonly address: string;
  /** Rows, columns or the sheet itself came, went or moved: addresses of before mean other cells now. */
  readonly structure?: boolean;
}

/** The cells that are selected now. */
export interface PortSelection {
  readonly sheet: string;
  /** A1 ranges separated by commas; the first cell is its upper left one. */
  readonly address: string;
}

export interface CellEdit {
  /** A1. */
  readonly cell: string;
  readonly value: string | number | boolean | null;
  /** Formula (with the leading =) to put back in place of the value, which is then its last result; only for undoing. */
  readonly formula?: string;
  /** Number format to set with it: 'text' for codes, 'date' for serial dates; absent: left as it is. */
  readonly format?: 'text' | 'date';
  /** Number format code to set in place of `format`: what a cell had before, 'General' for none. */
  readonly numberFormat?: string;
}

/** Rows of a sheet that go and come; all numbers are 1-based and of the rows before the change. */
export interface RowsChange {
  readonly remove: readonly number[];
  readonly insert: { readonly above: number; readonly count: number } | null;
}

/** Drop-downs of cells: like those of another cell, or none. */
export interface ListEdit {
  /** A1 ranges separated by spaces. */
  readonly cells: string;
  /** A1 of a cell that has the drop-down; null: the cells lose theirs. */
  readonly like: string | null;
}

export interface Mark {
  readonly cell: string;
  readonly severity: 'error' | 'warning' | 'hint';
}

/** One row of _DP: what it is about, its key, its value as JSON text. */
export interface StateRow {
  readonly topic: string;
  readonly key: string;
  readonly value: string;
}

/** A port failure that a person can act on. */
export class WorkbookError extends Error {
  readonly code: ErrorCode;
  readonly params: Readonly<Record<string, string | number>>;
  constructor(code: ErrorCode, params: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.name = 'WorkbookError';
    this.code = code;
    this.params = params;
  }
}
