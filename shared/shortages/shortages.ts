import type { FieldCode } from '../catalog/codes.ts';
import { FIELDS } from '../catalog/codes.ts';
import { byProtocol, byText, groupBy } from '../norms/order.ts';
import type { NormResult, NormsResult } from '../norms/result.ts';
import type { ConcurrentDuty, FieldNeed, RosterPerson, StaffingCase, Unit } from '../norms/staffing-case.ts';
import { fixesAtHome } from './at-home.ts';
import { canRelease, giftsOf } from './donors.ts';
import { fieldShortage, fieldWithoutData } from './field-shortage.ts';
import type { FieldStaff } from './field-shortage.ts';
import { needOf } from './needs.ts';
import type { FieldShortage, ShortagesResult, UnitShortage, Verdict } from './result.ts';
import { VERDICTS } from './result.ts';
import { judgeProvince, judgeScopes, judgeUnit, undecidedIn } from './verdict.ts';
import type { FieldsLack } from './verdict.ts';

/**
 * Shortages of every unit in total and by field (engine.md, Shortages). Units in protocol order, fields in catalogue
 * order; row order never matters.
 * @param norms result of `computeNorms` on the same case
 */
export function computeShortages(input: StaffingCase, norms: NormsResult): ShortagesResult {
  const place = placePeople(input);
  const fields = fieldsOf(input, place);
  const normOf = new Map(norms.units.map((norm) => [norm.unit, norm]));
  const units = [...input.units].sort(byProtocol).map((unit) => unitShortage(unit, normOf.get(unit.code), fields, place, input));
  return { asOf: input.asOf, fields, units, totals: totalsOf(input, fields, units, norms, place) };
}

/** Where people really work: roster people in the field they were moved to, by unit and field. */
interface Places {
  readonly people: ReadonlyMap<string, RosterPerson>;
  readonly byUnit: ReadonlyMap<string, readonly RosterPerson[]>;
  readonly staff: (unit: string, field: FieldCode) => FieldStaff;
  readonly duties: (unit: string) => readonly ConcurrentDuty[];
  readonly needs: (unit: string, field: FieldCode) => readonly FieldNeed[];
}

function placePeople(input: StaffingCase): Places {
  const roster = new Map(input.people.map((person) => [person.key, person]));
  const moves = [...input.moves].sort((a, b) => byText(a.key, b.key) || byText(a.field, b.field));
  const movedTo = new Map(moves.filter((move) => roster.get(move.key)?.unit === move.unit).map((move) => [move.key, move]));
  const people = input.people
    .map((person): RosterPerson => {
      const move = movedTo.get(person.key);
      return move ? { ...person, mainField: move.field, room: move.room ?? person.room } : person;
    })
    .sort((a, b) => byText(a.key, b.key));
  const at = (unit: string, field: string | null): string => `${unit}/${field ?? ''}`;
  const own = groupBy(people.filter((person) => person.present && person.block !== 'armed'), (person) => at(person.unit, person.mainField));
  const movedIn = groupBy(moves.filter((move) => !roster.has(move.key)), (move) => at(move.unit, move.field));
  const allDuties = groupBy(input.duties, (duty) => duty.unit);
  const duties = groupBy(input.duties.filter((duty) => duty.state === 'working'), (duty) => at(duty.unit, duty.field));
  const support = groupBy(input.support, (row) => at(row.unit, row.field));
  const needs = groupBy(input.needs, (row) => at(row.unit, row.field));
  return {
    people: new Map(people.map((person) => [person.key, person])),
    byUnit: groupBy(people, (person) => person.unit),
    staff: (unit, field) => ({
      own: own.get(at(unit, field)) ?? [],
      movedIn: (movedIn.get(at(unit, field)) ?? []).map((move) => move.key),
      duties: duties.get(at(unit, field)) ?? [],
      support: support.get(at(unit, field)) ?? [],
    }),
    duties: (unit) => allDuties.get(unit) ?? [],
    needs: (unit, field) => needs.get(at(unit, field)) ?? [],
  };
}

/** Every catalogue field in which anyone has a need or a person. */
function fieldsOf(input: StaffingCase, place: Places): readonly FieldCode[] {
  const kinds = new Set(input.units.map((unit) => unit.kind));
  const used = new Set<FieldCode | null>([
    ...[...place.people.values()].filter((person) => person.block !== 'armed').map((person) => person.mainField),
    ...input.needs.map((row) => row.field),
    ...input.duties.map((row) => row.field),
    ...input.moves.map((row) => row.field),
    ...input.support.map((row) => row.field),
    ...input.candidates.map((row) => row.mainField),
    ...input.settings.defaultNeeds.filter((entry) => kinds.has(entry.kind) && entry.need > 0).map((entry) => entry.field),
  ]);
  return FIELDS.filter((field) => used.has(field));
}

function unitShortage(unit: Unit, norm: NormResult | undefined, codes: readonly FieldCode[], place: Places, input: StaffingCase): UnitShortage {
  const fields = codes.map((field): FieldShortage => {
    const need = needOf(unit, field, place.needs(unit.code, field), input.settings);
    return unit.hasData ? fieldShortage(field, need, place.staff(unit.code, field), input.plan) : fieldWithoutData(field, need);
  });
  const people = place.byUnit.get(unit.code) ?? [];
  const { verdict, because, range } = judgeUnit({
    hasData: unit.hasData,
    conflict: (norm?.conflict.length ?? 0) > 0,
    difference: norm?.difference ?? null,
    undecided: undecidedIn(norm),
    ...lackOf(fields, people),
  });
  const gives = norm && unit.hasData ? giftsOf(norm, fields, place.people) : [];
  return {
    unit: unit.code,
    verdict,
    because,
    scopes: judgeScopes(unit.hasData, norm?.others ?? []),
    range,
    fields,
    mismatched: people.filter(isMismatched).map((person) => person.key),
    canRelease: norm ? canRelease(norm, gives) : 0,
    gives,
    atHome: unit.hasData ? fixesAtHome(unit, fields, people, place.duties(unit.code)) : [],
  };
}

function lackOf(fields: readonly FieldShortage[], people: readonly RosterPerson[]): FieldsLack {
  return {
    missing: fields.reduce((sum, field) => sum + field.missing, 0),
    withoutField: people.filter((person) => person.present && person.block !== 'armed' && person.mainField === null).length,
  };
}

/** Trái chuyên môn: the field where the person works is none of those that the qualification fits. */
function isMismatched(person: RosterPerson): boolean {
  return person.mainField !== null && person.mainField !== 'K' && person.qualifiedFields.length > 0
    && !person.qualifiedFields.includes(person.mainField);
}

function totalsOf(input: StaffingCase, codes: readonly FieldCode[], units: readonly UnitShortage[], norms: NormsResult, place: Places): ShortagesResult['totals'] {
  const reported = new Set(input.units.filter((unit) => unit.hasData).map((unit) => unit.code));
  const byField = codes.map((field, at) => {
    const all = units.flatMap((unit) => unit.fields[at] ?? []);
    const known = units.filter((unit) => reported.has(unit.unit)).flatMap((unit) => unit.fields[at] ?? []);
    const sum = (of: (item: FieldShortage) => number): number => all.reduce((total, item) => total + of(item), 0);
    return {
      field,
      need: sum((item) => item.need),
      have: sum((item) => item.have),
      fullTime: sum((item) => item.fullTime),
      missing: sum((item) => item.missing),
      posts: sum((item) => item.posts),
      unitsWithoutFullTime: known.filter((item) => item.fullTime === 0).length,
      unitsWithNobody: known.filter((item) => item.nobody).length,
      missingIn6: sum((item) => item.missingIn6),
      missingIn12: sum((item) => item.missingIn12),
    };
  });
  const verdicts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, units.filter((unit) => unit.verdict === verdict).length])) as Record<Verdict, number>;
  return {
    verdict: judgeProvince(norms, units.map((unit) => lackOf(unit.fields, place.byUnit.get(unit.unit) ?? []))),
    verdicts,
    missing: byField.reduce((total, item) => total + item.missing, 0),
    posts: byField.reduce((total, item) => total + item.posts, 0),
    byField,
  };
}
