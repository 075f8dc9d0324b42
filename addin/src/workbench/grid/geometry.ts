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
  const rows = makeAxis(rowCount, (row) => (sheet.hiddenRows.has(row + 1) ? 0 : rowPixels(sheet, row, columns)));
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

/** The file's height, or tall enough for the wrapped text in it. */
function rowPixels(sheet: SheetModel, row: number, columns: Axis): number {
  const given = sheet.rowHeights.get(row);
  if (given !== undefined) return given === 0 ? 0 : Math.min(MOST_HEIGHT, Math.max(20, Math.round((given * 4) / 3)));
  let height = ROW_HEIGHT;
  for (const column of sheet.styledColumns(row)) {
    const { wrap, size = 11 } = sheet.style(row, column);
    const line = Math.round((LINE * fontPixels(size)) / 13);
    const value = sheet.value(row, column);
    const lines = wrap && typeof value === 'string' ? linesOf(value, columns.size(column) - PADDING, size) : 1;
    height = Math.max(height, lines * line + 6);
  }
  return Math.min(MOST_HEIGHT, height);
}

function linesOf(text: string, width: number, points: number): number {
  const perLine = Math.max(4, Math.floor(width / ((CHARACTER * fontPixels(points)) / 13)));
  return text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / perLine)), 0);
}
