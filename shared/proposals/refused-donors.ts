import { judgeDonor } from '../eligibility/donor.ts';
import { RULE_CODES, type RuleCode } from '../eligibility/rules.ts';
import type { NormsResult } from '../norms/result.ts';
import { byProtocol, byText } from '../norms/order.ts';
import type { StaffingCase } from '../norms/staffing-case.ts';

/** A person of a commune over its quota whom a rule keeps from being transferred. */
export interface RefusedDonor {
  readonly person: string;
  readonly unit: string;
  readonly rule: RuleCode;
}

/**
 * Who counts in the quota of a commune over it and may not be moved to another, and by which rule; communes in protocol
 * order, people by key. Empty where transfer is switched off: then nobody is asked.
 */
export function refusedDonors(input: StaffingCase, norms: Pick<NormsResult, 'units'>): readonly RefusedDonor[] {
  if (!input.settings.measures.transfer) return [];
  const order = new Map([...input.units].sort(byProtocol).map(({ code }, at) => [code, at]));
  const people = new Map(input.people.map((person) => [person.key, person]));
  const over = norms.units.filter(({ difference }) => (difference ?? 0) > 0).sort((a, b) => (order.get(a.unit) ?? 0) - (order.get(b.unit) ?? 0));
  return over.flatMap(({ unit, actualKeys }) => [...actualKeys].sort(byText).flatMap((key): RefusedDonor[] => {
    const person = people.get(key);
    const rule = person === undefined ? null : judgeDonor(person).rule;
    return rule === null ? [] : [{ person: key, unit, rule }];
  }));
}

/** How many people one rule keeps in one commune; their keys as in `refusedDonors`. */
export interface RefusalCount {
  readonly unit: string;
  readonly rule: RuleCode;
  readonly people: readonly string[];
}

/** The same people by commune, in the order given, and rule; each person once. */
export function refusalCounts(donors: readonly RefusedDonor[]): readonly RefusalCount[] {
  const byUnit = Map.groupBy(donors, ({ unit }) => unit);
  return [...byUnit].flatMap(([unit, refused]) => RULE_CODES.flatMap((rule): RefusalCount[] => {
    const people = refused.filter((donor) => donor.rule === rule).map(({ person }) => person);
    return people.length === 0 ? [] : [{ unit, rule, people }];
  }));
}
