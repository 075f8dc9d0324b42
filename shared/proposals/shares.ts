import { groupBy } from '../norms/order.ts';
import type { StaffingCase } from '../norms/staffing-case.ts';

/** Measures that one agency may use side by side: their limits cross those of the agency. */
export const SIDE_BY_SIDE = ['secondment', 'reinforcement'] as const;

/** Whether an agency names people under a limited measure and under another one: its places are then shared between them (measure-limits.ts). */
export function sharesPlaces({ candidates, settings: { limits, measures } }: Pick<StaffingCase, 'candidates' | 'settings'>): boolean {
  const able = candidates.filter(({ eligibility, measure }) => eligibility !== 'no' && measures[measure]);
  const limited = able.filter(({ measure }) => SIDE_BY_SIDE.some((each) => each === measure && limits[each] !== null));
  const measuresOf = groupBy(able, ({ sender }) => sender);
  return limited.some(({ sender, measure }) => measuresOf.get(sender)!.some((other) => other.measure !== measure));
}

/** What one measure of an agency does with places that it shares with others. */
export interface Part {
  /** Places that it gets in any case: those of kept lines, or those filled so far. */
  readonly least: number;
  /** Places filled where every measure may use all places of every agency, within the limits of the measures. */
  readonly apart: number;
  /** Places filled without limits of the measures. */
  readonly free: number;
  /** The limit of the measure is reached: it can only take places here that it leaves at another agency. */
  readonly full: boolean;
}

/**
 * Shares places between measures: to each its least; then to those not at their limit, one place each in turn, what both
 * plans gave them, then what they would use; then to the others, which only take places here instead of at another
 * agency. Kept lines that hold together always fit. Returns the most of each part; they add up to `most`.
 */
export function shareOut(most: number, parts: readonly Part[]): readonly number[] {
  if (most === Infinity) return parts.map(() => Infinity);
  const shares = parts.map((part) => part.least);
  let left = most - shares.reduce((sum, share) => sum + share, 0);
  const raise = (to: (part: Part) => number) => {
    for (let at = 0, passed = 0; left > 0 && passed < parts.length; at = (at + 1) % parts.length) {
      if (shares[at]! >= to(parts[at]!)) {
        passed++;
        continue;
      }
      shares[at]!++;
      left--;
      passed = 0;
    }
  };
  raise((part) => (part.full ? 0 : Math.min(part.apart, part.free)));
  raise((part) => (part.full ? 0 : part.apart));
  raise((part) => part.apart);
  raise((part) => (part.full ? 0 : most));
  raise(() => most);
  return shares;
}

/** To each measure what it filled and all places that nobody did: more than there are, where two of them take the same. */
export function offered(most: number, used: readonly number[]): readonly number[] {
  const spare = most - used.reduce((sum, each) => sum + each, 0);
  return used.map((each) => each + spare);
}
