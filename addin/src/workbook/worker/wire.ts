import type { CellLink, CellStyle, CellTouch } from '../model-types.ts';
import type { WorkbookModel } from '../model.ts';
import type { SheetModel } from '../sheet-model.ts';
import type { NotKept } from '../xlsx/save.ts';

/** A workbook of the model in pieces that go from one thread to another; each is taken in within a few milliseconds. */
export type Piece =
  | { readonly kind: 'book'; readonly names: WorkbookModel['names']; readonly date1904: boolean; readonly active: string | null; readonly selection: string; readonly styles: readonly CellStyle[] }
  | { readonly kind: 'sheet'; readonly head: SheetHead }
  | ({ readonly kind: 'rows' } & PackedRows)
  | { readonly kind: 'formulas'; readonly keys: Float64Array; readonly texts: readonly string[] }
  | { readonly kind: 'links'; readonly links: readonly { readonly row: number; readonly column: number; readonly link: CellLink }[] }
  | ({ readonly kind: 'touched' } & PackedCells);

/** What a sheet is besides its cells. */
export type SheetHead = Pick<
  SheetModel,
  | 'name' | 'visibility' | 'protected' | 'tab' | 'origin' | 'columnWidths' | 'hiddenColumns' | 'hiddenRows' | 'rowHeights' | 'columnStyles' | 'merges' | 'notes'
  | 'tables' | 'conditionalFormats' | 'validations' | 'charts' | 'freeze' | 'print' | 'gridLines' | 'firstSelected' | 'formulaBlocks' | 'formulaTouched' | 'rowChanges'
>;

/** Values as kinds and numbers; a text or an error is the number of a string, and strings are sent once for a sheet. */
export interface PackedValues {
  readonly kinds: Uint8Array;
  readonly numbers: Float64Array;
  /** Strings that were not sent before; the number of the first is how many were. */
  readonly strings: readonly string[];
}

/** Whole rows, following those of the piece before. */
export interface PackedRows extends PackedValues {
  /** Cells up to the last value, and up to the last look, of each row. -1: no row of values, or none of looks; -2: the list of looks has ended. */
  readonly lengths: Int32Array;
  readonly styleLengths: Int32Array;
  /** Style numbers; -1: none. */
  readonly styleIds: Int32Array;
}

/** Single cells that were touched. */
export interface PackedCells extends PackedValues {
  readonly rows: Int32Array;
  readonly columns: Int32Array;
  /** Style number; -1: none of its own. */
  readonly styleIds: Int32Array;
  readonly touches: readonly CellTouch[];
}

/** What the page asks of the worker. Pieces of a model follow a save, and `saved` ends them. */
export type Ask =
  | { readonly kind: 'open'; readonly bytes: Uint8Array | Blob }
  | { readonly kind: 'save'; readonly bytes: Uint8Array | null }
  | { readonly kind: 'piece'; readonly piece: Piece }
  | { readonly kind: 'complete' };

/** What the worker answers; the pieces of a model come before 'opened'. */
export type Answer =
  /** Its code runs. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly progress: FileProgress }
  | { readonly kind: 'piece'; readonly piece: Piece }
  | { readonly kind: 'opened'; readonly bytes: Uint8Array }
  | { readonly kind: 'saved'; readonly bytes: Uint8Array; readonly notKept: readonly NotKept[] }
  /** A WorkbookError, by its code. */
  | { readonly kind: 'refused'; readonly code: string; readonly params: Readonly<Record<string, string | number>> }
  /** Anything else that went wrong; never a cell's content. */
  | { readonly kind: 'failed'; readonly message: string };

export interface FileProgress {
  /** Of the bytes of the sheets, 0 to 1. */
  readonly share: number;
  /** Sheet that is being read. */
  readonly sheet: string;
}
