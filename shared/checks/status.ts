import type { Finding } from '../findings/finding.ts';
import type { ListCodes } from '../sheets/lists.ts';
import { addMonths } from '../catalog/period.ts';
import { sheets } from '../sheets/index.ts';
import { labelOf } from '../sheets/list-lookup.ts';
import { YOUNGEST } from './birth-date.ts';
import type { Facts } from './check.ts';
import { at, finding } from './make.ts';

/** States that end: without the last day nobody knows who is at work during the plan. */
const ENDING: ReadonlySet<ListCodes['status']> = new Set(['maternity', 'long-leave', 'seconded-away']);

/** Trạng thái with its dates, Ngày về xã and Số ngày/tuần of the roster. */
export function checkStatus({ dataset, asOf }: Facts): readonly Finding[] {
  const sheet = dataset.sheets.roster;
  if (!sheet) return [];
  return sheet.rows.flatMap((row) => {
    const { status, statusTo, joinedOn, timeShare, fullName, key, birthDate } = row.values;
    const found: Finding[] = [];
    const name = fullName ?? key ?? String(row.row);
    if (status !== null && ENDING.has(status)) {
      const params = { name, status: labelOf('status', status) };
      if (statusTo === null) found.push(finding('status-date-missing', at(sheet, row, 'statusTo'), params));
      else if (asOf !== null && statusTo.iso < asOf) found.push(finding('status-ended', at(sheet, row, 'statusTo'), { ...params, date: statusTo.iso }));
    }
    if (status === 'seconded-in') found.push(finding('status-seconded-in', at(sheet, row, 'status'), { name, sheet1: sheets.secondedIn.title }));
    if (joinedOn !== null && birthDate !== null && joinedOn.iso < addMonths(birthDate.iso, 12 * YOUNGEST)) {
      found.push(finding('joined-too-young', at(sheet, row, 'joinedOn'), { date1: joinedOn.iso, date2: birthDate.iso }));
    }
    if (asOf !== null && joinedOn !== null && joinedOn.iso > asOf) {
      found.push(finding('joined-after-as-of', at(sheet, row, 'joinedOn'), { date1: joinedOn.iso, date2: asOf }));
    }
    if (timeShare !== null && (timeShare < 0 || timeShare > 5)) found.push(finding('time-share-out-of-range', at(sheet, row, 'timeShare'), {}));
    return found;
  });
}
