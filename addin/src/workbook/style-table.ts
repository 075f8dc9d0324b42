import type { CellStyle } from './model-types.ts';

const DEFAULT: CellStyle = {};

/** Every look in the workbook once; cells hold its number. Number 0 is the default look. */
export class StyleTable {
  readonly #styles: CellStyle[] = [DEFAULT];
  readonly #ids = new Map<string, number>([['[]', 0]]);
  /** Most cells come with an object that was seen before. */
  readonly #seen = new WeakMap<CellStyle, number>();

  /** By their numbers. */
  get all(): readonly CellStyle[] {
    return this.#styles;
  }

  of(id: number): CellStyle {
    return this.#styles[id] ?? DEFAULT;
  }

  id(style: CellStyle): number {
    const seen = this.#seen.get(style);
    if (seen !== undefined) return seen;
    const id = this.#byKey(style);
    this.#seen.set(style, id);
    return id;
  }

  #byKey(style: CellStyle): number {
    const key = styleKey(style);
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#styles.push(style) - 1;
    this.#ids.set(key, id);
    return id;
  }
}

/** Equal styles have equal keys, whatever the order of their members. */
export function styleKey(style: CellStyle): string {
  return JSON.stringify(Object.entries(style).sort(([one], [other]) => (one < other ? -1 : 1)));
}
