import type { RawCell } from '../../../../shared/sheets/raw.ts';
import { MAX_COLUMNS, MAX_ROWS } from '../address.ts';

/** What a cell says that is written as most are: <c r="B7" s="2" t="s"><v>15</v></c>, a number or a shared string. */
export interface PlainCell {
  /** 0-based; -1 where the cell has no address. */
  row: number;
  column: number;
  /** Index into cellXfs; -1 for none. */
  xf: number;
  value: RawCell;
  /** Place after the cell. */
  end: number;
}

const [LESS, MORE, SLASH, SPACE, QUOTE, EQUALS] = [60, 62, 47, 32, 34, 61];
const [C, N, R, S, T, V] = [99, 110, 114, 115, 116, 118];
const [ZERO, NINE, A, Z] = [48, 57, 65, 90];
/** Whole numbers of so many digits are read digit by digit. */
const EXACT_DIGITS = 15;

/** Letters that are looked at together. */
const WINDOW = 32 * 1024;
/** No plain cell is longer; what is cut off by the end of a window is read in the next. */
const LONGEST = 256;

/**
 * Reads plain cells straight from the text, without a tag, a slice or an object for each: nearly every cell of a large
 * sheet is one, and this reads them in a third of the time. It looks at codes of letters in an array, which engines
 * compile in a fraction of the time that they need for as many looks into a string. Whatever else stands there is left to
 * the reader of tags.
 */
export class PlainCells {
  /** The cell that was read last; the same object each time. */
  readonly cell: PlainCell = { row: -1, column: -1, xf: -1, value: null, end: 0 };
  readonly #text: string;
  readonly #strings: readonly string[];
  readonly #encoder = new TextEncoder();
  /** Codes of the letters from #from on; 0 stands for letters that no plain cell has, and after the last. */
  readonly #codes: Uint8Array;
  #from = 0;
  #length = 0;
  #shared = false;

  constructor(text: string, strings: readonly string[]) {
    this.#text = text;
    this.#strings = strings;
    this.#codes = new Uint8Array(Math.min(text.length, WINDOW) + 1);
  }

  /** Whether a plain cell stands exactly here; it is then in `cell`. */
  read(at: number): boolean {
    if (at < this.#from || (at + LONGEST > this.#from + this.#length && this.#from + this.#length < this.#text.length)) this.#look(at);
    const codes = this.#codes;
    let next = at - this.#from;
    if (codes[next] !== LESS || codes[next + 1] !== C || codes[next + 2] !== SPACE) return false;
    const { cell } = this;
    cell.row = -1;
    cell.column = -1;
    cell.xf = -1;
    cell.value = null;
    this.#shared = false;
    next += 2;
    while (codes[next] === SPACE) {
      next = this.#attribute(codes, next + 1);
      if (next < 0) return false;
    }
    if (codes[next] === SLASH && codes[next + 1] === MORE) {
      cell.end = this.#from + next + 2;
      return true;
    }
    return codes[next] === MORE && this.#value(codes, next + 1);
  }

  #look(at: number): void {
    const codes = this.#codes;
    const piece = this.#text.slice(at, at + codes.length - 1);
    const { read, written } = this.#encoder.encodeInto(piece, codes);
    if (read !== piece.length || written !== read) {
      for (let index = 0; index < piece.length; index += 1) {
        const code = piece.charCodeAt(index);
        codes[index] = code < 128 ? code : 0;
      }
    }
    codes[piece.length] = 0;
    this.#from = at;
    this.#length = piece.length;
  }

  /** Place after the attribute that begins here; -1 when it is none of r, s and t, or written in another way. */
  #attribute(codes: Uint8Array, at: number): number {
    const name = codes[at];
    if (codes[at + 1] !== EQUALS || codes[at + 2] !== QUOTE) return -1;
    if (name === R) return this.#address(codes, at + 3);
    if (name === T) {
      const type = codes[at + 3];
      this.#shared = type === S;
      return (type === S || type === N) && codes[at + 4] === QUOTE ? at + 5 : -1;
    }
    if (name !== S) return -1;
    let xf = 0;
    let next = at + 3;
    for (; codes[next] !== QUOTE; next += 1) {
      const code = codes[next]!;
      if (!(code >= ZERO && code <= NINE) || xf > 1e6) return -1;
      xf = xf * 10 + code - ZERO;
    }
    this.cell.xf = next === at + 3 ? -1 : xf;
    return next === at + 3 ? -1 : next + 1;
  }

  #address(codes: Uint8Array, at: number): number {
    let next = at;
    let column = 0;
    let code = codes[next]!;
    for (; code >= A && code <= Z; code = codes[next]!) {
      column = column * 26 + code - A + 1;
      next += 1;
    }
    let row = 0;
    for (; code >= ZERO && code <= NINE && row <= MAX_ROWS; code = codes[next]!) {
      row = row * 10 + code - ZERO;
      next += 1;
    }
    if (code !== QUOTE || row < 1 || row > MAX_ROWS || column < 1 || column > MAX_COLUMNS) return -1;
    this.cell.row = row - 1;
    this.cell.column = column - 1;
    return next + 1;
  }

  #value(codes: Uint8Array, at: number): boolean {
    if (codes[at] !== LESS || codes[at + 1] !== V || codes[at + 2] !== MORE) return false;
    const from = at + 3;
    let next = from;
    let number = 0;
    let code = codes[next]!;
    for (; code >= ZERO && code <= NINE; code = codes[next]!) {
      number = number * 10 + code - ZERO;
      next += 1;
    }
    const digits = next - from;
    if (code !== LESS) {
      while (codes[next] !== LESS && codes[next] !== 0) next += 1;
      if (this.#shared || codes[next] === 0) return false;
      const written = this.#text.slice(this.#from + from, this.#from + next);
      number = Number(written);
      if (written.trim() === '' || !Number.isFinite(number)) return false;
    } else if (digits === 0 || digits > EXACT_DIGITS) {
      return false;
    }
    const end = this.#from + next;
    if (!this.#text.startsWith('</v></c>', end)) return false;
    this.cell.value = this.#shared ? (this.#strings[number] ?? '') : number;
    this.cell.end = end + 8;
    return true;
  }
}
