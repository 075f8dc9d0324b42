import { isoToSerial } from '../../sheets/dates.ts';
import { columnLetters } from '../../sheets/address.ts';
import type { SheetDecl } from '../../sheets/declare.ts';
import type { OutputCell } from '../output.ts';

/** A cell as Excel holds it: days are serial numbers, blanks are null. */
export type Value = string | number | null;
/** One row of a sheet by column key. */
export type Row = (key: string) => Value;

/** Written by the software or known beforehand: alone they make no row of a list of people (sheets/find-rows.ts). */
const PREFILLED: ReadonlySet<string> = new Set(['key', 'unitCode', 'unitName', 'agencyCode', 'agencyName']);
/** Blank rows below the last one that the formulas look at: more than anybody adds to a list at once. */
export const WATCHED_BLANKS = 1000;

/** Where the rows of a declared sheet stand, and how formulas name their cells. */
export class Block {
  readonly decl: SheetDecl;
  /** 1-based row of the first row below the header. */
  readonly first: number;
  /** Last row that the formulas look at. */
  readonly last: number;
  readonly rows: readonly Row[];
  readonly #keys: readonly string[];

  constructor(decl: SheetDecl, first: number, cells: readonly (readonly OutputCell[])[]) {
    this.decl = decl;
    this.first = first;
    this.last = first + cells.length + WATCHED_BLANKS - 1;
    this.#keys = Object.keys(decl.columns);
    this.rows = cells.map((row) => (key) => valueOf(decl, key, row[this.#keys.indexOf(key)] ?? null));
  }

  has(key: string): boolean {
    return this.#keys.includes(key);
  }

  letters(key: string): string {
    return columnLetters(this.#keys.indexOf(key));
  }

  /** Columns that make a row of the list when one of them is filled. */
  get telling(): readonly string[] {
    return 'fullName' in this.decl.columns ? this.#keys.filter((key) => !PREFILLED.has(key)) : this.#keys;
  }

  isUsed(row: Row): boolean {
    return this.telling.some((key) => row(key) !== null);
  }

  /** 'Nhân sự'!$E$5:$E$1004 */
  range(key: string): string {
    return `${this.sheet}!$${this.letters(key)}$${this.first}:$${this.letters(key)}$${this.last}`;
  }

  /** Every column of the rows. */
  get area(): string {
    return `${this.sheet}!$A$${this.first}:$${columnLetters(this.#keys.length - 1)}$${this.last}`;
  }

  get sheet(): string {
    return `'${this.decl.title}'`;
  }
}

function valueOf(decl: SheetDecl, key: string, cell: OutputCell): Value {
  const value = cell !== null && typeof cell === 'object' ? cell.value : cell;
  if (value === '') return null;
  if (decl.columns[key]?.type === 'date' && typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return isoToSerial(value, false);
  return value;
}

/**
 * How a rule names cells: in the conditional format of one cell, or over all rows for counting. The same text of a
 * rule serves both, so it uses products and sums where AND and OR would swallow a range.
 */
export interface At {
  /** The cell, or the range, of a column. */
  of(key: string): string;
  /** All rows of a column, absolute. */
  all(key: string): string;
  /** Number above zero where the row is in use. */
  readonly used: string;
  /** 1-based place of the row in the list. */
  readonly place: string;
  /** Every cell of the row, or of all rows. */
  readonly area: string;
}

/** Cells of the row in which a conditional format stands. */
export function inRow(block: Block): At {
  const of = (key: string): string => `$${block.letters(key)}${block.first}`;
  return {
    of, all: (key) => block.range(key).slice(block.sheet.length + 1), area: `A${block.first}`,
    used: `COUNTA(${runs(block).map(([from, to]) => `${of(from)}:${of(to)}`).join(',')})`,
    place: `(ROW()-${block.first - 1})`,
  };
}

/** All rows at once, from another sheet. */
export function overRows(block: Block): At {
  const of = (key: string): string => block.range(key);
  return {
    of, all: of, area: block.area,
    used: `((${block.telling.map((key) => `(${of(key)}<>"")`).join('+')})>0)`,
    place: `(ROW(${of(block.telling[0] ?? '')})-${block.first - 1})`,
  };
}

/** Neighbouring telling columns, so that the formula stays short. */
function runs(block: Block): [string, string][] {
  const keys = Object.keys(block.decl.columns);
  const made: [string, string][] = [];
  for (const key of block.telling) {
    const before = made.at(-1);
    if (before && keys.indexOf(before[1]) === keys.indexOf(key) - 1) before[1] = key;
    else made.push([key, key]);
  }
  return made;
}
