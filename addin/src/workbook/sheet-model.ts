import type { RawCell } from '../../../shared/sheets/raw.ts';
import type { CellRange } from './address.ts';
import { keyOf, placeOf } from './cell-keys.ts';
import type {
  CellLink,
  CellModel,
  CellStyle,
  CellTouch,
  ChartModel,
  ConditionalFormat,
  PrintModel,
  SheetOrigin,
  TableModel,
  ValidationModel,
  Visibility,
} from './model-types.ts';
import type { ListEdit, RowsChange } from './port.ts';
import { movedRange, type RowMap } from './row-references.ts';
import { moveLines, movedKeys, movedRanges, withoutFill } from './moved-places.ts';
import type { StyleTable } from './style-table.ts';

const NO_TOUCH: CellTouch = { value: false, style: false };

/** One sheet in memory. Rows and columns are 0-based in every method; only hiddenRows counts from 1, as RawSheet does. */
export class SheetModel {
  /** Stable through a rename. */
  readonly id: string;
  name: string;
  visibility: Visibility = 'visible';
  protected = false;
  /** Tab colour, six hex digits. */
  tab: string | null = null;
  /** Set when the sheet came out of an opened file: the patcher keeps that part. */
  origin: SheetOrigin | null = null;

  /** Width in characters by column. */
  readonly columnWidths = new Map<number, number>();
  readonly hiddenColumns = new Set<number>();
  /** 1-based. */
  readonly hiddenRows = new Set<number>();
  /** Points by row. */
  readonly rowHeights = new Map<number, number>();
  /** Style of the blank cells of a column. */
  readonly columnStyles = new Map<number, CellStyle>();
  /** A1 ranges. */
  merges: string[] = [];
  tables: TableModel[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  validations: ValidationModel[] = [];
  /** Drop-downs put back or taken away since the file was opened, in their order. */
  listEdits: ListEdit[] = [];
  /** A1 addresses of cells with a note or comment, which stay in the file as they are. */
  notes: readonly string[] = [];
  charts: ChartModel[] = [];
  freeze: { readonly rows: number; readonly columns: number } | null = null;
  print: PrintModel = {};
  gridLines = true;
  /** A1 of the cell selected when the file is opened; null: the program's own choice. */
  firstSelected: string | null = null;
  /** Rows that went and came since the file was opened, in order: the patcher moves them in the part. */
  readonly rowChanges: RowsChange[] = [];
  /** Ranges of several cells that one formula fills, from its own cell on: a cell of these cannot be overwritten alone. */
  formulaBlocks: CellRange[] = [];

  readonly #styles: StyleTable;
  #rows: RawCell[][] = [];
  #styleIds: (number[] | undefined)[] = [];
  #formulas = new Map<number, string>();
  #links = new Map<number, CellLink>();
  #touched = new Map<number, CellTouch>();
  #formulaTouched = false;

  constructor(id: string, name: string, styles: StyleTable) {
    this.id = id;
    this.name = name;
    this.#styles = styles;
  }

  /** Rows up to the last one that holds a value; trailing blanks of a row are not there. */
  get rows(): readonly (readonly RawCell[])[] {
    return this.#rows;
  }

  get rowCount(): number {
    return this.#rows.length;
  }

  get columnCount(): number {
    return this.#rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  }

  /** Formula cells with their formula, in the order they were made. */
  *formulas(): Generator<{ row: number; column: number; formula: string }> {
    for (const [key, formula] of this.#formulas) yield { ...placeOf(key), formula };
  }

  *links(): Generator<{ row: number; column: number; link: CellLink }> {
    for (const [key, link] of this.#links) yield { ...placeOf(key), link };
  }

  /** A formula was written or overwritten since the file was opened. */
  get formulaTouched(): boolean {
    return this.#formulaTouched;
  }

  /** Cells changed since the file was opened. */
  *touched(): Generator<{ row: number; column: number; touch: CellTouch }> {
    for (const [key, touch] of this.#touched) yield { ...placeOf(key), touch };
  }

  value(row: number, column: number): RawCell {
    return this.#rows[row]?.[column] ?? null;
  }

  formula(row: number, column: number): string | undefined {
    return this.#formulas.get(keyOf(row, column));
  }

  style(row: number, column: number): CellStyle {
    const id = this.#styleIds[row]?.[column];
    return id === undefined ? (this.columnStyles.get(column) ?? this.#styles.of(0)) : this.#styles.of(id);
  }

  setColumnStyleId(column: number, id: number): void {
    this.columnStyles.set(column, this.#styles.of(id));
  }

  /** Number of the cell's own look in the workbook's style table; undefined where it has none. */
  styleId(row: number, column: number): number | undefined {
    return this.#styleIds[row]?.[column];
  }

  /** Numbers of the looks of a row, sparse; undefined where it has none. */
  styleIds(row: number): readonly number[] | undefined {
    return this.#styleIds[row];
  }

  /** Number format code; undefined for General. */
  format(row: number, column: number): string | undefined {
    return this.style(row, column).format;
  }

  link(row: number, column: number): CellLink | undefined {
    return this.#links.get(keyOf(row, column));
  }

  cell(row: number, column: number): CellModel {
    const formula = this.formula(row, column);
    const link = this.link(row, column);
    return {
      value: this.value(row, column),
      style: this.style(row, column),
      ...(formula === undefined ? {} : { formula }),
      ...(link === undefined ? {} : { link }),
    };
  }

  /** Cells with a style of their own in a row, by column. */
  styledColumns(row: number): readonly number[] {
    const ids = this.#styleIds[row];
    return ids ? Object.keys(ids).map(Number) : [];
  }

  get styledRowCount(): number {
    return this.#styleIds.length;
  }

  /** Sets a value and drops the cell's formula; null empties the cell. */
  setValue(row: number, column: number, value: RawCell): void {
    if (this.#formulas.delete(keyOf(row, column))) this.#formulaTouched = true;
    this.#store(row, column, value);
    this.#touch(row, column, { value: true, style: false });
  }

  /** Formula with the leading =, and its result as far as it is known. */
  setFormula(row: number, column: number, formula: string, result: RawCell): void {
    this.#store(row, column, result);
    this.#formulas.set(keyOf(row, column), formula);
    this.#formulaTouched = true;
    this.#touch(row, column, { value: true, style: false });
  }

  /** Another sheet was renamed: formulas and rules that name it say its new name. The file is patched in its own way. */
  renameInFormulas(rename: (formula: string) => string): void {
    for (const [key, formula] of this.#formulas) this.#formulas.set(key, rename(formula));
    this.validations = this.validations.map((rule) => (rule.source === undefined ? rule : { ...rule, source: rename(rule.source) }));
  }

  /** Replaces the style; members that are absent fall back to the default. */
  setStyle(row: number, column: number, style: CellStyle): void {
    this.#styleRow(row)[column] = this.#styles.id(style);
    this.#touch(row, column, { value: false, style: true });
  }

  /** Number format code, 'General' to take it away. */
  setFormat(row: number, column: number, format: string): void {
    const { format: _before, ...rest } = this.style(row, column);
    this.setStyle(row, column, format === 'General' ? rest : { ...rest, format });
  }

  setLink(row: number, column: number, link: CellLink | null): void {
    if (link) this.#links.set(keyOf(row, column), link);
    else this.#links.delete(keyOf(row, column));
  }

  /** Rows go and come (see RowsChange); what stands in a row stays with it. Formulas are the caller's to move. */
  changeRows(change: RowsChange, map: RowMap): void {
    const { insert } = change;
    const rows = this.#rows.filter((_row, row) => map(row + 1) !== null);
    const looks = Array.from(this.#styleIds).filter((_ids, row) => map(row + 1) !== null);
    if (insert) {
      const at = insert.above - 1 - change.remove.filter((row) => row < insert.above).length;
      const above = this.#styleIds[insert.above - 2];
      const bare = above?.map((id) => this.#styles.id(withoutFill(this.#styles.of(id))));
      if (rows.length > at) rows.splice(at, 0, ...Array.from({ length: insert.count }, () => []));
      if (looks.length > at) looks.splice(at, 0, ...Array.from({ length: insert.count }, () => bare?.slice()));
    }
    this.#rows = rows;
    this.#styleIds = looks;
    this.#formulas = movedKeys(this.#formulas, map);
    this.#links = movedKeys(this.#links, map);
    this.#touched = movedKeys(this.#touched, map);
    moveLines(this.hiddenRows, map);
    const heights = [...this.rowHeights];
    this.rowHeights.clear();
    for (const [row, height] of heights) {
      const to = map(row + 1);
      if (to !== null) this.rowHeights.set(to - 1, height);
    }
    this.merges = this.merges.flatMap((range) => movedRanges(range, map));
    this.validations = this.validations.flatMap((rule) => movedRanges(rule.range, map).map((range) => ({ ...rule, range })));
    this.conditionalFormats = this.conditionalFormats.flatMap((format) => movedRanges(format.range, map).map((range) => ({ ...format, range })));
    this.formulaBlocks = this.formulaBlocks.flatMap((block) => {
      const moved = movedRange(block.top + 1, block.bottom + 1, map);
      return moved ? [{ ...block, top: moved[0] - 1, bottom: moved[1] - 1 }] : [];
    });
    this.notes = this.notes.flatMap((cell) => movedRanges(cell, map));
    this.listEdits = this.listEdits.flatMap(({ cells, like }) => {
      const now = cells.split(' ').flatMap((range) => movedRanges(range, map)).join(' ');
      const [from = null] = like === null ? [] : movedRanges(like, map);
      return now === '' || (like !== null && from === null) ? [] : [{ cells: now, like: from }];
    });
    this.rowChanges.push(change);
  }

  /** Empties the sheet as a refill needs it: cells, formats, tables, marks, charts; name and place stay. */
  clear(): void {
    this.#rows = [];
    this.#styleIds = [];
    this.#formulas.clear();
    this.#links.clear();
    this.#touched.clear();
    for (const part of [this.columnWidths, this.columnStyles, this.rowHeights, this.hiddenRows, this.hiddenColumns]) part.clear();
    this.merges = [];
    this.tables = [];
    this.conditionalFormats = [];
    this.validations = [];
    this.notes = [];
    this.listEdits = [];
    this.charts = [];
    this.formulaBlocks = [];
    this.freeze = null;
    this.firstSelected = null;
    this.print = {};
    this.rowChanges.length = 0;
  }

  /** A cell that was touched in another thread, as it is there: what a save looks at. */
  restoreTouched(row: number, column: number, { value, styleId, touch }: { readonly value: RawCell; readonly styleId: number | undefined; readonly touch: CellTouch }): void {
    this.#store(row, column, value);
    if (styleId !== undefined) this.#styleRow(row)[column] = styleId;
    this.#touched.set(keyOf(row, column), touch);
  }

  /** A formula was written or overwritten in another thread. */
  touchFormulas(): void {
    this.#formulaTouched = true;
  }

  /** Forgets what was touched: after opening or saving. */
  settle(): void {
    this.#touched.clear();
    this.#formulaTouched = false;
  }

  /** Whole rows as a reader makes them; faster than cell by cell. Style ids are of the workbook's style table. */
  load(rows: RawCell[][], styleIds: (number[] | undefined)[], formulas: Map<number, string>): void {
    this.#rows = rows;
    this.#styleIds = styleIds;
    this.#formulas = formulas;
    this.#touched.clear();
  }

  #store(row: number, column: number, value: RawCell): void {
    if (value === null) {
      this.#erase(row, column);
      return;
    }
    while (this.#rows.length <= row) this.#rows.push(BLANK_ROW);
    const cells = ownRow(this.#rows, row);
    while (cells.length < column) cells.push(null);
    cells[column] = value;
  }

  #erase(row: number, column: number): void {
    const cells = this.#rows[row];
    if (!cells || column >= cells.length) return;
    cells[column] = null;
    while (cells.length > 0 && cells.at(-1) === null) cells.pop();
    while (this.#rows.length > 0 && this.#rows.at(-1)?.length === 0) this.#rows.pop();
  }

  #styleRow(row: number): number[] {
    const ids = this.#styleIds[row];
    if (ids) return ids;
    const made: number[] = [];
    while (this.#styleIds.length < row) this.#styleIds.push(undefined);
    this.#styleIds[row] = made;
    return made;
  }

  #touch(row: number, column: number, touch: CellTouch): void {
    const key = keyOf(row, column);
    const before = this.#touched.get(key) ?? NO_TOUCH;
    this.#touched.set(key, { value: before.value || touch.value, style: before.style || touch.style });
  }
}

/** Stands for every row without a value: a stray value in the last row of a sheet brings a million of them. */
export const BLANK_ROW: RawCell[] = [];
Object.freeze(BLANK_ROW);

/** The row of these rows that can be written to. */
export function ownRow(rows: RawCell[][], row: number): RawCell[] {
  const known = rows[row];
  if (known && known !== BLANK_ROW) return known;
  const made: RawCell[] = [];
  rows[row] = made;
  return made;
}
