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
type Status = ListCodes['status'];

/** States that end: without the last day nobody knows who is at work during the plan. */
const ENDING: ReadonlySet<Status> = new Set(['maternity', 'long-leave', 'seconded-away']);

/** Trạng thái with its dates, Ngày về xã and Số ngày/tuần of the roster. */
export function checkStatus({ dataset, asOf }: Facts): readonly Finding[] {
  const sheet = dataset.sheets.roster;
  if (!sheet) return [];
  // what each different value says by itself: of most people nothing more has to be known
  const states = columnOf(sheet, 'status').judged((state) => (isTold(state as Status | null) ? 1 : 0));
  const late = columnOf(sheet, 'joinedOn').judged((joined) => (isAfter(joined as DateValue | null, asOf) ? 1 : 0));
  const shares = columnOf(sheet, 'timeShare').judged((days) => (isPossible(days as number | null) ? 0 : 1));
  const joined = columnOf(sheet, 'joinedOn').judged((day) => yearIn(day as DateValue | null, NEVER));
  const born = columnOf(sheet, 'birthDate').judged((day) => yearIn(day as DateValue | null, 0));
  const found: Finding[] = [];
  for (let i = 0, count = countRows(sheet); i < count; i++) {
    if (states.at(i) + late.at(i) + shares.at(i) > 0 || joined.at(i) - born.at(i) <= YOUNGEST) found.push(...ofRow(sheet, rowAt(sheet, i), asOf));
  }
  return found;
}

/** Later than every year. */
const NEVER = 10_000;

function yearIn(day: DateValue | null, otherwise: number): number {
  return day === null ? otherwise : yearOf(day.iso);
}

function isTold(state: Status | null): state is Status {
  return state !== null && (state === 'seconded-in' || ENDING.has(state));
}

function isAfter(day: DateValue | null, asOf: IsoDate | null): boolean {
  return day !== null && asOf !== null && day.iso > asOf;
}

function isPossible(days: number | null): boolean {
  return days === null || (days >= 0 && days <= 5);
}

function ofRow(sheet: RosterSheet, row: RosterRow, asOf: IsoDate | null): Finding[] {
  const { status, joinedOn, birthDate, timeShare } = row.values;
  const found = isTold(status) ? ofState(sheet, row, status, asOf) : [];
  if (joinedOn !== null && birthDate !== null && joinedOn.iso < addMonths(birthDate.iso, 12 * YOUNGEST)) {
    found.push(finding('joined-too-young', at(sheet, row, 'joinedOn'), { date1: joinedOn.iso, date2: birthDate.iso }));
  }
  if (isAfter(joinedOn, asOf)) found.push(finding('joined-after-as-of', at(sheet, row, 'joinedOn'), { date1: joinedOn!.iso, date2: asOf! }));
  if (!isPossible(timeShare)) found.push(finding('time-share-out-of-range', at(sheet, row, 'timeShare'), {}));
  return found;
}

function ofState(sheet: RosterSheet, row: RosterRow, status: Status, asOf: IsoDate | null): Finding[] {
  const { statusTo, fullName, key } = row.values;
  const name = fullName ?? key ?? String(row.row);
  if (status === 'seconded-in') return [finding('status-seconded-in', at(sheet, row, 'status'), { name, sheet1: sheets.secondedIn.title })];
  const params = { name, status: labelOf('status', status) };
  if (statusTo === null) return [finding('status-date-missing', at(sheet, row, 'statusTo'), params)];
  return asOf !== null && statusTo.iso < asOf ? [finding('status-ended', at(sheet, row, 'statusTo'), { ...params, date: statusTo.iso })] : [];
}
