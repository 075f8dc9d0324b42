import { WEEKDAYS } from '../catalog/codes.ts';
import { defaultRoom } from '../catalog/fields.ts';
import { byText } from '../norms/order.ts';
import { mayBeMovedInside, takeoverFields } from '../eligibility/inside.ts';
import type { ConcurrentDuty, RosterPerson, Unit } from '../norms/staffing-case.ts';
import { spareIn } from './donors.ts';
import type { FieldShortage, HomeConcurrent, HomeFix, HomePerson, HomePlace } from './result.ts';

const PLACES: readonly HomePlace[] = ['other-block', 'other-room', 'same-room'];

/**
 * Who in the commune itself could cover each missing field, before anybody is asked for from outside (domain.md E:
 * Lạc Dương has two accountants in the Party and none in the Economic room). Only people whom the rules let move.
 * @param people own people of the unit, in the field where they work now
 * @param duties duties of the unit that someone could take
 */
export function fixesAtHome(unit: Unit, fields: readonly FieldShortage[], people: readonly RosterPerson[], duties: readonly ConcurrentDuty[]): readonly HomeFix[] {
  const movable = people.filter(mayBeMovedInside);
  const spare = new Set(fields.filter((field) => spareIn(field) > 0).map((field) => field.field));
  return fields.filter((field) => field.missing > 0).map((short): HomeFix => ({
    field: short.field,
    missing: short.missing,
    people: movable.flatMap((person) => homePerson(person, short, unit, person.mainField === null || spare.has(person.mainField)))
      .sort((a, b) => Number(b.free) - Number(a.free) || PLACES.indexOf(a.place) - PLACES.indexOf(b.place) || byText(a.key, b.key)),
    concurrent: short.fullTimeRequired ? [] : concurrent(short, duties),
  }));
}

function homePerson(person: RosterPerson, { field }: FieldShortage, unit: Unit, free: boolean): readonly HomePerson[] {
  const { key, mainField: from, room, block } = person;
  if (from === field || block === null || !takeoverFields(person).includes(field)) return [];
  const by = person.qualifiedFields.includes(field) ? 'qualification' : 'other-field';
  const holds = room !== null && room === defaultRoom(field, unit.kind);
  return [{ key, from, room, block, place: block === 'government' ? (holds ? 'same-room' : 'other-room') : 'other-block', by, free }];
}

function concurrent({ field }: FieldShortage, duties: readonly ConcurrentDuty[]): readonly HomeConcurrent[] {
  return duties
    .filter((duty) => duty.field === field && duty.state === 'available' && duty.eligibility !== 'no' && duty.days.length > 0)
    .map(({ key, days, eligibility }) => ({ key, days: WEEKDAYS.filter((day) => days.includes(day)), eligibility }))
    .sort((a, b) => b.days.length - a.days.length || byText(a.key, b.key) || byText(a.days.join(), b.days.join()) || byText(a.eligibility, b.eligibility));
}
