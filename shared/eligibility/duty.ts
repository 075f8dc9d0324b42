import type { Eligibility, IsoDate } from '../catalog/codes.ts';
import { daysBetween } from '../catalog/period.ts';
import type { PlanPeriod } from '../norms/staffing-case.ts';
import type { Judgement } from './candidate.ts';

/**
 * Whether someone who could work part of the week at a commune is free for the plan (from and to inclusive; null: no
 * limit on that side). Free on every day: yes. On at least half of its days: to consider. On fewer: no.
 */
export function judgeDuty(dates: { readonly from: IsoDate | null; readonly to: IsoDate | null }, plan: PlanPeriod): Judgement {
  const start = dates.from !== null && dates.from > plan.start ? dates.from : plan.start;
  const end = dates.to !== null && dates.to < plan.end ? dates.to : plan.end;
  const limits = { until: dates.to, ...(dates.from !== null && dates.from > plan.start ? { from: dates.from } : {}) };
  if (start > end) return { eligibility: 'no', rule: 'duty-ended', ...limits };
  if (start === plan.start && end === plan.end) return { eligibility: 'yes', rule: null, ...limits };
  const half = 2 * daysIn(start, end) >= daysIn(plan.start, plan.end);
  return { eligibility: half ? 'consider' : 'no', rule: 'duty-part-of-plan', ...limits };
}

/** Of several rows about one person the strictest; of two alike, the one that ends first, then the one that starts last. */
export function strictest(judgements: readonly [Judgement, ...Judgement[]]): Judgement {
  const order: readonly Eligibility[] = ['no', 'consider', 'yes'];
  return judgements.reduce((worst, next) => {
    const difference = order.indexOf(next.eligibility) - order.indexOf(worst.eligibility)
      || compare(next.until ?? '9999', worst.until ?? '9999') || compare(worst.from ?? '', next.from ?? '');
    return difference < 0 ? next : worst;
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Both days included. */
function daysIn(start: IsoDate, end: IsoDate): number {
  return daysBetween(start, end) + 1;
}
