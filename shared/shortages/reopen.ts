import type { FieldCode, IsoDate } from '../catalog/codes.ts';
import { addDays } from '../catalog/period.ts';
import { byText } from '../norms/order.ts';
import type { PlanPeriod, SecondedIn, StaffingCase } from '../norms/staffing-case.ts';

/**
 * Support over the days of the plan. The posts of a field are its shortfall on the worst day; post k starts on the
 * first day of the plan on which the shortfall is at least k, and stays until the end of the plan. So a secondment that
 * ends inside the plan reopens its post from the day after, one that is renewed keeps it covered, and one that begins
 * inside the plan covers nothing before.
 */

/** Present on at least one day of the plan. */
export function supportsPlan(row: SecondedIn, plan: PlanPeriod): boolean {
  return row.start <= plan.end && plan.start <= row.end;
}

/** People of these rows present on the day, each once. */
export function supportOn(rows: readonly SecondedIn[], day: IsoDate): number {
  return new Set(rows.filter((row) => row.start <= day && day <= row.end).map((row) => row.key)).size;
}

/** People of these rows present on the day of the plan that has fewest of them. */
export function leastSupport(rows: readonly SecondedIn[], plan: PlanPeriod): number {
  return Math.min(...turningDays(rows, plan).map((day) => supportOn(rows, day)));
}

/**
 * First day of the line that covers the need "unit/field/k". A kept line beyond the posts of the field starts with the
 * plan.
 * @param posts posts to propose in the field: the shortfall on the worst day
 */
export function lineStart(input: Pick<StaffingCase, 'plan' | 'support'>, unit: string, field: FieldCode, k: number, posts: number): IsoDate {
  const rows = input.support.filter((row) => row.unit === unit && row.field === field);
  const withoutSupport = posts + leastSupport(rows, input.plan);
  return turningDays(rows, input.plan).find((day) => withoutSupport - supportOn(rows, day) >= k) ?? input.plan.start;
}

/** Days inside the plan from which posts of the field reopen, the earliest first. */
export function reopenDates(input: Pick<StaffingCase, 'plan' | 'support'>, unit: string, field: FieldCode, posts: number): readonly IsoDate[] {
  return Array.from({ length: posts }, (_, at) => lineStart(input, unit, field, at + 1, posts)).filter((day) => day > input.plan.start);
}

/** The first day of the plan and every later one on which someone is there for the first time or no longer. */
function turningDays(rows: readonly SecondedIn[], plan: PlanPeriod): readonly IsoDate[] {
  const inside = rows.flatMap((row) => [row.start, addDays(row.end, 1)]).filter((day) => day > plan.start && day <= plan.end);
  return [...new Set([plan.start, ...inside])].sort(byText);
}
