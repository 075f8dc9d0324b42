/** A map, or what can only be asked for single cells. */
type Cells = Pick<ReadonlyMap<string, string>, 'get'> & Partial<Pick<ReadonlyMap<string, string>, 'entries'>>;

/**
 * What cells hold by address, with some rows replaced: a map of a whole sheet is not copied for one changed row. The
 * map under it stays as it is.
 */
export class LayeredCells implements ReadonlyMap<string, string> {
  readonly #under: Cells;
  /** Cells of the replaced rows, by row. */
  readonly #rows: Map<number, Map<string, string>>;

  private constructor(under: Cells, rows: Map<number, Map<string, string>>) {
    this.#under = under;
    this.#rows = rows;
  }

  static over(cells: Cells): LayeredCells {
    return cells instanceof LayeredCells ? new LayeredCells(cells.#under, new Map(cells.#rows)) : new LayeredCells(cells, new Map());
  }

  /** Rows are 1-based and inclusive; `cells` holds those of these rows. */
  replaceRows(from: number, to: number, cells: ReadonlyMap<string, string>): void {
    for (let row = from; row <= to; row += 1) this.#rows.set(row, new Map());
    for (const [address, text] of cells) this.#rows.get(rowOf(address))?.set(address, text);
  }

  get(address: string): string | undefined {
    const row = this.#rows.get(rowOf(address));
    return row ? row.get(address) : this.#under.get(address);
  }

  has(address: string): boolean {
    return this.get(address) !== undefined;
  }

  get size(): number {
    return [...this.entries()].length;
  }

  *entries(): MapIterator<[string, string]> {
    for (const [address, text] of this.#under.entries?.() ?? []) if (!this.#rows.has(rowOf(address))) yield [address, text];
    for (const cells of this.#rows.values()) yield* cells;
  }

  *keys(): MapIterator<string> {
    for (const [address] of this.entries()) yield address;
  }

  *values(): MapIterator<string> {
    for (const [, text] of this.entries()) yield text;
  }

  [Symbol.iterator](): MapIterator<[string, string]> {
    return this.entries();
  }

  forEach(callback: (text: string, address: string, map: ReadonlyMap<string, string>) => void): void {
    for (const [address, text] of this.entries()) callback(text, address, this);
  }
}

function rowOf(address: string): number {
  return Number(/\d+$/.exec(address)?.[0] ?? 0);
}
