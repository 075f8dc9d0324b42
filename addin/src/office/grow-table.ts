import { rangeAddress } from '../workbook/address.ts';
import type { CellRange } from '../workbook/address.ts';
import { WorkbookError } from '../workbook/port.ts';

/**
 * The table with its header in that row (1-based) reaches to lastRow at least, and what its last row may hold the new rows
 * may hold too: drop-downs, limits of days and of whole numbers. A rule by formula stays where it is, because Excel does
 * not say from which cell its references count; looks that follow formulas Excel itself carries on.
 * @throws WorkbookError 'table-totals'
 */
export async function growTable(context: Excel.RequestContext, sheet: Excel.Worksheet, headerRow: number, lastRow: number): Promise<void> {
  sheet.load('name');
  sheet.tables.load('items/name,items/showTotals');
  await context.sync();
  const tables = sheet.tables.items.map((table) => ({ table, range: table.getRange() }));
  for (const { range } of tables) range.load('rowIndex,rowCount,columnIndex,columnCount');
  await context.sync();
  for (const { table, range } of tables) {
    const { rowIndex: top, columnIndex: left, columnCount } = range;
    const bottom = top + range.rowCount - 1;
    if (top !== headerRow - 1 || bottom >= lastRow - 1) continue;
    if (table.showTotals) throw new WorkbookError('table-totals', { sheet: sheet.name });
    const right = left + columnCount - 1;
    table.resize(rangeAddress({ top, left, bottom: lastRow - 1, right }));
    await carryRules(context, sheet, { top: bottom + 1, left, bottom: lastRow - 1, right });
  }
  await context.sync();
}

/** Gives the added rows, column by column, the rule of the row above them; a column that has one there already keeps it. */
async function carryRules(context: Excel.RequestContext, sheet: Excel.Worksheet, added: CellRange): Promise<void> {
  const rows = added.bottom - added.top + 1;
  const columns = Array.from({ length: added.right - added.left + 1 }, (_none, at) => {
    const from = sheet.getCell(added.top - 1, added.left + at).dataValidation;
    const to = sheet.getRangeByIndexes(added.top, added.left + at, rows, 1).dataValidation;
    from.load('type,rule,errorAlert,prompt,ignoreBlanks');
    to.load('type');
    return { from, to };
  });
  await context.sync();
  for (const { from, to } of columns) {
    const { list, date, wholeNumber } = from.rule;
    if (to.type !== 'None' || !(list ?? date ?? wholeNumber)) continue;
    to.rule = list ? { list } : date ? { date } : wholeNumber ? { wholeNumber } : {};
    to.errorAlert = from.errorAlert;
    to.prompt = from.prompt;
    to.ignoreBlanks = from.ignoreBlanks;
  }
}
