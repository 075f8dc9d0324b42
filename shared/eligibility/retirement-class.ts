import type { IsoDate, RetirementClass } from '../catalog/codes.ts';
import type { PlanPeriod } from '../norms/staffing-case.ts';

/**
 * When a person retires, seen from the plan: on or before its last day, within 6 or 12 months of its first day, or
 * later. The date is the last day of the month in which the age is reached; null (no birth date) gives 'unknown'.
 */
export function retirementClass(retiresOn: IsoDate | null, plan: PlanPeriod): RetirementClass {
  if (retiresOn === null) return 'unknown';
  if (retiresOn <= plan.end) return 'before-end';
  if (retiresOn <= monthsAfter(plan.start, 6)) return 'within-6';
  return retiresOn <= monthsAfter(plan.start, 12) ? 'within-12' : 'later';
}

/** The same day n months later, or the last day of that month where it has no such day. */
function monthsAfter(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  const target = Math.min(day, last.getUTCDate());
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), target)).toISOString().slice(0, 10);
}
