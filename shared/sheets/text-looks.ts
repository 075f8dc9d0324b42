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
/** What a code can tell apart, less the rows that are looked at together. */
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
  /** Some cell is no text, no number and not empty: it has number 0 too. */
  readonly hasOthers: boolean;
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
  hasOthers = false;
  /** How many of the cells are texts. */
  texts = 0;

  /** @param numbered rows that can be numbered: all of the sheet, or none */
  constructor(rows: number, numbered: number) {
    this.codes = new Uint16Array(numbered);
    this.untidy = new Uint8Array(Math.ceil(rows / LOOK_ROWS));
  }

  /** The number of a cell that is new; null where `meet` ends the looking. */
  add(cell: string | number, meet: Meet): number | null {
    const letters = typeof cell === 'string' ? bitsOf(cell) : 0;
    if (typeof cell === 'string') {
      if (!meet(cell, letters)) return null;
      this.texts++;
    }
    this.known.set(cell, this.cells.length);
    this.letters.push(letters);
    return this.cells.push(cell) - 1;
  }

  isVaried(rows: number): boolean {
    return this.cells.length > MOST_CELLS || (this.texts > MANY_CELLS && this.texts * 2 > rows);
  }
}

/** Told of each text, of those that repeat once; false ends the looking. */
export type Meet = (text: string, letters: number) => boolean;

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
   */
  look(block: readonly (readonly RawCell[])[], from: number, column: number, meet: Meet): number | null {
    if (!block.some((ofRow) => column < ofRow.length && !isNone(ofRow[column]))) return 0;
    const own = this.columns[column] ??= this.begun(column);
    const letters = this.varied.has(column) ? lettersOfAll(block, column, meet) : numbered(own, block, from, column, meet);
    if (letters === null) return null;
    if (own.isVaried(from + block.length)) this.varied.add(column);
    if ((letters & UNTIDY) !== 0) own.untidy[from / LOOK_ROWS] = 1;
    return letters;
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

/** Numbers the cells of a column in some rows; returns the bits of their letters, null where `meet` ended it. */
function numbered(own: ColumnLooks, block: readonly (readonly RawCell[])[], from: number, column: number, meet: Meet): number | null {
  const { codes, known, letters } = own;
  let all = 0;
  let above: RawCell | undefined = null;
  let code = 0;
  for (let row = 0; row < block.length; row++) {
    const cells = block[row]!;
    const cell = column < cells.length ? cells[column] : null;
    if (cell !== above) {
      above = cell;
      if (typeof cell === 'string' || typeof cell === 'number') {
        const one = known.get(cell) ?? own.add(cell, meet);
        if (one === null) return null;
        code = one;
        all |= letters[code]!;
      } else {
        code = 0;
        if (!isNone(cell)) own.hasOthers = true;
      }
    }
    codes[from + row] = code;
  }
  return all;
}

/** Of a column in which most are different: the same without numbers. */
function lettersOfAll(block: readonly (readonly RawCell[])[], column: number, meet: Meet): number | null {
  let all = 0;
  for (let row = 0; row < block.length; row++) {
    const cells = block[row]!;
    const cell = column < cells.length ? cells[column] : null;
    if (typeof cell !== 'string') continue;
    const bits = bitsOf(cell);
    if (!meet(cell, bits)) return null;
    all |= bits;
  }
  return all;
}

function bitsOf(text: string): number {
  return text === '' ? UNTIDY : lettersIn(text);
}

function isNone(cell: RawCell | undefined): boolean {
  return cell === null || cell === undefined;
}
