import type { SheetModel } from '../../workbook/sheet-model.ts';
import { makeAxis } from './axis.ts';
import type { Axis } from './axis.ts';
import { fontPixels } from './cell-look.ts';

const LINE = 18;
const ROW_HEIGHT = 24;
/** Pixels of one character of column width, and the room at both sides. */
const CHARACTER = 7.2;
const PADDING = 10;
const DEFAULT_CHARACTERS = 10;
/** Blank rows and columns after the data, to write in. */
const SPARE_ROWS = 20;
const SPARE_COLUMNS = 3;
const LEAST_ROWS = 30;
const LEAST_COLUMNS = 12;
/** Taller rows are cut in the grid: the bar above it shows the whole text, and more rows stay in sight. */
const MOST_HEIGHT = 116;

export interface Geometry {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly headHeight: number;
  /** Width of the column with the row numbers. */
  readonly sideWidth: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

/** Where every row and column of the sheet lies. */
export function geometryOf(sheet: SheetModel): Geometry {
  const rowCount = Math.max(sheet.rowCount + SPARE_ROWS, LEAST_ROWS);
  const columnCount = Math.max(sheet.columnCount + SPARE_COLUMNS, LEAST_COLUMNS);
  const columns = makeAxis(columnCount, (column) => (sheet.hiddenColumns.has(column) ? 0 : columnPixels(sheet, column)));
  const pixels = new RowPixels(sheet, columns);
  const rows = makeAxis(rowCount, (row) => (sheet.hiddenRows.has(row + 1) ? 0 : pixels.of(row)));
  return {
    rows, columns, headHeight: ROW_HEIGHT,
    sideWidth: 20 + String(rowCount).length * 8,
    frozenRows: sheet.freeze?.rows ?? 0,
    frozenColumns: sheet.freeze?.columns ?? 0,
  };
}

/** Frozen panes that would leave no room to scroll are let go, as on a phone. */
export function frozenWithin(geometry: Geometry, width: number, height: number): { readonly rows: number; readonly columns: number } {
  const tall = geometry.headHeight + geometry.rows.start(geometry.frozenRows) > height * 0.6;
  const wide = geometry.sideWidth + geometry.columns.start(geometry.frozenColumns) > width * 0.6;
  return { rows: tall ? 0 : geometry.frozenRows, columns: wide ? 0 : geometry.frozenColumns };
}

function columnPixels(sheet: SheetModel, column: number): number {
  return Math.round((sheet.columnWidths.get(column) ?? DEFAULT_CHARACTERS) * CHARACTER) + PADDING;
}

const NO_LOOKS: readonly number[] = [];

/** How a look bears on the height of a row. */
interface Tallness {
  readonly wrap: boolean;
  readonly size: number;
  /** Pixels of one line. */
  readonly line: number;
}

/** Rows of a sheet come by the ten thousand: what a look means for the height is found once for each look. */
class RowPixels {
  readonly #sheet: SheetModel;
  readonly #columns: Axis;
  readonly #looks = new Map<number, Tallness>();

  constructor(sheet: SheetModel, columns: Axis) {
    this.#sheet = sheet;
    this.#columns = columns;
  }

  /** The file's height, or tall enough for the wrapped text in it. */
  of(row: number): number {
    const given = this.#sheet.rowHeights.get(row);
    if (given !== undefined) return given === 0 ? 0 : Math.min(MOST_HEIGHT, Math.max(20, Math.round((given * 4) / 3)));
    const ids = this.#sheet.styleIds(row) ?? NO_LOOKS;
    const values = this.#sheet.rows[row];
    let height = ROW_HEIGHT;
    for (let column = 0; column < ids.length; column += 1) {
      const id = ids[column];
      if (id === undefined) continue;
      const look = this.#looks.get(id) ?? this.#look(id, row, column);
      const value = look.wrap ? values?.[column] : null;
      const lines = typeof value === 'string' ? linesOf(value, this.#columns.size(column) - PADDING, look.size) : 1;
      height = Math.max(height, lines * look.line + 6);
    }
    return Math.min(MOST_HEIGHT, height);
  }

  #look(id: number, row: number, column: number): Tallness {
    const { wrap = false, size = 11 } = this.#sheet.style(row, column);
    const look = { wrap, size, line: Math.round((LINE * fontPixels(size)) / 13) };
    this.#looks.set(id, look);
    return look;
  }
}

function linesOf(text: string, width: number, points: number): number {
  const perLine = Math.max(4, Math.floor(width / ((CHARACTER * fontPixels(points)) / 13)));
  // nearly every text
  if (text.length <= perLine && !text.includes('\n')) return 1;
  return text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / perLine)), 0);
}
