import type { Finding } from '../findings/finding.ts';
import type { ListCodes } from '../sheets/lists.ts';
import type { IsoDate } from '../catalog/codes.ts';
import { addMonths, yearOf } from '../catalog/period.ts';
import type { DataRow, DateValue, SheetData } from '../sheets/declare.ts';
import { sheets } from '../sheets/index.ts';
import { labelOf } from '../sheets/list-lookup.ts';
import { columnOf, countRows, rowAt } from '../sheets/typed-columns.ts';
import { YOUNGEST } from './birth-date.ts';
import type { Facts } from './check.ts';
import { at, finding } from './make.ts';

type RosterSheet = SheetData<(typeof sheets)['roster']>;
type RosterRow = DataRow<(typeof sheets)['roster']>;

/** States that end: without the last day nobody knows who is at work during the plan. */
const ENDING: ReadonlySet<ListCodes['status']> = new Set(['maternity', 'long-leave', 'seconded-away']);

/** Trạng thái with its dates, Ngày về xã and Số ngày/tuần of the roster. */
export function checkStatus({ dataset, asOf }: Facts): readonly Finding[] {
  const sheet = dataset.sheets.roster;
  if (!sheet) return [];
  const status = columnOf(sheet, 'status');
  const joinedOn = columnOf(sheet, 'joinedOn');
  const birthDate = columnOf(sheet, 'birthDate');
  const timeShare = columnOf(sheet, 'timeShare');
  const found: Finding[] = [];
  for (let i = 0, count = countRows(sheet); i < count; i++) {
    const state = status.at(i) as ListCodes['status'] | null;
    if (state !== null && (state === 'seconded-in' || ENDING.has(state))) found.push(...ofState(sheet, rowAt(sheet, i), state, asOf));
    const joined = (joinedOn.at(i) as DateValue | null)?.iso;
    if (joined !== undefined) {
      const birth = (birthDate.at(i) as DateValue | null)?.iso;
      if (birth !== undefined && isTooYoung(birth, joined)) {
        found.push(finding('joined-too-young', at(sheet, rowAt(sheet, i), 'joinedOn'), { date1: joined, date2: birth }));
      }
      if (asOf !== null && joined > asOf) found.push(finding('joined-after-as-of', at(sheet, rowAt(sheet, i), 'joinedOn'), { date1: joined, date2: asOf }));
    }
    const days = timeShare.at(i) as number | null;
    if (days !== null && (days < 0 || days > 5)) found.push(finding('time-share-out-of-range', at(sheet, rowAt(sheet, i), 'timeShare'), {}));
  }
  return found;
}

/** The years alone tell of most people that they were old enough. */
function isTooYoung(birth: IsoDate, joined: IsoDate): boolean {
  return yearOf(joined) - yearOf(birth) <= YOUNGEST && joined < addMonths(birth, 12 * YOUNGEST);
}

function ofState(sheet: RosterSheet, row: RosterRow, status: ListCodes['status'], asOf: IsoDate | null): Finding[] {
  const { statusTo, fullName, key } = row.values;
  const name = fullName ?? key ?? String(row.row);
  if (status === 'seconded-in') return [finding('status-seconded-in', at(sheet, row, 'status'), { name, sheet1: sheets.secondedIn.title })];
  const params = { name, status: labelOf('status', status) };
  if (statusTo === null) return [finding('status-date-missing', at(sheet, row, 'statusTo'), params)];
  return asOf !== null && statusTo.iso < asOf ? [finding('status-ended', at(sheet, row, 'statusTo'), { ...params, date: statusTo.iso })] : [];
}
