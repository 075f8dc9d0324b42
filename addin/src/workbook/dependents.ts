import { parseRange, type CellRange } from './address.ts';
import type { WorkbookModel } from './model.ts';
import { keyOf } from './cell-keys.ts';
import type { SheetModel } from './sheet-model.ts';

/** Texts (left out), then a reference with the sheet it names, if it names one. */
export const REFERENCES =
  /"(?:[^"]|"")*"|(?:('(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(?<![\p{L}\p{N}_.\\])(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(])/gu;
/** What a reference cannot be read from: columns of tables, computed addresses, ranges whose end is computed. */
const UNKNOWN_REACH = /[\p{L}\p{N}_.]\[|\b(?:INDIRECT|OFFSET)\s*\(|:/iu;

/** What has changed in an opened file, with all that follows from it. */
export interface Changes {
  /** Formula cells whose result may have changed; keys as keyOf() makes them. */
  readonly stale: ReadonlyMap<SheetModel, ReadonlySet<number>>;
  /** Whether what a formula looks at may have changed. A formula whose reach cannot be read always may. */
  touches(formula: string, sheet: string): boolean;
}

/** Formula cells whose result may have changed with the cells that were touched; keys as keyOf() makes them. */
export function staleFormulas(model: WorkbookModel): ReadonlyMap<SheetModel, ReadonlySet<number>> {
  return changesOf(model).stale;
}

/**
 * What may have changed with the cells that were touched, through other formulas too. A cell that is filled by the
 * array formula of another one goes with it.
 */
export function changesOf(model: WorkbookModel): Changes {
  const dirty = new Dirty();
  for (const sheet of model.sheets) {
    if (sheet.origin === null) continue;
    if (sheet.rowChanges.length > 0) dirty.addSheet(sheet.name);
    for (const { row, column, touch } of sheet.touched()) if (touch.value) dirty.add(sheet.name, row, column);
  }
  const names = wordsOf(model);
  const touches = ({ references, always }: Reach): boolean => !dirty.empty && (always || references.some(({ sheet, range }) => dirty.touches(sheet, range)));
  const stale = new Map<SheetModel, Set<number>>();
  let waiting = dirty.empty ? [] : model.sheets.filter((sheet) => sheet.origin !== null).flatMap((sheet) => formulaCells(sheet, names));
  for (let found = true; found; ) {
    found = false;
    waiting = waiting.filter((cell) => {
      if (!touches(cell)) return true;
      const keys = stale.get(cell.sheet) ?? new Set<number>();
      stale.set(cell.sheet, keys);
      for (const { row, column } of filledBy(cell)) {
        dirty.add(cell.sheet.name, row, column);
        keys.add(keyOf(row, column));
      }
      found = true;
      return false;
    });
  }
  return { stale, touches: (formula, sheet) => touches(reachOf(formula, sheet, names)) };
}

/** Names and tables, in small letters: a formula that says one of them may look anywhere. */
export function wordsOf(model: WorkbookModel): ReadonlySet<string> {
  return new Set([...model.names.map((defined) => defined.name), ...model.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name))].map((name) => name.toLowerCase()));
}

/** Cells; no array of people is larger. */
const HUGE_BLOCK = 100_000;

/** The cells that hold the results of a formula: its own, or all of an array. */
function filledBy({ sheet, row, column }: FormulaCell): { row: number; column: number }[] {
  const block = sheet.formulaBlocks.find((one) => one.top === row && one.left === column) ?? { top: row, left: column, bottom: row, right: column };
  const cells: { row: number; column: number }[] = [];
  // a block may be said to reach over the whole sheet: of such a one only cells that are there have a result
  const huge = (block.bottom - block.top + 1) * (block.right - block.left + 1) > HUGE_BLOCK;
  const bottom = huge ? Math.max(row, Math.min(block.bottom, sheet.rowCount - 1)) : block.bottom;
  const rightmost = huge ? Math.max(column, Math.min(block.right, sheet.columnCount - 1)) : block.right;
  for (let down = block.top; down <= bottom; down += 1) for (let right = block.left; right <= rightmost; right += 1) cells.push({ row: down, column: right });
  return cells;
}

interface Reach {
  readonly references: readonly { readonly sheet: string; readonly range: CellRange }[];
  readonly always: boolean;
}

export interface FormulaCell extends Reach {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

/** Formulas of a sheet with the cells that they read. */
export function formulaCells(sheet: SheetModel, names: ReadonlySet<string>): FormulaCell[] {
  return [...sheet.formulas()].map(({ row, column, formula }) => ({ sheet, row, column, ...reachOf(formula, sheet.name, names) }));
}

function reachOf(formula: string, sheet: string, names: ReadonlySet<string>): Reach {
  const references: { sheet: string; range: CellRange }[] = [];
  let several = false;
  const rest = formula.replace(REFERENCES, (_whole, named: string | undefined, address: string | undefined) => {
    const range = address === undefined ? null : parseRange(address.replaceAll('$', ''));
    const of = plainName(named);
    // 'A:C'!B2 is over several sheets; a colon cannot be in the name of one
    if (of?.includes(':') === true) several = true;
    if (range) references.push({ sheet: of ?? sheet, range });
    return ' ';
  });
  const words = rest.toLowerCase().match(/[\p{L}_\\][\p{L}\p{N}_.\\]*/gu) ?? [];
  return { references, always: several || UNKNOWN_REACH.test(rest) || words.some((word) => names.has(word)) };
}

/** The name of a sheet without its quotes. */
export function plainName(named: string | undefined): string | undefined {
  return named?.startsWith("'") === true ? named.slice(1, -1).replaceAll("''", "'") : named;
}

/** Cells by sheet and column. */
class Dirty {
  readonly #columns = new Map<string, Map<number, number[]>>();
  /** Sheets whose rows moved. */
  readonly #sheets = new Set<string>();

  get empty(): boolean {
    return this.#columns.size === 0 && this.#sheets.size === 0;
  }

  addSheet(sheet: string): void {
    this.#sheets.add(sheet.toLowerCase());
  }

  add(sheet: string, row: number, column: number): void {
    const key = sheet.toLowerCase();
    const columns = this.#columns.get(key) ?? new Map<number, number[]>();
    this.#columns.set(key, columns);
    const rows = columns.get(column) ?? [];
    rows.push(row);
    columns.set(column, rows);
  }

  touches(sheet: string, range: CellRange): boolean {
    if (this.#sheets.has(sheet.toLowerCase())) return true;
    const columns = this.#columns.get(sheet.toLowerCase());
    if (!columns) return false;
    for (const [column, rows] of columns) {
      if (column >= range.left && column <= range.right && rows.some((row) => row >= range.top && row <= range.bottom)) return true;
    }
    return false;
  }
}
