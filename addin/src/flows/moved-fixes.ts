import type { RawWorkbook } from '../../../shared/sheets/raw.ts';
import type { WorkbookPort } from '../workbook/port.ts';
import { changeFixLog } from './fix-log.ts';
import { RowFinder } from './row-anchor.ts';

/** The log of fixes names cells where they stand now, after rows were put in, taken out or sorted. */
export async function followMovedRows(port: WorkbookPort, raw: Pick<RawWorkbook, 'sheets'>): Promise<void> {
  const finders = new Map(raw.sheets.map((sheet) => [sheet.name, new RowFinder(sheet.rows)]));
  await changeFixLog(port, (entry) => {
    const now = finders.get(entry.sheet)?.cellNow(entry.cell, entry.anchor) ?? entry.cell;
    return now === entry.cell ? entry : { ...entry, cell: now };
  });
}
