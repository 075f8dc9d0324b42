import { MAX_COLUMNS, MAX_ROWS, parseRange, rangeAddress, splitReference } from '../../src/workbook/address.ts';
import type { CellRange } from '../../src/workbook/address.ts';
import type { CellStyle } from '../../src/workbook/model-types.ts';
import type { WorkbookModel } from '../../src/workbook/model.ts';
import type { SheetModel } from '../../src/workbook/sheet-model.ts';
import { enter } from './convert.ts';
import { HostError, invalidArgument } from './host-object.ts';

/** A range of a sheet that the client holds. */
export interface Area extends CellRange {
  readonly sheet: SheetModel;
}

/** The most cells that Excel hands out in one read. */
const MAX_CELLS = 5_000_000;

export const rowsOf = (range: CellRange): number => range.bottom - range.top + 1;
export const columnsOf = (range: CellRange): number => range.right - range.left + 1;
export const isWholeColumns = (range: CellRange): boolean => range.top === 0 && range.bottom === MAX_ROWS - 1;
export const isWholeRows = (range: CellRange): boolean => range.left === 0 && range.right === MAX_COLUMNS - 1;

/** "'Nhân sự'!A1:B2", quoted where Excel quotes. */
export function fullAddress(area: Area): string {
  const name = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(area.sheet.name) ? area.sheet.name : `'${area.sheet.name.replaceAll("'", "''")}'`;
  return `${name}!${shortAddress(area)}`;
}

function shortAddress(area: Area): string {
  const text = rangeAddress(area);
  if (isWholeColumns(area)) return text.replaceAll(/\d/g, '');
  return isWholeRows(area) ? `${area.top + 1}:${area.bottom + 1}` : text;
}

/** A range from the address that the client gave, perhaps with the sheet's name before it. */
export function areaAt(sheet: SheetModel, address: string): Area {
  const text = address.replaceAll('$', '');
  const range = parseRange(splitReference(text)?.range ?? text);
  if (!range) throw invalidArgument(`"${address}" is no range`);
  return { ...range, sheet };
}

/** Bounding box of the cells in use; null for a blank sheet. Like Excel's it need not begin at A1. */
export function usedArea(sheet: SheetModel, valuesOnly: boolean): Area | null {
  const box = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  const add = (row: number, column: number): void => {
    box.top = Math.min(box.top, row);
    box.left = Math.min(box.left, column);
    box.bottom = Math.max(box.bottom, row);
    box.right = Math.max(box.right, column);
  };
  for (const [row, cells] of sheet.rows.entries()) {
    const first = cells.findIndex((cell) => cell !== null);
    if (first < 0) continue;
    add(row, first);
    add(row, cells.length - 1);
  }
  for (const { row, column } of sheet.formulas()) add(row, column);
  if (!valuesOnly) {
    for (let row = 0; row < sheet.styledRowCount; row += 1) for (const column of sheet.styledColumns(row)) add(row, column);
  }
  return box.bottom < 0 ? null : { ...box, sheet };
}

/** Calls with every cell of the range, whole rows and columns cut to the used part of the sheet. */
export function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  const used = isWholeColumns(area) || isWholeRows(area) ? usedArea(area.sheet, false) : null;
  const bottom = isWholeColumns(area) ? Math.min(area.bottom, used?.bottom ?? -1) : area.bottom;
  const right = isWholeRows(area) ? Math.min(area.right, used?.right ?? -1) : area.right;
  for (let row = area.top; row <= bottom; row += 1) for (let column = area.left; column <= right; column += 1) visit(row, column);
}

/** A two-dimensional answer, one entry per cell. */
export function grid<T>(area: Area, read: (row: number, column: number) => T): T[][] {
  if (rowsOf(area) * columnsOf(area) > MAX_CELLS) {
    throw new HostError('ResponsePayloadSizeLimitExceeded', 'The range has more than 5,000,000 cells.');
  }
  const rows: T[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells: T[] = [];
    for (let column = area.left; column <= area.right; column += 1) cells.push(read(row, column));
    rows.push(cells);
  }
  return rows;
}

/** Values as the API shows them: '' for blank, errors as text. */
export function shown(sheet: SheetModel, row: number, column: number): string | number | boolean {
  const value = sheet.value(row, column);
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

export function valueType(sheet: SheetModel, row: number, column: number): string {
  const value = sheet.value(row, column);
  if (value === null) return 'Empty';
  if (typeof value === 'object') return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string' | 'number' | 'boolean'];
}

/**
 * Sets each cell from a two-dimensional array as large as the range, or from one value for all; null skips a cell.
 */
export function assign(area: Area, given: unknown, set: (row: number, column: number, value: string | number | boolean) => void): void {
  refuseLocked(area);
  if (!Array.isArray(given)) {
    eachCell(area, (row, column) => set(row, column, scalar(given)));
    return;
  }
  const fits = given.length === rowsOf(area) && given.every((row) => Array.isArray(row) && row.length === columnsOf(area));
  if (!fits) throw invalidArgument(`the array does not have the ${rowsOf(area)} rows and ${columnsOf(area)} columns of ${fullAddress(area)}`);
  for (const [r, row] of (given as unknown[][]).entries()) {
    for (const [c, value] of row.entries()) if (value !== null) set(area.top + r, area.left + c, scalar(value));
  }
}

function scalar(value: unknown): string | number | boolean {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw invalidArgument(`a cell cannot hold ${JSON.stringify(value)}`);
}

/** Writes with Excel's conversion of strings and tells the listeners of the workbook. */
export function writeValues(model: WorkbookModel, area: Area, given: unknown): void {
  const { sheet } = area;
  assign(area, given, (row, column, value) => {
    const format = sheet.format(row, column);
    const entered = enter(value, format, model.date1904);
    if (typeof entered.value === 'string' && entered.value.length > 32_767) throw invalidArgument('a cell holds at most 32,767 characters');
    if (entered.formula !== undefined) sheet.setFormula(row, column, entered.formula, entered.value);
    else sheet.setValue(row, column, entered.value);
    if (entered.format !== undefined && format === undefined) sheet.setFormat(row, column, entered.format);
  });
  model.announce({ sheet: sheet.name, address: shortAddress(area), source: 'code' });
}

/** Changes the look of every cell of the range; whole columns keep it for their blank cells too. */
export function restyle(area: Area, change: (style: CellStyle) => CellStyle): void {
  refuseProtected(area.sheet);
  if (isWholeColumns(area)) {
    for (let column = area.left; column <= area.right; column += 1) {
      area.sheet.columnStyles.set(column, change(area.sheet.columnStyles.get(column) ?? {}));
    }
  }
  eachCell(area, (row, column) => area.sheet.setStyle(row, column, change(area.sheet.style(row, column))));
}

/** The one value that all cells of the range share; null when they differ, as Excel answers. */
export function common<T>(area: Area, read: (row: number, column: number) => T): T | null {
  const first = read(area.top, area.left);
  let same = true;
  eachCell(area, (row, column) => {
    if (same) same = read(row, column) === first;
  });
  return same ? first : null;
}

/** Cells that are not locked can be written in a protected sheet too. */
function refuseLocked(area: Area): void {
  if (!area.sheet.protected) return;
  eachCell(area, (row, column) => {
    if (area.sheet.style(row, column).unlocked !== true) refuseProtected(area.sheet);
  });
}

export function refuseProtected(sheet: SheetModel): void {
  if (sheet.protected) throw new HostError('AccessDenied', `The sheet ${sheet.name} is protected.`);
}

export function clearArea(model: WorkbookModel, area: Area, applyTo: string): void {
  refuseProtected(area.sheet);
  eachCell(area, (row, column) => {
    if (applyTo === 'All' || applyTo === 'Contents') area.sheet.setValue(row, column, null);
    if (applyTo === 'All' || applyTo === 'Formats') area.sheet.setStyle(row, column, {});
    if (applyTo === 'All' || applyTo.includes('Hyperlinks')) area.sheet.setLink(row, column, null);
  });
  if (isWholeColumns(area) && applyTo !== 'Contents') {
    for (let column = area.left; column <= area.right; column += 1) area.sheet.columnStyles.delete(column);
  }
  model.announce({ sheet: area.sheet.name, address: shortAddress(area), source: 'code' });
}


/** Every cell of the sheet. */
export function wholeSheet(sheet: SheetModel): Area {
  return { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1, sheet };
}
