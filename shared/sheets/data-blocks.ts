import type { ColumnType } from './declare.ts';
import type { HeaderAgain } from './header-again.ts';
import { blockOf, type TextLooks } from './text-looks.ts';

interface Column {
  /** 0-based. */
  readonly index: number;
  readonly type: ColumnType;
}

/**
 * Blocks of rows that are all data, told by what the look at their cells has found: of a long list nearly every block, so
 * that no row in it has to be judged by itself (find-rows.ts). A row of another block may be data too.
 */
export class DataBlocks {
  private readonly looks: TextLooks;
  private readonly decisive: readonly Column[];
  private readonly columns: readonly Column[];
  private readonly isAgain: boolean;
  private block = -1;
  private isData = false;

  /**
   * @param decisive of which a row of data fills two at least, and no other row
   * @param columns all of the table
   */
  constructor(looks: TextLooks, decisive: readonly Column[], columns: readonly Column[], header: HeaderAgain) {
    this.looks = looks;
    this.decisive = decisive;
    this.columns = columns;
    this.isAgain = header.mayStandBelow(looks);
  }

  /** @param row 1-based, below the header */
  has(row: number): boolean {
    const block = blockOf(row);
    if (block !== this.block) {
      this.block = block;
      this.isData = !this.isAgain && this.areData(block);
    }
    return this.isData;
  }

  private areData(block: number): boolean {
    const filled = this.decisive.filter((column) => this.isFilled(column, block));
    // a line of column numbers has no number as high as a day's
    return filled.length > 1 && this.columns.some(({ index }) => this.looks.areDays(index, block));
  }

  private isFilled({ index, type }: Column, block: number): boolean {
    if (type === 'int' || type === 'decimal') return false;
    return this.looks.areWords(index, block) || (type === 'date' && this.looks.areDays(index, block));
  }
}
