import type { RawCell } from '../../../../shared/sheets/raw.ts';
import type { CellStyle } from '../model-types.ts';
import type { WorkbookModel } from '../model.ts';
import { keyOf } from '../cell-keys.ts';
import type { SheetModel } from '../sheet-model.ts';
import type { PackedValues, Piece, SheetHead } from './wire.ts';

export const KIND = { blank: 0, number: 1, text: 2, yes: 3, no: 4, error: 5 } as const;
/** Cells in a piece: 2 to 5 milliseconds of the thread that takes it in. */
const CELLS = 30_000;

/** The model for another thread. */
export function* packModel(model: WorkbookModel): Generator<Piece> {
  yield bookPiece(model);
  for (const sheet of model.sheets) yield* wholeSheet(sheet);
}

/** Only what a save of the opened file needs: of the sheets that came with it the formulas and the cells that were touched. */
export function* packChanges(model: WorkbookModel): Generator<Piece> {
  yield bookPiece(model);
  for (const sheet of model.sheets) {
    if (sheet.origin === null) {
      yield* wholeSheet(sheet);
    } else {
      yield { kind: 'sheet', head: headOf(sheet) };
      yield* formulaPieces(sheet);
      yield* touchedPieces(sheet);
    }
  }
}

function bookPiece(model: WorkbookModel): Piece {
  const styles: CellStyle[] = [...model.styles.all];
  return { kind: 'book', names: model.names, date1904: model.date1904, active: model.activeSheet, selection: model.selection, styles };
}

function headOf(sheet: SheetModel): SheetHead {
  const { name, visibility, tab, origin, columnWidths, hiddenColumns, hiddenRows, rowHeights, columnStyles, merges, notes, tables } = sheet;
  const { conditionalFormats, validations, charts, freeze, print, gridLines, firstSelected, formulaBlocks, formulaTouched, rowChanges } = sheet;
  return {
    name, visibility, tab, origin, columnWidths, hiddenColumns, hiddenRows, rowHeights, columnStyles, merges, notes, tables, protected: sheet.protected,
    conditionalFormats, validations, charts, freeze, print, gridLines, firstSelected, formulaBlocks, formulaTouched, rowChanges,
  };
}

function* wholeSheet(sheet: SheetModel): Generator<Piece> {
  yield { kind: 'sheet', head: headOf(sheet) };
  const strings = new Strings();
  const height = Math.max(sheet.rowCount, sheet.styledRowCount);
  for (let row = 0; row < height; ) {
    const from = row;
    for (let cells = 0; row < height && cells < CELLS; row += 1) cells += 1 + Math.max(sheet.rows[row]?.length ?? 0, sheet.styleIds(row)?.length ?? 0);
    yield rowsPiece(sheet, from, row, strings);
  }
  yield* formulaPieces(sheet);
  const links = [...sheet.links()];
  if (links.length > 0) yield { kind: 'links', links };
}

function rowsPiece(sheet: SheetModel, from: number, to: number, strings: Strings): Piece {
  const lengths = Int32Array.from({ length: to - from }, (_none, at) => sheet.rows[from + at]?.length ?? -1);
  const styleLengths = Int32Array.from({ length: to - from }, (_none, at) => (from + at < sheet.styledRowCount ? (sheet.styleIds(from + at)?.length ?? -1) : -2));
  const values = new ValuePacker(lengths.reduce((sum, length) => sum + Math.max(0, length), 0), strings);
  const styleIds = new Int32Array(styleLengths.reduce((sum, length) => sum + Math.max(0, length), 0)).fill(-1);
  let styled = 0;
  for (let row = from; row < to; row += 1) {
    for (const value of sheet.rows[row] ?? []) values.add(value);
    const ids = sheet.styleIds(row);
    if (!ids) continue;
    for (let column = 0; column < ids.length; column += 1) styleIds[styled + column] = ids[column] ?? -1;
    styled += ids.length;
  }
  return { kind: 'rows', lengths, styleLengths, styleIds, ...values.done() };
}

function* formulaPieces(sheet: SheetModel): Generator<Piece> {
  let keys: number[] = [];
  let texts: string[] = [];
  for (const { row, column, formula } of sheet.formulas()) {
    keys.push(keyOf(row, column));
    texts.push(formula);
    if (keys.length < CELLS / 4) continue;
    yield { kind: 'formulas', keys: Float64Array.from(keys), texts };
    keys = [];
    texts = [];
  }
  if (keys.length > 0) yield { kind: 'formulas', keys: Float64Array.from(keys), texts };
}

function* touchedPieces(sheet: SheetModel): Generator<Piece> {
  const strings = new Strings();
  const all = [...sheet.touched()];
  for (let at = 0; at < all.length; at += CELLS / 4) {
    const cells = all.slice(at, at + CELLS / 4);
    const values = new ValuePacker(cells.length, strings);
    for (const { row, column } of cells) values.add(sheet.value(row, column));
    yield {
      kind: 'touched', rows: Int32Array.from(cells, (cell) => cell.row), columns: Int32Array.from(cells, (cell) => cell.column),
      styleIds: Int32Array.from(cells, (cell) => sheet.styleId(cell.row, cell.column) ?? -1), touches: cells.map((cell) => cell.touch), ...values.done(),
    };
  }
}

/** Numbers of the strings that were sent. */
class Strings {
  readonly #numbers = new Map<string, number>();
  #fresh: string[] = [];

  number(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(text, number);
    this.#fresh.push(text);
    return number;
  }

  takeFresh(): string[] {
    const fresh = this.#fresh;
    this.#fresh = [];
    return fresh;
  }
}

class ValuePacker {
  readonly #kinds: Uint8Array;
  readonly #numbers: Float64Array;
  readonly #strings: Strings;
  #at = 0;

  constructor(length: number, strings: Strings) {
    this.#kinds = new Uint8Array(length);
    this.#numbers = new Float64Array(length);
    this.#strings = strings;
  }

  add(value: RawCell | undefined): void {
    const at = this.#at;
    this.#at += 1;
    if (value === null || value === undefined) return;
    const error = typeof value === 'object';
    const kind = error ? KIND.error : typeof value === 'string' ? KIND.text : typeof value === 'number' ? KIND.number : value ? KIND.yes : KIND.no;
    this.#kinds[at] = kind;
    if (typeof value === 'number') this.#numbers[at] = value;
    else if (typeof value === 'string') this.#numbers[at] = this.#strings.number(value);
    else if (error) this.#numbers[at] = this.#strings.number(value.error);
  }

  done(): PackedValues {
    return { kinds: this.#kinds, numbers: this.#numbers, strings: this.#strings.takeFresh() };
  }
}

/** The buffers of a piece, which go over without being copied. */
export function buffersOf(piece: Piece): ArrayBuffer[] {
  return Object.values(piece).flatMap((value: unknown) => (ArrayBuffer.isView(value) && value.buffer instanceof ArrayBuffer ? [value.buffer] : []));
}
