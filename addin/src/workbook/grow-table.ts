import { parseRange, rangeAddress, rangesTouch, type CellRange } from './address.ts';
import { grownRanges } from './grow-ranges.ts';
import type { TableModel } from './model-types.ts';
import { MARK_ID } from './ours.ts';
import { WorkbookError } from './port.ts';
import type { SheetModel } from './sheet-model.ts';
import { shiftFormula } from './xlsx/shift-formula.ts';

/** The table that has this cell in its rows without the header, or right under them. */
function tableOf(sheet: SheetModel, row: number, column: number): { table: TableModel; range: CellRange } | null {
  for (const table of sheet.tables) {
    const range = parseRange(table.range);
    if (range && row > range.top && row <= range.bottom + 1 && column >= range.left && column <= range.right) return { table, range };
  }
  return null;
}

/**
 * The number format of the row above, for a cell of a table's data that has none of its own: in a row that is being
 * added a code stays a code and a day a day, as in Excel. Undefined where there is none to take over.
 */
export function formatFromAbove(sheet: SheetModel, row: number, column: number): string | undefined {
  const found = tableOf(sheet, row, column);
  if (!found || row <= found.range.top + 1 || sheet.format(row, column) !== undefined) return undefined;
  return sheet.format(row - 1, column);
}

/**
 * The table grows by the row right under it, as in Excel, when a cell there is about to be filled: not when it ends in
 * totals, or when something is in that row already, or another table or a merged cell reaches into it.
 */
export function growTable(sheet: SheetModel, row: number, column: number): void {
  const found = tableOf(sheet, row, column);
  if (!found || row !== found.range.bottom + 1 || found.table.totals) return;
  const { table, range } = found;
  const added: CellRange = { ...range, top: row, bottom: row };
  const taken = [...sheet.merges, ...sheet.tables.filter((other) => other !== table).map((other) => other.range)];
  if (taken.some((other) => rangesTouch(parseRange(other) ?? NOWHERE, added))) return;
  for (let at = range.left; at <= range.right; at += 1) if (sheet.value(row, at) !== null || sheet.formula(row, at) !== undefined) return;
  const grown = { ...range, bottom: row };
  table.range = rangeAddress(grown);
  sheet.validations = sheet.validations.map((rule) => ({ ...rule, range: grownRanges(rule.range, range, grown) }));
  fillComputed(sheet, table, range, row);
}

/**
 * The computed columns of a table go on into the rows that it has grown by: the formula of the rows above, its result
 * not known until a spreadsheet program computes it.
 */
function fillComputed(sheet: SheetModel, { computed = [] }: TableModel, before: CellRange, last: number): void {
  for (const place of computed) {
    const column = before.left + place;
    let from = before.bottom;
    while (from > before.top && sheet.formula(from, column) === undefined) from -= 1;
    const formula = sheet.formula(from, column);
    if (formula === undefined) continue;
    const format = sheet.format(from, column);
    for (let row = before.bottom + 1; row <= last; row += 1) {
      if (sheet.value(row, column) !== null || sheet.formula(row, column) !== undefined) continue;
      if (format !== undefined && sheet.format(row, column) === undefined) sheet.setFormat(row, column, format);
      sheet.setFormula(row, column, `=${shiftFormula(formula.slice(1), row - from, 0)}`, null);
    }
  }
}

/**
 * The table with its header in that row ends at `last` at least (0-based rows).
 * @throws WorkbookError 'table-totals': rows would come below its row of totals
 */
export function growTableTo(sheet: SheetModel, header: number, last: number): void {
  for (const table of sheet.tables) {
    const range = parseRange(table.range);
    if (!range || range.top !== header || range.bottom >= last) continue;
    if (table.totals) throw new WorkbookError('table-totals', { sheet: sheet.name });
    const grown = { ...range, bottom: last };
    table.range = rangeAddress(grown);
    sheet.validations = sheet.validations.map((rule) => ({ ...rule, range: grownRanges(rule.range, range, grown) }));
    sheet.conditionalFormats = sheet.conditionalFormats.map((format) => (format.id.startsWith(MARK_ID) ? format : { ...format, range: grownRanges(format.range, range, grown) }));
    fillComputed(sheet, table, range, last);
  }
}

const NOWHERE: CellRange = { top: -1, left: -1, bottom: -1, right: -1 };
