import type { Value } from './read-cell.ts';
import type { CodedColumn } from './text-looks.ts';

/**
 * The typed values of one column by row of the list, from 0. Where the cells of the sheet are numbered (text-looks.ts),
 * the value stands once by number and no row has one of its own: of a hundred thousand people in twenty columns, few
 * values are kept at all.
 */
export class TypedColumn {
  /** By row of the list; null while the values follow from the numbers of the cells. */
  private values: Value[] | null;
  private readonly codes: Uint16Array;
  private readonly rowNumbers: readonly number[];
  private readonly byCode: Value[];
  /** Rows of a numbered column whose value does not follow from the number. */
  private others: Map<number, Value> | null = null;

  private constructor(values: Value[] | null, codes: Uint16Array, rowNumbers: readonly number[], byCode: Value[]) {
    this.values = values;
    this.codes = codes;
    this.rowNumbers = rowNumbers;
    this.byCode = byCode;
  }

  static ofValues(values: Value[]): TypedColumn {
    return new TypedColumn(values, NO_CODES, [], []);
  }

  /** @param rowNumbers 1-based rows of the sheet */
  static ofCodes({ codes, cells }: CodedColumn, rowNumbers: readonly number[]): TypedColumn {
    return new TypedColumn(null, codes, rowNumbers, cells.map(() => null));
  }

  at(row: number): Value {
    if (this.values !== null) return this.values[row] ?? null;
    const other = this.others?.get(row);
    return other === undefined ? this.byCode[this.codes[this.rowNumbers[row]! - 1]!]! : other;
  }

  set(row: number, value: Value): void {
    if (this.values !== null) this.values[row] = value;
    else (this.others ??= new Map()).set(row, value);
  }

  /** What every cell of a number means. */
  setCode(code: number, value: Value): void {
    this.byCode[code] = value;
  }

  /** What `judge` says of the value of each row: asked once of a value that many rows have, where cells are numbered. */
  judged(judge: (value: Value) => number): Judged {
    const { values } = this;
    if (values !== null) return { at: (row) => judge(values[row] ?? null) };
    const { codes, rowNumbers, others } = this;
    const byCode = Float64Array.from(this.byCode, judge);
    if (others === null) return { at: (row) => byCode[codes[rowNumbers[row]! - 1]!]! };
    return { at: (row) => (others.has(row) ? judge(others.get(row)!) : byCode[codes[rowNumbers[row]! - 1]!]!) };
  }

  /** The values of all rows: made when somebody asks, and kept from then on. */
  all(): readonly Value[] {
    return this.values ??= this.rowNumbers.map((_, row) => this.at(row));
  }
}

/** Numbers in place of the values of a column, by row of the list. */
export interface Judged {
  at(row: number): number;
}

const NO_CODES = new Uint16Array(0);
