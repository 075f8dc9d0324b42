import type { FieldCode } from '../catalog/codes.ts';
import { computeNorms } from '../norms/norms.ts';
import { byProtocol, byText } from '../norms/order.ts';
import type { Candidate, ConcurrentDuty, Pin, RosterPerson, Sender, StaffingCase, Unit } from '../norms/staffing-case.ts';
import type { FieldShortage, ShortagesResult } from '../shortages/result.ts';
import { assertUsable } from './usable.ts';
import { postClasses, raisePercent, slotLoss, weightOf } from './weights.ts';

export type KeepPin = Extract<Pin, { kind: 'keep' }>;

/** The case and its shortages, sorted and indexed once; the same for any order of rows. */
export interface Facts {
  readonly input: StaffingCase;
  /** In protocol order. */
  readonly units: readonly Unit[];
  readonly unitOf: ReadonlyMap<string, Unit>;
  readonly senders: readonly Sender[];
  readonly candidates: readonly Candidate[];
  readonly duties: readonly ConcurrentDuty[];
  /** Everybody on a roster, each key once. */
  readonly people: readonly RosterPerson[];
  /** Roster people who work full time in a field now, by key; the field is where they really work. */
  readonly roster: ReadonlyMap<string, RosterAt>;
  /** Keys that count in the quota of their unit. */
  readonly onQuota: ReadonlySet<string>;
  readonly canRelease: ReadonlyMap<string, number>;
  /** Places (see placeOf) with at least one missing post, in protocol and catalogue order. */
  readonly places: ReadonlyMap<string, Place>;
  readonly shortage: (unit: string, field: FieldCode) => FieldShortage | undefined;
  readonly pins: PinIndex;
  readonly previous: ReadonlySet<string>;
}

export interface RosterAt {
  readonly person: RosterPerson;
  readonly field: FieldCode;
}

/** One field of one unit with missing posts. */
export interface Place {
  readonly unit: Unit;
  readonly short: FieldShortage;
  /** Worth of each missing post, before any is left empty or filled. */
  readonly weights: readonly number[];
  readonly slotLoss: number;
  /** Posts marked Chưa bố trí. */
  readonly leftEmpty: number;
}

export interface PinIndex {
  readonly keeps: readonly KeepPin[];
  readonly keepsOf: ReadonlyMap<string, readonly KeepPin[]>;
  /** person/unit. */
  readonly forbidden: ReadonlySet<string>;
  readonly withdrawn: ReadonlySet<string>;
  /** People of whom a pin or the previous version speaks. */
  readonly named: ReadonlySet<string>;
}

export function placeOf(unit: string, field: FieldCode): string {
  return `${unit}/${field}`;
}

export function lineOf(person: string, unit: string, field: FieldCode): string {
  return `${person}/${unit}/${field}`;
}

/** Throws ProposalError 'bad-input' where a number may not be used. */
export function readFacts(input: StaffingCase, shortages: ShortagesResult): Facts {
  assertUsable(input, shortages);
  const unitOf = new Map<string, Unit>();
  for (const unit of canonical(input.units, byProtocol)) if (!unitOf.has(unit.code)) unitOf.set(unit.code, unit);
  const people = firstOfEach(canonical(input.people, byKey));
  const shortOf = new Map(shortages.units.flatMap((unit) => unit.fields.map((field) => [placeOf(unit.unit, field.field), field] as const)));
  return {
    input,
    units: [...unitOf.values()],
    unitOf,
    senders: canonical(input.senders, byProtocol),
    candidates: firstOfEach(canonical(input.candidates, byKey)),
    duties: canonical(input.duties, byKey),
    people,
    roster: rosterOf(people, shortages),
    onQuota: new Set(computeNorms(input).units.flatMap((norm) => norm.actualKeys)),
    canRelease: new Map(shortages.units.map((unit) => [unit.unit, unit.canRelease])),
    places: placesOf(input, shortages, unitOf),
    shortage: (unit, field) => shortOf.get(placeOf(unit, field)),
    pins: indexPins(input),
    previous: new Set(input.previous.map((line) => lineOf(line.person, line.unit, line.field))),
  };
}

/** Sorted, with equal keys in the order of their content: twice the same key never makes row order matter. */
function canonical<T>(items: readonly T[], order: (a: T, b: T) => number): readonly T[] {
  return [...items].sort((a, b) => order(a, b) || byText(JSON.stringify(a), JSON.stringify(b)));
}

/** Of rows with one key the first. */
function firstOfEach<T extends { readonly key: string }>(sorted: readonly T[]): readonly T[] {
  return sorted.filter((row, at) => at === 0 || sorted[at - 1]!.key !== row.key);
}

function byKey(a: { readonly key: string }, b: { readonly key: string }): number {
  return byText(a.key, b.key);
}

function rosterOf(sorted: readonly RosterPerson[], shortages: ShortagesResult): ReadonlyMap<string, RosterAt> {
  const people = new Map(sorted.map((person) => [person.key, person]));
  const found = shortages.units.flatMap((unit) => unit.fields.flatMap((field) => field.keys.fullTime.flatMap((key) => {
    const person = people.get(key);
    return person && person.unit === unit.unit ? [[key, { person, field: field.field }] as const] : [];
  })));
  return new Map([...found].sort(([a], [b]) => byText(a, b)));
}

function placesOf(input: StaffingCase, shortages: ShortagesResult, unitOf: ReadonlyMap<string, Unit>): ReadonlyMap<string, Place> {
  const { settings } = input;
  const left = new Map<string, number>();
  for (const pin of input.pins) {
    if (pin.kind === 'empty') left.set(placeOf(pin.unit, pin.field), (left.get(placeOf(pin.unit, pin.field)) ?? 0) + 1);
  }
  const fieldsOf = new Map(shortages.units.map((unit) => [unit.unit, unit.fields]));
  const places = [...unitOf.values()].flatMap((unit) => {
    const fields = fieldsOf.get(unit.code) ?? [];
    const percent = raisePercent(unit, fields.reduce((sum, field) => sum + field.posts, 0), settings.weights);
    return fields.filter((short) => short.posts > 0).map((short): readonly [string, Place] => {
      const place = placeOf(unit.code, short.field);
      const weights = postClasses(short).map((post) => weightOf(post, percent, settings.weights));
      const leftEmpty = Math.min(short.posts, left.get(place) ?? 0);
      return [place, { unit, short, weights, slotLoss: slotLoss(weights, settings), leftEmpty }];
    });
  });
  return new Map(places);
}

function indexPins({ pins, previous }: StaffingCase): PinIndex {
  const sorted = canonical(pins, () => 0);
  const seen = new Set<string>();
  const keeps = sorted.filter((pin): pin is KeepPin => pin.kind === 'keep').filter((pin) => {
    const line = lineOf(pin.person, pin.unit, pin.field);
    return !seen.has(line) && seen.add(line);
  });
  const keepsOf = new Map<string, KeepPin[]>();
  for (const pin of keeps) keepsOf.set(pin.person, [...(keepsOf.get(pin.person) ?? []), pin]);
  return {
    keeps,
    keepsOf,
    forbidden: new Set(sorted.flatMap((pin) => (pin.kind === 'forbid' ? [`${pin.person}/${pin.unit}`] : []))),
    withdrawn: new Set(sorted.flatMap((pin) => (pin.kind === 'withdraw' ? [pin.person] : []))),
    named: new Set([...sorted, ...previous].flatMap((each) => ('person' in each ? [each.person] : []))),
  };
}
