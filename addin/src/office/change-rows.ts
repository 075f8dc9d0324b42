import { WorkbookError } from '../workbook/port.ts';
import type { RowsChange } from '../workbook/port.ts';

/**
 * Rows go and come as when a person does it: Excel moves what stands in them, notes and formulas too.
 * @param ask only whether the sheet lets us
 * @throws WorkbookError 'sheet-protected'
 */
export async function changeRows(context: Excel.RequestContext, sheet: Excel.Worksheet, { remove, insert }: RowsChange, ask: boolean): Promise<void> {
  sheet.protection.load('protected');
  sheet.load('name');
  await context.sync();
  if (sheet.protection.protected) throw new WorkbookError('sheet-protected', { sheet: sheet.name });
  if (ask) return;
  if (insert) {
    const rows = sheet.getRange(`${insert.above}:${insert.above + insert.count - 1}`).insert('Down');
    rows.format.fill.clear();
  }
  const pushed = (row: number): number => row + (insert && row >= insert.above ? insert.count : 0);
  // from below, so that the rows above keep their numbers
  for (const [first, last] of runs(remove.map(pushed)).toReversed()) sheet.getRange(`${first}:${last}`).delete('Up');
  await context.sync();
}

/** Rows that follow each other, as [first, last], in order. */
function runs(rows: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const row of rows.toSorted((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else found.push([row, row]);
  }
  return found;
}
