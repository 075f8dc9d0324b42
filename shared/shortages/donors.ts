import { judgeDonor } from '../eligibility/donor.ts';
import type { NormResult } from '../norms/result.ts';
import type { RosterPerson } from '../norms/staffing-case.ts';
import type { FieldShortage } from './result.ts';

/**
 * How many people a unit could release: not more than its surplus over the quota in total (undecided people never
 * make one), and in each field not more than the surplus over the need and the people who may move at all.
 */
export function canRelease(norm: NormResult, fields: readonly FieldShortage[], people: ReadonlyMap<string, RosterPerson>): number {
  if (norm.difference === null || norm.difference <= 0) return 0;
  const counted = new Set(norm.actualKeys);
  const byField = fields.reduce((sum, field) => {
    const movable = field.keys.fullTime.filter((key) => {
      const person = people.get(key);
      return person !== undefined && counted.has(key) && judgeDonor(person).eligibility === 'yes';
    });
    return sum + Math.min(field.surplus, movable.length);
  }, 0);
  return Math.min(norm.difference, byField);
}
