import type { FieldCode, IsoDate } from '../catalog/codes.ts';
import { byText } from '../norms/order.ts';
import type { PlanPeriod, SecondedIn, StaffingCase } from '../norms/staffing-case.ts';

/** Present on at least one day of the plan. */
export function supportsPlan(row: SecondedIn, plan: PlanPeriod): boolean {
  return row.start <= plan.end && plan.start <= row.end;
}

/** Present until the last day of the plan: only then does the post stay covered. */
export function supportsToEnd(row: SecondedIn, plan: PlanPeriod): boolean {
  return supportsPlan(row, plan) && row.end >= plan.end;
}

/**
 * First day of a proposed line. A secondment that ends inside the plan reopens its post from the day after; those
 * posts are the last of the field, so the need "unit/field/k" says whether its line starts then or with the plan.
 * @param posts posts to propose in the field
 */
export function lineStart(input: Pick<StaffingCase, 'plan' | 'support'>, unit: string, field: FieldCode, k: number, posts: number): IsoDate {
  const reopened = reopenDates(input, unit, field).slice(-posts);
  return reopened[k - 1 - (posts - reopened.length)] ?? input.plan.start;
}

/** Days from which posts of the field reopen inside the plan, the earliest first. */
export function reopenDates(input: Pick<StaffingCase, 'plan' | 'support'>, unit: string, field: FieldCode): readonly IsoDate[] {
  return input.support
    .filter((row) => row.unit === unit && row.field === field && supportsPlan(row, input.plan) && !supportsToEnd(row, input.plan))
    .map((row) => dayAfter(row.end))
    .sort(byText);
}

function dayAfter(date: IsoDate): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day + 1)).toISOString().slice(0, 10);
}
