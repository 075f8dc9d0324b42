import { parseRange, rangeAddress, type CellRange } from './address.ts';
import { formulaCells, wordsOf } from './dependents.ts';
import type { WorkbookModel } from './model.ts';
import { WorkbookError } from './port.ts';
import type { SheetModel } from './sheet-model.ts';

/** What a sheet's file holds at fixed places that a move of its rows would leave behind. */
export interface FixedPlaces {
  /** Ranges of conditional formats and drop-downs. */
  readonly ranges: readonly CellRange[];
  /** Cells with a note, a comment or a link. */
  readonly cells: readonly CellRange[];
}

/**
 * Takes out a row of a list (0-based), or makes room for one, by moving what the rows below hold, with its look. Tables
 * shrink or grow with it. What stands at fixed places must not be parted from its row, so this is refused where formulas,
 * merged cells, hidden rows, notes, links or ranges that begin or end below would no longer fit.
 * @throws WorkbookError 'rows-hold-formulas' | 'rows-fixed' | 'sheet-protected'
 */
export function moveRows(model: WorkbookModel, sheet: SheetModel, row: number, how: 'delete' | 'insert', fixed: FixedPlaces): void {
  refuse(model, sheet, row, fixed);
  const last = lastRow(sheet);
  if (how === 'delete') {
    for (let to = row; to < last; to += 1) copyRow(sheet, to + 1, to);
    if (row <= last) emptyRow(sheet, last);
  } else {
    for (let from = last; from >= row; from -= 1) copyRow(sheet, from, from + 1);
    for (let column = 0; column < sheet.columnCount; column += 1) sheet.setValue(row, column, null);
  }
  for (const table of sheet.tables) {
    const range = parseRange(table.range);
    if (!range || row <= range.top || row > range.bottom) continue;
    // a table keeps one row under its header
    if (how === 'insert' || range.bottom > range.top + 1) table.range = rangeAddress({ ...range, bottom: range.bottom + (how === 'insert' ? 1 : -1) });
  }
}

function refuse(model: WorkbookModel, sheet: SheetModel, row: number, fixed: FixedPlaces): void {
  const params = { sheet: sheet.name, row: row + 1 };
  if (sheet.protected) throw new WorkbookError('sheet-protected', { sheet: sheet.name });
  const last = lastRow(sheet);
  const fits = ({ top, bottom }: CellRange): boolean => bottom < row || (top <= row && bottom >= last);
  const words = wordsOf(model);
  for (const one of model.sheets) {
    for (const cell of formulaCells(one, words)) {
      const moves = one === sheet && cell.row >= row;
      const points = cell.references.some((reference) => reference.sheet.toLowerCase() === sheet.name.toLowerCase() && !fits(reference.range));
      if (moves || points || cell.always) throw new WorkbookError('rows-hold-formulas', params);
    }
  }
  const tables = sheet.tables.map((table) => ({ table, range: parseRange(table.range) }));
  const broken = [
    sheet.merges.some((merge) => (parseRange(merge)?.bottom ?? 0) >= row),
    [...sheet.hiddenRows].some((hidden) => hidden > row),
    tables.some(({ table, range }) => range && range.bottom >= row && (range.top >= row || table.totals === true)),
    fixed.ranges.some((range) => !fits(range)),
    fixed.cells.some((cell) => cell.bottom >= row),
  ];
  if (broken.some(Boolean)) throw new WorkbookError('rows-fixed', params);
}

function lastRow(sheet: SheetModel): number {
  return Math.max(sheet.rowCount, sheet.styledRowCount) - 1;
}

function copyRow(sheet: SheetModel, from: number, to: number): void {
  const columns = Math.max(sheet.columnCount, ...sheet.styledColumns(from).map((column) => column + 1), ...sheet.styledColumns(to).map((column) => column + 1));
  for (let column = 0; column < columns; column += 1) {
    const value = sheet.value(from, column);
    if (value !== sheet.value(to, column)) sheet.setValue(to, column, value);
    const style = sheet.style(from, column);
    if (style !== sheet.style(to, column)) sheet.setStyle(to, column, style);
  }
}

/** Values go; the look of the row stays, as rows under a list often have it too. */
function emptyRow(sheet: SheetModel, row: number): void {
  for (let column = sheet.columnCount - 1; column >= 0; column -= 1) if (sheet.value(row, column) !== null) sheet.setValue(row, column, null);
}
