import type { RawWorkbook } from '../../../shared/sheets/raw.ts';
import type { WorkbookPort } from '../workbook/port.ts';
import { changeFixLog } from './fix-log.ts';
import { RowFinder } from './row-anchor.ts';
import { removedRowsNow, rowsAddress } from './row-fixes.ts';

/**
 * The log of fixes names cells where they stand now, after rows were put in, taken out or sorted.
 * @returns whether the log has changed
 */
export async function followMovedRows(port: WorkbookPort, raw: Pick<RawWorkbook, 'sheets'>): Promise<boolean> {
  const finders = new Map(raw.sheets.map((sheet) => [sheet.name, new RowFinder(sheet.rows)]));
  return changeFixLog(port, (entry) => {
    const finder = finders.get(entry.sheet);
    if (!finder) return entry;
    const rows = removedRowsNow(finder, entry);
    const now = rows ? rowsAddress(rows) : (finder.cellNow(entry.cell, entry.anchor) ?? entry.cell);
    return now === entry.cell ? entry : { ...entry, cell: now };
  });
}
