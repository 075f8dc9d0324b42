import type { Eligibility } from '../catalog/codes.ts';
import type { RosterPerson } from '../norms/staffing-case.ts';
import type { RuleCode } from './rules.ts';

/** Whether a commune's own person may be moved to another commune (điều động); rule: the first that says no. */
export function judgeDonor(person: RosterPerson): { eligibility: Eligibility; rule: RuleCode | null } {
  const rule = donorRule(person);
  return { eligibility: rule === null ? 'yes' : 'no', rule };
}

function donorRule(person: RosterPerson): RuleCode | null {
  if (person.category === null || person.block === null) return 'donor-without-category';
  if (person.heldInPost || person.category === 'CB') return 'donor-in-post';
  if (person.category !== 'CC' && person.category !== 'VC') return 'donor-not-on-quota';
  if (!person.present || !person.presentInPlan || person.days < 5) return 'donor-away';
  if (person.retirement === 'before-end' || person.retirement === 'within-6') return 'donor-retiring';
  return null;
}
