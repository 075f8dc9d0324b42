import type { Eligibility, IsoDate } from '../catalog/codes.ts';
import type { PlanPeriod } from '../norms/staffing-case.ts';
import type { RuleCode } from './rules.ts';

/** Whether someone who could work part of the week at a commune is free for the plan (from and to inclusive). */
export function judgeDuty(
  dates: { readonly from: IsoDate | null; readonly to: IsoDate | null },
  plan: PlanPeriod,
): { eligibility: Eligibility; rule: RuleCode | null } {
  const absent = (dates.to !== null && dates.to < plan.start) || (dates.from !== null && dates.from > plan.end);
  return absent ? { eligibility: 'no', rule: 'duty-ended' } : { eligibility: 'yes', rule: null };
}
