import { FIELDS, WEEKDAYS, type FieldCode, type Measure } from '../../catalog/codes.ts';
import { computeNorms } from '../../norms/norms.ts';
import type {
  Candidate, ConcurrentDuty, FieldNeed, Pin, PreviousLine, RosterPerson, Sender, StaffingCase, Unit,
} from '../../norms/staffing-case.ts';
import { computeShortages } from '../../shortages/shortages.ts';
import type { ShortagesResult } from '../../shortages/result.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { Dice, randomFrom } from './dice.ts';

export { randomFrom };

/** Invented provinces from a seed, for tests and measurements: the same seed gives the same case. */
export interface Size {
  readonly units: number;
  readonly candidates: number;
  readonly senders: number;
  readonly fields: number;
  /** Roster people per unit. */
  readonly roster: number;
  readonly duties: number;
  /** Share of needs that nobody fills, 0..1; drives how many posts are missing. */
  readonly missing: number;
}

export const PROVINCE: Size = { units: 45, candidates: 150, senders: 20, fields: 15, roster: 60, duties: 20, missing: 0.3 };
export const LARGE: Size = { units: 124, candidates: 400, senders: 30, fields: 15, roster: 50, duties: 40, missing: 0.3 };

export interface Generated {
  readonly input: StaffingCase;
  readonly shortages: ShortagesResult;
}

export function solved(input: StaffingCase): Generated {
  return { input, shortages: computeShortages(input, computeNorms(input)) };
}

const USED: readonly FieldCode[] = ['TP', 'KT', 'VP', 'IT', 'DD', 'XD', 'TC', 'NV', 'LD', 'YT', 'NN', 'GD', 'DTTG', 'CT', 'VH'];

/** A province of the given size: everyday data, every measure in use, no pins. */
export function generate(seed: number, size: Size = PROVINCE): Generated {
  const dice = new Dice(seed);
  const fields = USED.slice(0, size.fields);
  const units = Array.from({ length: size.units }, (_, at) => unitAt(dice, at));
  const rows = units.map((unit) => staffOf(dice, unit, fields, size));
  const senders = Array.from({ length: size.senders }, (_, at) => senderAt(dice, at, fields));
  const input: StaffingCase = {
    asOf: '2025-10-01', plan: { start: '2025-10-20', end: '2026-04-19', months: 6 },
    units,
    quotas: units.map((unit, at) => ({
      id: `Q${at + 1}`, unit: unit.code, scope: { block: 'system', counted: 'cb-cc', armedForces: false },
      number: Math.max(0, rows[at]!.people.filter(isCounted).length - dice.int(-4, 4)), documentDate: '2025-05-20', effectiveFrom: null, status: 'in-force', requiredByWorkload: null,
    })),
    people: rows.flatMap((row) => row.people),
    armedForces: [],
    stationHeads: units.filter(() => dice.chance(0.3)).map((unit) => ({ unit: unit.code, key: `${unit.code}-9001` })),
    needs: rows.flatMap((row) => row.needs),
    duties: Array.from({ length: size.duties }, (_, at) => dutiesAt(dice, at, units, fields)).flat(),
    moves: [], support: [], senders,
    candidates: Array.from({ length: size.candidates }, (_, at) => candidateAt(dice, at, senders, units, fields)),
    settings: DEFAULT_SETTINGS, envelope: null, ruleSets: [], pins: [], previous: [],
  };
  return solved(input);
}

function isCounted({ category }: RosterPerson): boolean {
  return category === 'CB' || category === 'CC';
}

function unitAt(dice: Dice, at: number): Unit {
  return {
    code: String(3100 + at * 3).padStart(5, '0'), kind: dice.chance(0.1) ? 'phuong' : 'xa', order: at + 1, oldUnits: dice.int(1, 4),
    formerDistrict: dice.chance(0.9) ? String(100 + (at >> 2)) : null, formerDistrictCentre: false, border: dice.chance(0.3), remote: dice.chance(0.3),
    hasData: !dice.chance(0.03), undecidedPeople: 0, placesKept: 0,
    type: null, place: null, population: null, area: null, score: null, workload: null,
  };
}

function staffOf(dice: Dice, unit: Unit, fields: readonly FieldCode[], size: Size): { people: RosterPerson[]; needs: FieldNeed[] } {
  const people: RosterPerson[] = [];
  const perField = size.roster / fields.length;
  const needs = fields.map((field): FieldNeed => {
    const have = dice.chance(size.missing) ? 0 : dice.int(0, Math.max(1, Math.round(perField * 1.6)));
    for (let each = 0; each < have; each++) people.push(personAt(dice, unit, people.length, field, fields));
    const need = Math.max(0, dice.chance(size.missing) ? have + dice.int(1, 3) : have - dice.int(0, 2));
    return { unit: unit.code, field, asked: need, appraised: dice.chance(0.7) ? need : null, minimum: dice.chance(0.4) ? Math.max(0, need - 1) : null, fullTimeRequired: dice.chance(0.15) };
  });
  return { people, needs };
}

function personAt(dice: Dice, unit: Unit, at: number, field: FieldCode, fields: readonly FieldCode[]): RosterPerson {
  return {
    key: `${unit.code}-${String(at + 1).padStart(4, '0')}`, unit: unit.code, block: 'government',
    category: dice.pick(['CB', 'CC', 'CC', 'CC', 'CC', 'VC', 'HD', 'KCT', null] as const), room: 'VP', mainField: field, otherFields: dice.some(fields, 2),
    qualifiedFields: dice.chance(0.6) ? [...new Set([field, ...dice.some(fields, 1)])] : [], present: dice.chance(0.95), presentInPlan: dice.chance(0.95),
    days: dice.chance(0.95) ? 5 : dice.int(1, 4), retirement: dice.pick(['later', 'later', 'later', 'within-12', 'within-6', 'before-end'] as const), heldInPost: dice.chance(0.1),
  };
}

function senderAt(dice: Dice, at: number, fields: readonly FieldCode[]): Sender {
  return {
    code: `S${String(at + 1).padStart(2, '0')}`, order: at + 1, staff: dice.int(10, 80), maxRelease: dice.chance(0.7) ? dice.int(1, 12) : null, sentLast24: dice.int(0, 10),
    fields: dice.some(fields, 3).map((field) => ({ field, staff: dice.int(1, 8), maxRelease: dice.chance(0.4) ? dice.int(0, 4) : null })),
  };
}

function candidateAt(dice: Dice, at: number, senders: readonly Sender[], units: readonly Unit[], fields: readonly FieldCode[]): Candidate {
  const sender = dice.pick(senders);
  return {
    key: `${sender.code}-${String(at + 1).padStart(4, '0')}`, sender: sender.code, category: 'CC',
    measure: dice.pick(['secondment', 'secondment', 'secondment', 'reinforcement', 'station-head'] as const),
    mainField: dice.chance(0.97) ? dice.pick(fields) : null, otherFields: dice.some(fields, 2), quality: dice.int(0, 100),
    eligibility: dice.pick(['yes', 'yes', 'yes', 'yes', 'consider', 'no'] as const), retirement: 'later',
    homeUnit: dice.chance(0.5) ? dice.pick(units).code : null, homeDistrict: null, wishUnit: dice.chance(0.1) ? dice.pick(units).code : null,
  };
}

/** One person: a row, for every third a second row at another commune. */
function dutiesAt(dice: Dice, at: number, units: readonly Unit[], fields: readonly FieldCode[]): readonly ConcurrentDuty[] {
  const unit = dice.pick(units);
  const duty: ConcurrentDuty = {
    key: `${unit.code}-${String(8000 + at)}`, unit: unit.code, room: null, field: dice.pick(fields), state: dice.chance(0.25) ? 'working' : 'available',
    days: WEEKDAYS.filter(() => dice.chance(0.65)), eligibility: dice.pick(['yes', 'yes', 'consider', 'no'] as const),
  };
  return at % 3 === 0 ? [duty, { ...duty, unit: dice.pick(units).code, state: 'available', days: WEEKDAYS.filter(() => dice.chance(0.65)) }] : [duty];
}

/** A small case in which every feature occurs: pins, limits, both policies, kept places, several rows of one person. */
export function generateSmall(seed: number): Generated {
  const dice = new Dice(seed ^ 0x5eed);
  const base = generate(seed, {
    units: dice.int(2, 7), candidates: dice.int(0, 14), senders: dice.int(1, 4), fields: dice.int(2, 5), roster: dice.int(4, 16), duties: dice.int(0, 5), missing: 0.45,
  }).input;
  const fields = FIELDS.filter((field) => base.needs.some((need) => need.field === field));
  const units = base.units.map((unit) => (dice.chance(0.1) ? { ...unit, hasData: false, placesKept: dice.int(0, 2) } : unit));
  const twice = base.duties.filter(() => dice.chance(0.3)).map((duty): ConcurrentDuty => ({ ...duty, field: dice.pick(fields), state: 'available' }));
  const input: StaffingCase = {
    ...base,
    units,
    duties: [...base.duties, ...twice],
    settings: {
      ...DEFAULT_SETTINGS,
      policy: dice.pick(['even', 'worst-first'] as const),
      measures: Object.fromEntries(Object.keys(DEFAULT_SETTINGS.measures).map((measure) => [measure, dice.chance(0.9)])) as Record<Measure, boolean>,
      concurrentDays: dice.int(1, 3), concurrentMaxUnits: dice.int(1, 3), transferMaxPerUnit: dice.int(0, 3),
      weights: { ...DEFAULT_SETTINGS.weights, nobody: dice.pick([1000, 700, 3]), belowMinimum: dice.pick([500, 3]), belowNeed: dice.pick([200, 3, 1]), largeShortageFrom: dice.int(1, 6) },
    },
  };
  const weights = input.settings.weights;
  const sorted = { ...weights, nobody: Math.max(weights.nobody, weights.belowMinimum, weights.belowNeed), belowMinimum: Math.max(weights.belowMinimum, weights.belowNeed) };
  const settled = { ...input, settings: { ...input.settings, weights: sorted } };
  return solved({ ...settled, pins: pinsOf(dice, settled, fields), previous: previousOf(dice, settled, fields) });
}

function everyone(input: StaffingCase): readonly { key: string; fields: readonly FieldCode[]; unit: string | null; measure: Measure }[] {
  return [
    ...input.candidates.map((row) => ({ key: row.key, fields: [...(row.mainField ? [row.mainField] : []), ...row.otherFields], unit: null, measure: row.measure })),
    ...input.people.map((row) => ({ key: row.key, fields: [...row.qualifiedFields, ...row.otherFields], unit: row.unit, measure: 'transfer' as const })),
    ...input.duties.map((row) => ({ key: row.key, fields: [row.field], unit: row.unit, measure: 'concurrent' as const })),
  ];
}

function pinsOf(dice: Dice, input: StaffingCase, fields: readonly FieldCode[]): readonly Pin[] {
  const people = everyone(input);
  if (people.length === 0) return [];
  return Array.from({ length: dice.chance(0.6) ? dice.int(1, 6) : 0 }, (): Pin => {
    const person = dice.pick(people);
    const unit = person.unit !== null && dice.chance(0.6) ? person.unit : dice.pick(input.units).code;
    const field = person.fields.length > 0 && dice.chance(0.8) ? dice.pick(person.fields) : dice.pick(fields);
    const kind = dice.pick(['keep', 'keep', 'keep', 'forbid', 'withdraw', 'empty'] as const);
    if (kind === 'keep') return { kind, person: person.key, unit, field: person.measure === 'station-head' ? 'YT' : field };
    if (kind === 'forbid') return { kind, person: person.key, unit };
    return kind === 'withdraw' ? { kind, person: person.key } : { kind, unit, field };
  });
}

function previousOf(dice: Dice, input: StaffingCase, fields: readonly FieldCode[]): readonly PreviousLine[] {
  if (dice.chance(0.5)) return [];
  return everyone(input).filter(() => dice.chance(0.2))
    .map((person) => ({ person: person.key, unit: dice.pick(input.units).code, field: person.fields.length > 0 ? dice.pick(person.fields) : dice.pick(fields), measure: person.measure }));
}

/** The same case with every list in another order, the lists inside rows too. */
export function shuffled(input: StaffingCase, seed: number): StaffingCase {
  const next = randomFrom(seed);
  const mix = <T>(items: readonly T[]): T[] => items.map((item) => [next(), item] as const).sort(([a], [b]) => a - b).map(([, item]) => item);
  return {
    ...input,
    units: mix(input.units), quotas: mix(input.quotas), armedForces: mix(input.armedForces), stationHeads: mix(input.stationHeads),
    people: mix(input.people).map((row) => ({ ...row, otherFields: mix(row.otherFields), qualifiedFields: mix(row.qualifiedFields) })),
    needs: mix(input.needs), duties: mix(input.duties).map((row) => ({ ...row, days: mix(row.days) })), moves: mix(input.moves), support: mix(input.support),
    senders: mix(input.senders).map((sender) => ({ ...sender, fields: mix(sender.fields) })),
    candidates: mix(input.candidates).map((row) => ({ ...row, otherFields: mix(row.otherFields) })),
    settings: { ...input.settings, defaultNeeds: mix(input.settings.defaultNeeds) },
    ruleSets: mix(input.ruleSets).map((set) => ({ ...set, rules: mix(set.rules) })), pins: mix(input.pins), previous: mix(input.previous),
  };
}
