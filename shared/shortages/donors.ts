import { judgeDonor } from '../eligibility/donor.ts';
import type { NormResult } from '../norms/result.ts';
import type { RosterPerson } from '../norms/staffing-case.ts';
import type { FieldShortage, Gift } from './result.ts';

/** People above the need of a field; where full time is required, full-time people only. */
export function spareIn(field: Pick<FieldShortage, 'surplus' | 'fullTimeRequired' | 'fullTime' | 'need'>): number {
  return field.fullTimeRequired ? Math.max(0, Math.min(field.surplus, field.fullTime - field.need)) : field.surplus;
}

/**
 * What a unit over its quota could give: in each field not more than stands above the need, not the last person, and
 * only people who count in the quota and may move at all. Undecided people never make a surplus.
 */
export function giftsOf(norm: NormResult, fields: readonly FieldShortage[], people: ReadonlyMap<string, RosterPerson>): readonly Gift[] {
  if (norm.difference === null || norm.difference <= 0) return [];
  const counted = new Set(norm.actualKeys);
  return fields.flatMap((field): Gift[] => {
    const keys = field.keys.fullTime.filter((key) => {
      const person = people.get(key);
      return person !== undefined && counted.has(key) && judgeDonor(person).eligibility === 'yes';
    });
    const count = Math.min(spareIn(field), field.have - 1, keys.length);
    return count > 0 ? [{ field: field.field, count, keys }] : [];
  });
}

/** How many people a unit could release in all: not more than its surplus over the quota. */
export function canRelease(norm: NormResult, gifts: readonly Gift[]): number {
  return Math.min(Math.max(0, norm.difference ?? 0), gifts.reduce((sum, gift) => sum + gift.count, 0));
}
