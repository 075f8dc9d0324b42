import type { DataRow, RowOf, SheetData, SheetDecl, SheetPart } from './declare.ts';
import type { Value } from './read-cell.ts';
import type { CodedColumn } from './text-looks.ts';
import { TypedColumn } from './typed-column.ts';

/**
 * The typed values of one table, kept by column: a list of a hundred thousand people then needs twenty arrays in place of
 * a hundred thousand objects. Rows are made from them when somebody asks, and stay the same ones from then on.
 */
export class TypedColumns {
  /** 1-based row in the workbook of each row of the list. */
  readonly rowNumbers: readonly number[];
  private readonly part: SheetPart | null;
  private readonly blank: Readonly<Record<string, null>>;
  private readonly columns = new Map<string, TypedColumn>();
  private readonly cells = new Map<number, Readonly<Record<string, string>>>();
  private readonly made: (DataRow | undefined)[] = [];
  private all: readonly DataRow[] | null = null;

  /** @param part of the rows of a further page or table; null for the first, whose rows carry none */
  constructor(decl: SheetDecl, rowNumbers: readonly number[], part: SheetPart | null) {
    this.rowNumbers = rowNumbers;
    this.part = part;
    this.blank = Object.fromEntries(Object.keys(decl.columns).map((key) => [key, null]));
  }

  /** A column: of nulls until something is written. One that the sheet does not declare is in no row. */
  column(key: string): TypedColumn {
    const known = this.columns.get(key);
    if (known) return known;
    const empty = TypedColumn.ofValues(this.rowNumbers.map(() => null));
    return key in this.blank ? this.kept(key, empty) : empty;
  }

  /** The array of a new column of which the caller writes every value: a hundred thousand nulls less to write before. */
  toFill(key: string): Value[] {
    const values: Value[] = [];
    values.length = this.rowNumbers.length;
    this.kept(key, TypedColumn.ofValues(values));
    return values;
  }

  /** A new column whose values follow from the numbers of its cells. */
  ofCodes(key: string, coded: CodedColumn): TypedColumn {
    return this.kept(key, TypedColumn.ofCodes(coded, this.rowNumbers));
  }

  valueAt(key: string, at: number): Value {
    return this.columns.get(key)?.at(at) ?? null;
  }

  private kept(key: string, column: TypedColumn): TypedColumn {
    this.columns.set(key, column);
    return column;
  }

  /** Where values of a row stand that are not in its own cells. */
  placedElsewhere(at: number, cells: Readonly<Record<string, string>>): void {
    this.cells.set(at, cells);
  }

  rowAt(at: number): DataRow {
    return this.made[at] ??= this.make(at);
  }

  rows(): readonly DataRow[] {
    return this.all ??= this.rowNumbers.map((_, at) => this.rowAt(at));
  }

  private make(at: number): DataRow {
    const row = this.rowNumbers[at]!;
    const values: Record<string, Value> = { ...this.blank };
    for (const [key, column] of this.columns) values[key] = column.at(at);
    const cells = this.cells.get(at);
    if (this.part === null && cells === undefined) return { row, values };
    return { row, values, ...(this.part === null ? {} : { part: this.part }), ...(cells === undefined ? {} : { cells }) };
  }
}

/** By sheet as it was read; a copy with other rows has none, and answers from its rows. */
const columnsOf = new WeakMap<object, TypedColumns>();

/** A sheet whose rows are these, without making them yet. */
export function sheetOfColumns(sheet: Omit<SheetData, 'rows'>, columns: TypedColumns): SheetData {
  const read: SheetData = { ...sheet, get rows() { return columns.rows(); } };
  columnsOf.set(read, columns);
  return read;
}

/** The values of one column in the order of the rows: for whoever looks at every row and needs few of its columns. */
export function valuesOf<S extends SheetDecl, K extends keyof S['columns'] & string>(sheet: SheetData<S>, key: K): readonly RowOf<S>[K][] {
  return columnOf(sheet, key).all() as RowOf<S>[K][];
}

/** One column, for whoever needs not to have all of its values at once. */
export function columnOf(sheet: SheetData, key: string): TypedColumn {
  return columnsOf.get(sheet)?.column(key) ?? TypedColumn.ofValues(sheet.rows.map(({ values }) => (values[key] ?? null) as Value));
}

/** One row by its place in the list: does not make the others. */
export function rowAt<S extends SheetDecl>(sheet: SheetData<S>, at: number): DataRow<S> {
  return (columnsOf.get(sheet)?.rowAt(at) as DataRow<S> | undefined) ?? sheet.rows[at]!;
}

/** How many rows the list has. */
export function countRows(sheet: SheetData): number {
  return columnsOf.get(sheet)?.rowNumbers.length ?? sheet.rows.length;
}
