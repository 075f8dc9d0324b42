/** Rows whose texts are looked at together. */
export const LOOK_ROWS = 256;

/**
 * What one look at the texts of a sheet has found, for whoever reads them next: whether those of a column are tidy
 * (`isPlain`, and not empty), by blocks of rows.
 */
export class TextLooks {
  private readonly untidy: Uint8Array[] = [];
  private readonly blocks: number;

  /** @param rows of the sheet */
  constructor(rows: number) {
    this.blocks = Math.ceil(rows / LOOK_ROWS);
  }

  /** @param row from 0, any of the block */
  markUntidy(column: number, row: number): void {
    (this.untidy[column] ??= new Uint8Array(this.blocks))[Math.floor(row / LOOK_ROWS)] = 1;
  }

  /** True when every text of the column in these rows (1-based, inclusive) is tidy. */
  isTidy(column: number, first: number, last: number): boolean {
    const untidy = this.untidy[column];
    if (!untidy) return true;
    for (let block = Math.floor((first - 1) / LOOK_ROWS); block <= Math.floor((last - 1) / LOOK_ROWS); block++) if (untidy[block] === 1) return false;
    return true;
  }
}
