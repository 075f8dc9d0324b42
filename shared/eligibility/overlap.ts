import type { IsoDate } from '../catalog/codes.ts';
import type { PlanPeriod } from '../norms/staffing-case.ts';

/** A secondment, first and last day both included; start null: before any plan; end null: still going on, no end known. */
export interface Secondment {
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
}

/** Whether at least one day belongs to both (domain.md D 52); a secondment that ends before it starts has no day. */
export function overlaps({ start, end }: Secondment, plan: Pick<PlanPeriod, 'start' | 'end'>): boolean {
  if (start !== null && end !== null && end < start) return false;
  return (start === null || start <= plan.end) && (end === null || end >= plan.start);
}

/** Of the secondments that overlap the plan the one that ends last, one without an end before all; null: none overlaps. */
export function lastOverlap<S extends Secondment>(secondments: readonly S[], plan: Pick<PlanPeriod, 'start' | 'end'>): S | null {
  return secondments.filter((each) => overlaps(each, plan)).reduce<S | null>((last, each) => {
    if (last === null) return each;
    return last.end !== null && (each.end === null || each.end > last.end) ? each : last;
  }, null);
}
