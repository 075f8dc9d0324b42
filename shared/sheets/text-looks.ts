import { LATIN, lettersIn, UNICODE, UNTIDY } from '../text/letters.ts';
import type { RawCell } from './raw.ts';

/** Rows whose texts are looked at together. */
export const LOOK_ROWS = 256;
/** Columns further right hold no list. */
const MOST_COLUMNS = 256;
/** From so many different texts on, a column in which there is one for every third row is one of names or keys of people. */
const MANY_CELLS = 1_000;
const VARIED = 3;
/** Codes of all columns together: one cell in the last row that Excel has must not take the room of a million. */
const MOST_CODES = 16_000_000;
/** What a code can tell apart, less the rows that are looked at together. */
const MOST_CELLS = 65_000;
/** From so many different numbers on, those below MOST_DAYS are looked up in a table: the serial number of a day is (until 2079). */
const MANY_NUMBERS = 1_000;
const MOST_DAYS = 65_536;
/** Texts are told apart by these bits of their length before a Map is asked. */
const LENGTHS = 63;

/** What a cell is, beside the bits of its letters (text/letters.ts). */
const NUMBER = 32;
/** A number from 1900 on: that of a day, if its column has days. */
const DAY = 64;
/** A tidy text that begins with a letter. */
const WORD = 128;
/** Neither text nor number, and not empty. */
const OTHER = 256;

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
  /** By block of rows: what some of its cells are, and what every cell of its rows is. */
  readonly some: Uint16Array;
  readonly every: Uint16Array;
  hasOthers = false;
  /** What the cells of a code are. */
  private readonly bits: number[] = [0];
  private readonly known = new Map<string | number, number>();
  /** The text met last of those of a length, with its code: a column has few texts, and hardly two of one length. */
  private readonly lastTexts: (string | null)[] = Array.from({ length: LENGTHS + 1 }, () => null);
  private readonly lastCodes = new Uint16Array(LENGTHS + 1);
  /** By whole number, its code or 0; empty while there are few: of ten thousand days a table tells in a third of the Map's time. */
  private days = new Uint16Array(0);
  /** How many of the cells are texts. */
  private texts = 0;

  /** @param numbered rows that can be numbered: all of the sheet, or none */
  constructor(rows: number, numbered: number) {
    this.codes = new Uint16Array(numbered);
    const blocks = Math.ceil(rows / LOOK_ROWS);
    this.some = new Uint16Array(blocks);
    this.every = new Uint16Array(blocks);
  }

  isVaried(rows: number): boolean {
    return this.cells.length > MOST_CELLS || (this.texts > MANY_CELLS && this.texts * VARIED > rows);
  }

  /** Numbers the cells of a block of rows; returns the bits of their letters, null where `meet` ended it. */
  number(block: readonly (readonly RawCell[])[], from: number, column: number, meet: Meet): number | null {
    const { codes, bits, lastTexts, lastCodes } = this;
    let some = 0;
    let every = ~0;
    for (let row = 0; row < block.length; row++) {
      const cells = block[row]!;
      const cell = column < cells.length ? cells[column] : null;
      let code = 0;
      if (typeof cell === 'string') {
        const slot = cell.length & LENGTHS;
        if (lastTexts[slot] !== cell) {
          const one = this.known.get(cell) ?? this.add(cell, meet);
          if (one === null) return null;
          lastTexts[slot] = cell;
          lastCodes[slot] = one;
        }
        code = lastCodes[slot]!;
      } else if (typeof cell === 'number') {
        code = this.codeOfNumber(cell);
      } else if (!isNone(cell)) {
        this.hasOthers = true;
        some |= OTHER;
      }
      some |= bits[code]!;
      every &= bits[code]!;
      codes[from + row] = code;
    }
    this.keep(from, some, every);
    return some;
  }

  /** The same without numbers, for a column in which most texts are different. */
  pass(block: readonly (readonly RawCell[])[], from: number, column: number, meet: Meet): number | null {
    let some = 0;
    let every = ~0;
    for (let row = 0; row < block.length; row++) {
      const cells = block[row]!;
      const cell = column < cells.length ? cells[column] : null;
      let bits = 0;
      if (typeof cell === 'string') {
        bits = bitsOf(cell);
        if (isLatin(bits) && !meet(cell, bits)) return null;
      } else if (!isNone(cell)) bits = typeof cell === 'number' ? bitsOfNumber(cell) : OTHER;
      some |= bits;
      every &= bits;
    }
    this.keep(from, some, every);
    return some;
  }

  private keep(from: number, some: number, every: number): void {
    this.some[from / LOOK_ROWS] = some;
    this.every[from / LOOK_ROWS] = every;
  }

  private codeOfNumber(cell: number): number {
    const { days } = this;
    if (cell >= 0 && cell < days.length && Number.isInteger(cell)) {
      if (days[cell] === 0) days[cell] = this.kept(cell, bitsOfNumber(cell));
      return days[cell]!;
    }
    const known = this.known.get(cell);
    if (known !== undefined) return known;
    const code = this.kept(cell, bitsOfNumber(cell));
    this.known.set(cell, code);
    if (days.length === 0 && this.known.size - this.texts > MANY_NUMBERS) this.listDays();
    return code;
  }

  private listDays(): void {
    this.days = new Uint16Array(MOST_DAYS);
    for (const [cell, code] of this.known) if (typeof cell === 'number' && cell >= 0 && cell < MOST_DAYS && Number.isInteger(cell)) this.days[cell] = code;
  }

  /** The number of a text that is new; null where `meet` ends the looking. */
  private add(text: string, meet: Meet): number | null {
    const bits = bitsOf(text);
    if (isLatin(bits) && !meet(text, bits)) return null;
    this.texts++;
    this.known.set(text, this.cells.length);
    return this.kept(text, bits);
  }

  private kept(cell: string | number, bits: number): number {
    this.bits.push(bits);
    return this.cells.push(cell) - 1;
  }
}

/** Told of each text with letters of Latin-1 and none that are in Unicode alone, of those that repeat once; false ends the looking. */
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
    const letters = this.varied.has(column) ? own.pass(block, from, column, meet) : own.number(block, from, column, meet);
    if (letters !== null && own.isVaried(from + block.length)) this.varied.add(column);
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

  /** True when nothing but tidy texts (`isPlain`, and not empty) stands in the column in these rows (1-based, inclusive). */
  isTidy(column: number, first: number, last: number): boolean {
    const some = this.columns[column]?.some;
    if (!some) return true;
    for (let block = blockOf(first); block <= blockOf(last); block++) if ((some[block]! & (UNTIDY | NUMBER | OTHER)) !== 0) return false;
    return true;
  }

  /** True when the column has a tidy text that begins with a letter in every row of a block. */
  areWords(column: number, block: number): boolean {
    return this.areAll(WORD, column, block);
  }

  /** True when the column has a number from 1900 on in every row of a block. */
  areDays(column: number, block: number): boolean {
    return this.areAll(DAY, column, block);
  }

  /** True when every row of a block has a number, for they have one in some column. */
  haveNumbers(block: number): boolean {
    return this.columns.some((_, column) => this.areAll(NUMBER, column, block));
  }

  /** True when nothing stands in a column. */
  isEmpty(column: number): boolean {
    return this.columns[column] === undefined;
  }

  /** How many columns there are up to the last in which something stands. */
  get width(): number {
    return this.columns.length;
  }

  private areAll(bit: number, column: number, block: number): boolean {
    return ((this.columns[column]?.every[block] ?? 0) & bit) !== 0;
  }
}

/** The block of a row (1-based). */
export function blockOf(row: number): number {
  return Math.floor((row - 1) / LOOK_ROWS);
}

function bitsOf(text: string): number {
  const letters = text === '' ? UNTIDY : lettersIn(text);
  return (letters & UNTIDY) === 0 && text.charCodeAt(0) > 0x40 ? letters | WORD : letters;
}

function isLatin(letters: number): boolean {
  return (letters & (LATIN | UNICODE)) === LATIN;
}

function bitsOfNumber(number: number): number {
  return number >= 1900 ? NUMBER | DAY : NUMBER;
}

function isNone(cell: RawCell | undefined): boolean {
  return cell === null || cell === undefined;
}
