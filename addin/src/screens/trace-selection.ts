import type { Lang } from '../../../shared/i18n/format.ts';
import { selectedCell, trace, writtenRow } from '../../../shared/tables/trace/trace.ts';
import type { Trace } from '../../../shared/tables/trace/trace.ts';
import type { PlanView } from '../flows/types.ts';
import { cellAddress } from '../workbook/address.ts';
import type { PortSelection, WorkbookPort } from '../workbook/port.ts';

/** What stands behind the selected cell; 'none': nothing that was counted; null: not a sheet of this result. */
export async function traceSelection(result: PlanView, port: Pick<WorkbookPort, 'readRows'>, { sheet, address }: PortSelection, lang: Lang): Promise<Trace | 'none' | null> {
  const output = result.written.find((each) => each.name === sheet);
  const cell = selectedCell(address);
  if (!output || !cell) return null;
  // a person may have sorted the sheet: the row is known by its codes
  const { rows } = await port.readRows(sheet, cell.row, cell.row);
  return trace(result, output.key, writtenRow(output, cell.row, rows[0] ?? []), cell.column, lang) ?? 'none';
}

/** A1 of the row where the code stands now: rows may have been sorted since the result was made. */
export async function placeOfRow(port: Pick<WorkbookPort, 'readRows' | 'readSheet'>, sheet: string, row: number, code: string): Promise<string> {
  const at = (cells: readonly unknown[] | undefined): number => (cells ?? []).findIndex((cell) => String(cell ?? '').trim() === code);
  const { rows } = await port.readRows(sheet, row, row);
  const here = at(rows[0]);
  if (here >= 0) return cellAddress(row - 1, here);
  const all = (await port.readSheet(sheet)).rows;
  const found = all.findIndex((cells) => at(cells) >= 0);
  return found < 0 ? cellAddress(row - 1, 0) : cellAddress(found, at(all[found]));
}
