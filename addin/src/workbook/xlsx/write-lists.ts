import type { WriteSheet } from 'hucre/xlsx';
import { columnLetters, quoteSheet } from '../address.ts';

/** Excel refuses a list written into the cell's rule when it is longer than this. */
const INLINE_LIMIT = 255;

/** Values of drop-downs that do not fit into the rule itself: one column each on a very hidden sheet. */
export class ListSheet {
  readonly #name: string;
  readonly #columns: (readonly string[])[] = [];
  readonly #sources = new Map<string, string>();

  constructor(name: string) {
    this.#name = name;
  }

  /** The values for the rule, or the cells that hold them. */
  source(values: readonly string[]): { readonly values: string[] } | { readonly formula1: string } {
    const inline = values.join(',');
    const fits = inline.length <= INLINE_LIMIT && values.every((value) => !/[",]|^\s|\s$/.test(value));
    if (fits) return { values: [...values] };
    const key = JSON.stringify(values);
    const known = this.#sources.get(key);
    if (known !== undefined) return { formula1: known };
    const letters = columnLetters(this.#columns.push(values) - 1);
    const formula1 = `${quoteSheet(this.#name)}!$${letters}$1:$${letters}$${values.length}`;
    this.#sources.set(key, formula1);
    return { formula1 };
  }

  /** The sheet, when any list needed it. */
  sheet(): WriteSheet | null {
    if (this.#columns.length === 0) return null;
    const height = Math.max(...this.#columns.map((column) => column.length));
    const rows = Array.from({ length: height }, (_none, row) => this.#columns.map((column) => column[row] ?? null));
    return { name: this.#name, rows, veryHidden: true };
  }
}
