import { parseRange, type CellRange } from './address.ts';
import type { WorkbookModel } from './model.ts';
import { keyOf, type SheetModel } from './sheet-model.ts';

/** Texts (left out), then a reference with the sheet it names, if it names one. */
const REFERENCES =
  /"(?:[^"]|"")*"|(?:('(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(?<![\p{L}\p{N}_.\\])(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(])/gu;
/** What a reference cannot be read from: columns of tables, computed addresses, ranges over several sheets. */
const UNKNOWN_REACH = /[\p{L}\p{N}_.]\[|\b(?:INDIRECT|OFFSET)\(|[^'!]:[^'!]*'?!/iu;

/**
 * Formula cells of the opened file whose result may have changed with the cells that were touched, through other
 * formulas too; keys as keyOf() makes them. A formula whose reach cannot be read counts as one.
 */
export function staleFormulas(model: WorkbookModel): ReadonlyMap<SheetModel, ReadonlySet<number>> {
  const dirty = new Dirty();
  for (const sheet of model.sheets) {
    if (sheet.origin === null) continue;
    for (const { row, column, touch } of sheet.touched()) if (touch.value) dirty.add(sheet.name, row, column);
  }
  if (dirty.empty) return new Map();
  const names = model.names.map((defined) => defined.name.toLowerCase());
  let waiting = model.sheets.filter((sheet) => sheet.origin !== null).flatMap((sheet) => formulaCells(sheet, names));
  const stale = new Map<SheetModel, Set<number>>();
  for (let found = true; found; ) {
    found = false;
    waiting = waiting.filter((cell) => {
      if (!cell.always && !cell.references.some(({ sheet, range }) => dirty.touches(sheet, range))) return true;
      dirty.add(cell.sheet.name, cell.row, cell.column);
      const keys = stale.get(cell.sheet) ?? new Set<number>();
      stale.set(cell.sheet, keys.add(keyOf(cell.row, cell.column)));
      found = true;
      return false;
    });
  }
  return stale;
}

interface FormulaCell {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly references: readonly { readonly sheet: string; readonly range: CellRange }[];
  readonly always: boolean;
}

function formulaCells(sheet: SheetModel, names: readonly string[]): FormulaCell[] {
  return [...sheet.formulas()].map(({ row, column, formula }) => {
    const references: { sheet: string; range: CellRange }[] = [];
    const rest = formula.replace(REFERENCES, (_whole, named: string | undefined, address: string | undefined) => {
      const range = address === undefined ? null : parseRange(address.replaceAll('$', ''));
      if (range) references.push({ sheet: plainName(named) ?? sheet.name, range });
      return ' ';
    });
    const words = rest.toLowerCase().match(/[\p{L}_\\][\p{L}\p{N}_.\\]*/gu) ?? [];
    return { sheet, row, column, references, always: UNKNOWN_REACH.test(rest) || words.some((word) => names.includes(word)) };
  });
}

function plainName(named: string | undefined): string | undefined {
  return named?.startsWith("'") === true ? named.slice(1, -1).replaceAll("''", "'") : named;
}

/** Cells by sheet and column. */
class Dirty {
  readonly #columns = new Map<string, Map<number, number[]>>();

  get empty(): boolean {
    return this.#columns.size === 0;
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
    const columns = this.#columns.get(sheet.toLowerCase());
    if (!columns) return false;
    for (const [column, rows] of columns) {
      if (column >= range.left && column <= range.right && rows.some((row) => row >= range.top && row <= range.bottom)) return true;
    }
    return false;
  }
}
