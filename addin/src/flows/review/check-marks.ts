import { isDay } from '../../../../shared/catalog/period.ts';
import { tables } from '../../../../shared/i18n/vi/tables.ts';
import { markIndex, statusIndex, text } from './rows.ts';
import type { OldRow } from './rows.ts';

export const NOTICE_CODES = [
  'mark-unknown', 'mark-without-reason', 'mark-unsigned', 'status-unknown', 'status-back', 'status-skipped', 'status-against-mark', 'date-unknown',
  'pin-dropped', 'formula-lost', 'filter-lost', 'sheet-unreadable',
] as const;
export type NoticeCode = (typeof NOTICE_CODES)[number];

/** Something about a reviewer's mark that a person should look at; nothing is changed or lost for it. */
export interface MarkNotice {
  readonly code: NoticeCode;
  readonly params: Readonly<Record<string, string>>;
  /** Row and column where it was written; '' where it is about a whole column or sheet. */
  readonly id: string;
  readonly column: string;
}

/** From here on a line is under way, whatever its mark says. */
const UNDER_WAY = 3;

/** Marks, signatures and statuses of the rows of a plan. `statusBefore`: by row, as the last run read it. */
export function checkMarks(rows: readonly OldRow[], statusBefore: ReadonlyMap<string, string>): readonly MarkNotice[] {
  return rows.flatMap((row) => [...markNotices(row), ...statusNotices(row, statusBefore.get(row.id))]);
}

function markNotices(row: OldRow): readonly MarkNotice[] {
  const { id, own } = row;
  const written = text(own.get('opinion'));
  const day = own.get('opinionDate');
  const notices: MarkNotice[] = [];
  if (day !== undefined && typeof day !== 'number' && !isReadableDay(text(day))) notices.push({ code: 'date-unknown', params: { text: text(day) }, id, column: 'opinionDate' });
  if (written === '') return notices;
  const index = markIndex(row);
  const mark = tables.opinions[index];
  if (mark === undefined) return [...notices, { code: 'mark-unknown', params: { text: written }, id, column: 'opinion' }];
  if (index >= 2 && !own.has('opinionReason')) notices.push({ code: 'mark-without-reason', params: { mark }, id, column: 'opinionReason' });
  if (!own.has('writer') || day === undefined) notices.push({ code: 'mark-unsigned', params: { mark }, id, column: own.has('writer') ? 'opinionDate' : 'writer' });
  return notices;
}

function statusNotices(row: OldRow, before: string | undefined): readonly MarkNotice[] {
  const written = text(row.own.get('status'));
  if (written === '') return [];
  const [is, was] = [statusIndex(written), before === undefined ? -1 : statusIndex(before)];
  const notice = (code: NoticeCode, params: MarkNotice['params']): MarkNotice => ({ code, params, id: row.id, column: 'status' });
  const now = tables.statuses[is];
  if (now === undefined) return [notice('status-unknown', { text: written })];
  const mark = tables.opinions[markIndex(row)];
  const against = markIndex(row) >= 2 && is >= UNDER_WAY && mark !== undefined ? [notice('status-against-mark', { mark, now })] : [];
  const then = tables.statuses[was];
  if (then === undefined || is === was || is === was + 1) return against;
  return [...against, notice(is < was ? 'status-back' : 'status-skipped', { before: then, now })];
}

/** "05/10/2025", "5-10-2025" or "2025-10-05" typed as text. */
function isReadableDay(day: string): boolean {
  const [, date, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(day) ?? [];
  return isDay(year === undefined ? day : `${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`);
}
