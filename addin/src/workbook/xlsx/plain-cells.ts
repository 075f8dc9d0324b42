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

/**
 * Reads plain cells straight from the text, without a tag, a slice or an object for each: nearly every cell of a large
 * sheet is one, and this reads them in a third of the time. Whatever else stands there is left to the reader of tags.
 */
export class PlainCells {
  /** The cell that was read last; the same object each time. */
  readonly cell: PlainCell = { row: -1, column: -1, xf: -1, value: null, end: 0 };
  readonly #text: string;
  readonly #strings: readonly string[];
  #shared = false;

  constructor(text: string, strings: readonly string[]) {
    this.#text = text;
    this.#strings = strings;
  }

  /** Whether a plain cell stands exactly here; it is then in `cell`. */
  read(at: number): boolean {
    const text = this.#text;
    if (text.charCodeAt(at) !== LESS || text.charCodeAt(at + 1) !== C || text.charCodeAt(at + 2) !== SPACE) return false;
    const { cell } = this;
    cell.row = -1;
    cell.column = -1;
    cell.xf = -1;
    cell.value = null;
    this.#shared = false;
    let next = at + 2;
    while (text.charCodeAt(next) === SPACE) {
      next = this.#attribute(next + 1);
      if (next < 0) return false;
    }
    if (text.charCodeAt(next) === SLASH && text.charCodeAt(next + 1) === MORE) {
      cell.end = next + 2;
      return true;
    }
    return text.charCodeAt(next) === MORE && this.#value(next + 1);
  }

  /** Place after the attribute that begins here; -1 when it is none of r, s and t, or written in another way. */
  #attribute(at: number): number {
    const text = this.#text;
    const name = text.charCodeAt(at);
    if (text.charCodeAt(at + 1) !== EQUALS || text.charCodeAt(at + 2) !== QUOTE) return -1;
    if (name === R) return this.#address(at + 3);
    if (name === T) {
      const type = text.charCodeAt(at + 3);
      this.#shared = type === S;
      return (type === S || type === N) && text.charCodeAt(at + 4) === QUOTE ? at + 5 : -1;
    }
    if (name !== S) return -1;
    let xf = 0;
    let next = at + 3;
    for (; text.charCodeAt(next) !== QUOTE; next += 1) {
      const code = text.charCodeAt(next);
      if (!(code >= ZERO && code <= NINE) || xf > 1e6) return -1;
      xf = xf * 10 + code - ZERO;
    }
    this.cell.xf = next === at + 3 ? -1 : xf;
    return next === at + 3 ? -1 : next + 1;
  }

  #address(at: number): number {
    const text = this.#text;
    let next = at;
    let column = 0;
    let code = text.charCodeAt(next);
    for (; code >= A && code <= Z; code = text.charCodeAt(next)) {
      column = column * 26 + code - A + 1;
      next += 1;
    }
    let row = 0;
    for (; code >= ZERO && code <= NINE && row <= MAX_ROWS; code = text.charCodeAt(next)) {
      row = row * 10 + code - ZERO;
      next += 1;
    }
    if (code !== QUOTE || row < 1 || row > MAX_ROWS || column < 1 || column > MAX_COLUMNS) return -1;
    this.cell.row = row - 1;
    this.cell.column = column - 1;
    return next + 1;
  }

  #value(at: number): boolean {
    const text = this.#text;
    if (text.charCodeAt(at) !== LESS || text.charCodeAt(at + 1) !== V || text.charCodeAt(at + 2) !== MORE) return false;
    const from = at + 3;
    let next = from;
    let number = 0;
    let code = text.charCodeAt(next);
    for (; code >= ZERO && code <= NINE; code = text.charCodeAt(next)) {
      number = number * 10 + code - ZERO;
      next += 1;
    }
    const digits = next - from;
    if (code !== LESS) {
      const end = text.indexOf('<', next);
      if (this.#shared || end < 0) return false;
      next = end;
      const written = text.slice(from, end);
      number = Number(written);
      if (written.trim() === '' || !Number.isFinite(number)) return false;
    } else if (digits === 0 || digits > EXACT_DIGITS) {
      return false;
    }
    if (!text.startsWith('</v></c>', next)) return false;
    this.cell.value = this.#shared ? (this.#strings[number] ?? '') : number;
    this.cell.end = next + 8;
    return true;
  }
}
