import type { FieldCode } from '../catalog/codes.ts';
import { judgeDonor } from '../eligibility/donor.ts';
import { takeoverFields } from '../eligibility/inside.ts';
import { placeOf, type Facts, type RosterAt } from './facts.ts';
import { surplusOf } from './inside.ts';
import { distanceCost, matchScore, optionsTo, type TargetList } from './movers.ts';
import type { Group, InsideOutcome, Mover, Option } from './problem.ts';

/** Communes that may release people: surplus over the quota in total; in a field, over its need and not the last person. */
export function donorGroups(facts: Facts, inside: InsideOutcome, groups: Group[]): ReadonlyMap<string, number> {
  const { settings } = facts.input;
  const donors = new Map<string, number>();
  if (!settings.measures.transfer) return donors;
  const staff = new Map<string, number>();
  const fieldCaps = new Map<string, Map<FieldCode, number>>();
  for (const { person, field } of facts.roster.values()) {
    const left = inside.left.get(placeOf(person.unit, field)) ?? 0;
    const stays = Math.max(0, (facts.shortage(person.unit, field)?.have ?? 0) - left - 1);
    const caps = fieldCaps.get(person.unit) ?? new Map<FieldCode, number>();
    fieldCaps.set(person.unit, caps.set(field, Math.max(0, Math.min(surplusOf(facts, person.unit, field) - left, stays))));
    staff.set(person.unit, (staff.get(person.unit) ?? 0) + 1);
  }
  for (const { code } of facts.units) {
    const cap = Math.min(facts.canRelease.get(code) ?? 0, settings.transferMaxPerUnit);
    if (cap === 0) continue;
    donors.set(code, groups.push({ code, kind: 'commune', cap, fieldCaps: fieldCaps.get(code) ?? new Map(), staff: staff.get(code) ?? 0, sentLast24: 0 }) - 1);
  }
  return donors;
}

/** A person of a donor commune; null for everybody who may not be moved. `shared`: options of people who are alike. */
export function donorMover(
  facts: Facts, list: TargetList, { person, field }: RosterAt, donorOf: ReadonlyMap<string, number>, groups: readonly Group[],
  shared: Map<string, readonly Option[]>,
): Mover | null {
  const { key } = person;
  const group = donorOf.get(person.unit);
  if (group === undefined || !groups[group]!.fieldCaps.get(field) || facts.pins.withdrawn.has(key)) return null;
  if (!facts.onQuota.has(key) || judgeDonor(person).eligibility === 'no') return null;
  const fields = [...new Set([field, ...takeoverFields(person)])];
  const away = (at: number) => list.targets[at]!.unit !== person.unit;
  const kept = (facts.pins.keepsOf.get(key) ?? []).filter((pin) => facts.unitOf.has(pin.unit) && pin.unit !== person.unit && fields.includes(pin.field));
  const home = facts.unitOf.get(person.unit)!;
  const from = { unit: person.unit, district: home.formerDistrict, wish: null };
  const make = () => optionsTo(facts, list, key, [...fields.flatMap((each) => list.of(each)).filter(away), ...kept.map((pin) => list.forKept(pin))], (target) => ({
    match: matchScore(target.field === field, person.qualifiedFields.includes(target.field), 0, 'yes'),
    distance: distanceCost(from, facts.unitOf.get(target.unit)!),
  }));
  const twin = `${person.unit}/${field}/${[...fields].sort().join()}/${person.qualifiedFields.length > 0}`;
  const options = facts.pins.named.has(key) ? make() : shared.get(twin) ?? make();
  if (!facts.pins.named.has(key)) shared.set(twin, options);
  return { key, measure: 'transfer', group, mainField: field, capacity: 1, eligibility: 'yes', quality: 0, freeDays: [], options };
}
