import { columnLetters, quoteSheet } from '../workbook/address.ts';
import { STATE_SHEET } from '../workbook/model.ts';

/** Excel takes a list written into the cell's rule up to this length; longer ones live on a very hidden sheet. */
const INLINE = 255;
/** The same sheet that our files use for it. */
export const LIST_SHEET = `${STATE_SHEET}_lists`;

export function needsCells(values: readonly string[]): boolean {
  return values.join(',').length > INLINE || values.some((value) => /[",]|^\s|\s$|^=/.test(value));
}

/**
 * Puts the long lists on the very hidden sheet, one column each, and says where Excel finds each list.
 * Lists that are already there, from an earlier run, are used again.
 */
export async function placeLists(context: Excel.RequestContext, lists: readonly (readonly string[])[]): Promise<(values: readonly string[]) => string> {
  const long = new Map(lists.filter(needsCells).map((values) => [values.join('\n'), values]));
  const places = new Map<string, string>();
  if (long.size > 0) {
    const columns = await existingLists(context);
    const sheet = context.workbook.worksheets.getItem(LIST_SHEET);
    for (const [key, values] of long) {
      let column = columns.indexOf(key);
      if (column < 0) {
        column = columns.push(key) - 1;
        const range = sheet.getRangeByIndexes(0, column, values.length, 1);
        (range as { numberFormat: unknown }).numberFormat = '@';
        range.values = values.map((value) => [value]);
      }
      const letters = columnLetters(column);
      places.set(key, `=${quoteSheet(LIST_SHEET)}!$${letters}$1:$${letters}$${values.length}`);
    }
    await context.sync();
  }
  return (values) => places.get(values.join('\n')) ?? values.join(',');
}

/** What is in the columns now; the sheet is made when it is not there. */
async function existingLists(context: Excel.RequestContext): Promise<string[]> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(LIST_SHEET);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('values');
  await context.sync();
  if (sheet.isNullObject) {
    context.workbook.worksheets.add(LIST_SHEET).visibility = 'VeryHidden';
    await context.sync();
  }
  if (used.isNullObject) return [];
  const rows = used.values as unknown[][];
  return (rows[0] ?? []).map((_none, column) => rows.map((row) => String(row[column] ?? '')).join('\n').replace(/\n+$/, ''));
}
