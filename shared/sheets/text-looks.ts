import { lettersIn, UNTIDY } from '../text/letters.ts';
import type { RawCell } from './raw.ts';

/** Rows whose texts are looked at together. */
export const LOOK_ROWS = 256;
/** Columns further right hold no list. */
const MOST_COLUMNS = 256;
/** From so many different cells on, a column of texts of which more than half differ is one of names or keys of people. */
const MANY_CELLS = 1_000;
/** Codes of all columns together: one cell in the last row that Excel has must not take the room of a million. */
const MOST_CODES = 16_000_000;
/** What a code can tell apart. */
const MOST_CELLS = 65_000;

/**
 * The texts and numbers of one column, each different one numbered: staffing sheets repeat them, so whoever reads the
 * column judges each once and then only follows the numbers. 0: no text and no number.
 */
export interface CodedColumn {
  /** By row of the sheet, from 0. */
  readonly codes: Uint16Array;
  /** By code. */
  readonly cells: readonly RawCell[];
}

/** One column while it is looked at. */
class ColumnLooks implements CodedColumn {
  readonly codes: Uint16Array;
  readonly cells: RawCell[] = [null];
  /** By block of rows: some text is not tidy. */
  readonly untidy: Uint8Array;
  /** Bits of the letters by code. */
  readonly letters: number[] = [0];
  readonly known = new Map<string | number, number>();

  /** @param numbered rows that can be numbered: all of the sheet, or none */
  constructor(rows: number, numbered: number) {
    this.codes = new Uint16Array(numbered);
    this.untidy = new Uint8Array(Math.ceil(rows / LOOK_ROWS));
  }
}

/** What one look at the cells of a sheet has found, for whoever reads them next. */
export class TextLooks {
  private readonly rows: number;
  private readonly columns: ColumnLooks[] = [];
  private readonly varied = new Set<number>();
  private codesLeft = MOST_CODES;

  /** @param rows of the sheet */
  constructor(rows: number) {
    this.rows = rows;
  }

  /**
   * Looks at a column of some rows; returns the bits of the letters of all its texts (text/letters.ts).
   * @param from row of the first of them, from 0: the first of a block
   * @param meet told of each text, of those that repeat once; false ends the looking
   */
  look(block: readonly (readonly RawCell[])[], from: number, column: number, meet: (text: string, letters: number) => boolean): number | null {
    if (!block.some((ofRow) => column < ofRow.length && (typeof ofRow[column] === 'string' || typeof ofRow[column] === 'number'))) return 0;
    const own = this.columns[column] ??= this.begun(column);
    const { codes, cells, letters, known } = own;
    let isVaried = this.varied.has(column);
    let all = 0;
    for (let row = 0; row < block.length; row++) {
      const ofRow = block[row]!;
      const cell = column < ofRow.length ? ofRow[column] : null;
      const isText = typeof cell === 'string';
      if (!isText && typeof cell !== 'number') continue;
      const code = isVaried ? undefined : known.get(cell);
      if (code !== undefined) {
        codes[from + row] = code;
        all |= letters[code]!;
        continue;
      }
      const bits = !isText ? 0 : cell === '' ? UNTIDY : lettersIn(cell);
      if (isText && !meet(cell, bits)) return null;
      all |= bits;
      if (isVaried) continue;
      codes[from + row] = cells.length;
      known.set(cell, cells.length);
      cells.push(cell);
      letters.push(bits);
      isVaried = cells.length > MOST_CELLS || (isText && cells.length > MANY_CELLS && cells.length * 2 > from + row);
    }
    if (isVaried) this.varied.add(column);
    if ((all & UNTIDY) !== 0) own.untidy[from / LOOK_ROWS] = 1;
    return all;
  }

  /** A column in which a text or a number was found; one too many is read as one in which most are different. */
  private begun(column: number): ColumnLooks {
    const fits = column < MOST_COLUMNS && this.rows <= this.codesLeft;
    if (fits) this.codesLeft -= this.rows;
    else this.varied.add(column);
    return new ColumnLooks(this.rows, fits ? this.rows : 0);
  }

  /** The numbered cells of a column; null where most are different. */
  coded(column: number): CodedColumn | null {
    return this.varied.has(column) ? null : this.columns[column] ?? null;
  }

  /** True when every text of the column in these rows (1-based, inclusive) is tidy (`isPlain`), and none is empty. */
  isTidy(column: number, first: number, last: number): boolean {
    const untidy = this.columns[column]?.untidy;
    if (!untidy) return true;
    for (let block = Math.floor((first - 1) / LOOK_ROWS); block <= Math.floor((last - 1) / LOOK_ROWS); block++) if (untidy[block] === 1) return false;
    return true;
  }
}
