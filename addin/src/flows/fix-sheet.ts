import type { Lang } from '../../../shared/i18n/format.ts';
import { fixesTable } from '../../../shared/tables/fixes-table.ts';
import type { LoggedFix } from '../../../shared/tables/fixes-table.ts';
import { RESULT_SHEETS } from '../../../shared/tables/names.ts';
import type { WorkbookPort } from '../workbook/port.ts';
import { readFixLog } from './fix-log.ts';
import type { FixLogEntry } from './fix-log.ts';

/**
 * Makes the sheet Nhật ký sửa số liệu of the fixes in force, or takes it away when none is. A person's own sheet of that
 * name stays as it is: the log is in _DP all the same.
 */
export async function writeFixSheet(port: WorkbookPort, lang: Lang): Promise<void> {
  const taken = (await port.sheets()).some((sheet) => sheet.name === RESULT_SHEETS.fixes && !sheet.ours);
  if (taken) return;
  const log = await readFixLog(port);
  if (log.length === 0) await port.removeSheet(RESULT_SHEETS.fixes);
  else await port.putSheet(fixesTable(log.map(loggedFix), lang));
}

/** A fix of the log as a person reads it. */
export function loggedFix({ sheet, cell, code, at, told, before, after }: FixLogEntry): LoggedFix {
  return {
    sheet, cell, code, at, column: told?.column ?? null, params: told?.params ?? {},
    before: told?.before ?? String(before ?? ''), after: told?.after ?? String(after),
  };
}
