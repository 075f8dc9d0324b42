import type { IsoDate } from '../../../../shared/catalog/codes.ts';
import type { PlanPeriod } from '../../../../shared/norms/staffing-case.ts';
import type { ListCodes } from '../../../../shared/sheets/lists.ts';

interface StatusDates {
  readonly status: ListCodes['status'] | null;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** On leave, seconded away or suspended: not at work in the commune. People who wait for retirement still are. */
const AWAY: ReadonlySet<ListCodes['status']> = new Set(['maternity', 'long-leave', 'seconded-away', 'suspended']);

/** At work on the day. A status without dates holds on every day; an empty status means at work. */
export function isPresent(row: StatusDates, day: IsoDate): boolean {
  return !isAway(row, day, day);
}

/** At work on every day of the plan; someone who waits for retirement is not counted on. */
export function isPresentInPlan(row: StatusDates, plan: PlanPeriod): boolean {
  return row.status !== 'waiting-retirement' && !isAway(row, plan.start, plan.end);
}

function isAway({ status, from, to }: StatusDates, start: IsoDate, end: IsoDate): boolean {
  return status !== null && AWAY.has(status) && (from === null || from <= end) && (to === null || to >= start);
}

/** A dated row (a duty, a move) that holds on the day. */
export function holdsOn(dates: { readonly from: IsoDate | null; readonly to: IsoDate | null }, day: IsoDate): boolean {
  return (dates.from === null || dates.from <= day) && (dates.to === null || dates.to >= day);
}
