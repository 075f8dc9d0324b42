import { STATE_SHEET } from '../workbook/model.ts';
import { stateFromCells, stateToCells } from '../workbook/ours.ts';
import type { StateRow } from '../workbook/port.ts';
import { rowChunks } from './chunks.ts';
import { readSheet, usedBlocks } from './read-sheets.ts';

/** Rows of the very hidden sheet _DP; [] when there is none. */
export async function readState(context: Excel.RequestContext): Promise<StateRow[]> {
  if ((await findState(context)).isNullObject) return [];
  const [block] = await usedBlocks(context, [STATE_SHEET]);
  const { rows } = await readSheet(context, STATE_SHEET, block ?? null, { signal: undefined, onRows: () => undefined });
  return stateFromCells(rows);
}

/** Nothing to remember: the sheet goes. */
export async function writeState(context: Excel.RequestContext, rows: readonly StateRow[]): Promise<void> {
  const found = await findState(context);
  if (rows.length === 0) {
    if (found.isNullObject) return;
    // Excel does not delete very hidden sheets
    found.visibility = 'Hidden';
    found.delete();
    await context.sync();
    return;
  }
  const sheet = found.isNullObject ? context.workbook.worksheets.add(STATE_SHEET) : found;
  sheet.visibility = 'VeryHidden';
  sheet.getRange().clear('Contents');
  const cells = stateToCells(rows);
  const columns = Math.max(0, ...cells.map((row) => row.length));
  if (columns > 0) {
    const all = sheet.getRangeByIndexes(0, 0, cells.length, columns);
    (all as { numberFormat: unknown }).numberFormat = '@';
  }
  await context.sync();
  for (const chunk of rowChunks(cells)) {
    const values = chunk.rows.map((row) => Array.from({ length: columns }, (_none, column) => row[column] ?? ''));
    sheet.getRangeByIndexes(chunk.from, 0, values.length, columns).values = values;
    await context.sync();
  }
}

async function findState(context: Excel.RequestContext): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(STATE_SHEET);
  sheet.load('name');
  await context.sync();
  return sheet;
}
