import type { FieldCode } from '../catalog/codes.ts';
import { mayBeMovedInside, takeoverFields } from '../eligibility/inside.ts';
import { spareIn } from '../shortages/donors.ts';
import { placeOf, type Facts, type RosterAt } from './facts.ts';
import { matchScore, optionsTo, TargetList } from './movers.ts';
import { NOBODY_KEPT, type Group, type KeptRoom, type Mover, type Problem } from './problem.ts';

/**
 * Network 1, phân công lại: people of the unit, surplus in the field where they work, to a missing field of the same
 * unit that they are qualified for. People, posts and surplus that network 2 needs for the lines kept are not touched.
 */
export function insideProblem(facts: Facts, keeps: KeptRoom = NOBODY_KEPT): Problem {
  const list = new TargetList();
  const groups: Group[] = [];
  const movers: Mover[] = [];
  if (facts.input.settings.measures.reassign) {
    openTargets(facts, keeps, list);
    const groupOf = communeGroups(facts, keeps, groups);
    for (const [key, at] of facts.roster) {
      const group = groupOf.get(at.person.unit);
      if (group === undefined || keeps.elsewhere.has(key) || !mayBeReassigned(facts, at)) continue;
      const options = optionsTo(facts, list, key, targetsOf(facts, list, at), (target) => ({
        match: matchScore(false, at.person.qualifiedFields.includes(target.field), 0, 'yes'),
        distance: 0,
      }));
      if (options.length === 0) continue;
      movers.push({
        key, measure: 'reassign', group, mainField: at.field, capacity: 1, eligibility: 'yes', quality: 0, freeDays: [], options,
      });
    }
  }
  return {
    network: 'inside', policy: facts.input.settings.policy, repeat: facts.input.previous.length > 0, poolCap: null,
    limits: { reassign: facts.input.settings.limits.reassign }, groups, targets: list.finish((place, open) => roomAt(facts, keeps, place) - open), movers,
  };
}

/** Lines that network 1 may hold at a place: all that fit there, without those that network 2 will hold. */
function roomAt(facts: Facts, keeps: KeptRoom, place: string): number {
  const known = facts.places.get(place);
  const posts = known ? known.short.posts - known.leftEmpty : 0;
  return posts + (keeps.extra.get(place) ?? 0) - (keeps.reserved.get(place) ?? 0);
}

function openTargets(facts: Facts, keeps: KeptRoom, list: TargetList): void {
  for (const [key, place] of facts.places) {
    const posts = place.short.posts - place.leftEmpty - (keeps.reserved.get(key) ?? 0);
    list.add({
      unit: place.unit.code, field: place.short.field, kind: 'field', weights: place.weights.slice(0, Math.max(0, posts)),
      slotLoss: 0, fullTimeRequired: place.short.fullTimeRequired,
    });
  }
}

function communeGroups(facts: Facts, keeps: KeptRoom, groups: Group[]): ReadonlyMap<string, number> {
  const fieldCaps = new Map(facts.units.map((unit) => [unit.code, new Map<FieldCode, number>()]));
  for (const { person, field } of facts.roster.values()) fieldCaps.get(person.unit)?.set(field, surplusLeft(facts, keeps, person.unit, field));
  return new Map([...fieldCaps].map(([code, caps]) => (
    [code, groups.push({ code, kind: 'commune', cap: Infinity, fieldCaps: caps, staff: 0, sentLast24: 0 }) - 1])));
}

/** People above the need of a field; where full time is required, full-time people only. */
export function surplusOf(facts: Facts, unit: string, field: FieldCode): number {
  const short = facts.shortage(unit, field);
  return short ? spareIn(short) : 0;
}

/** The surplus without the people kept elsewhere, who leave somebody behind in their field. */
function surplusLeft(facts: Facts, keeps: KeptRoom, unit: string, field: FieldCode): number {
  const surplus = surplusOf(facts, unit, field);
  const leaving = keeps.leaving.get(placeOf(unit, field)) ?? 0;
  if (leaving === 0) return surplus;
  return Math.max(0, Math.min(surplus, (facts.shortage(unit, field)?.have ?? 0) - 1) - leaving);
}

function mayBeReassigned(facts: Facts, { person, field }: RosterAt): boolean {
  return mayBeMovedInside(person) && !facts.pins.withdrawn.has(person.key) && surplusOf(facts, person.unit, field) > 0;
}

function targetsOf(facts: Facts, list: TargetList, { person, field }: RosterAt): readonly number[] {
  const fields = takeoverFields(person).filter((each) => each !== field);
  const kept = (facts.pins.keepsOf.get(person.key) ?? []).filter((pin) => pin.unit === person.unit && fields.includes(pin.field));
  return [...fields.flatMap((each) => list.at(person.unit, each)), ...kept.map((pin) => list.forKept(pin))];
}
