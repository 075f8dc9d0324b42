import { WEEKDAYS, type FieldCode, type Measure } from '../../catalog/codes.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import type { Candidate, ConcurrentDuty, Pin, PreviousLine, SecondedIn, StaffingCase } from '../../norms/staffing-case.ts';
import { propose } from '../propose.ts';
import { Dice } from './dice.ts';
import { generateSmall, solved, type Generated } from './generate.ts';
import { Rules } from './rules.ts';

/**
 * Small cases in which every feature of a plan comes to matter (features.ts counts how often): on top of generateSmall
 * support that ends inside the plan, tight limits, marks on lines that could be, and another run after a plan of which
 * the reviewer changed something.
 */
export function generateEverything(seed: number): Generated {
  const dice = new Dice(seed ^ 0xa11);
  const tight = tightened(dice, generateSmall(seed).input);
  const base = { ...tight, settings: { ...tight.settings, limits: limitsAt(seed) } };
  const marked = { ...base, pins: dice.chance(0.5) ? [...base.pins, ...marksOf(dice, base)] : base.pins };
  return solved(dice.chance(0.35) ? again(dice, marked) : marked);
}

/** In every third case some measures are limited. */
function limitsAt(seed: number): StaffingCase['settings']['limits'] {
  const dice = new Dice(seed ^ 0x11317);
  const isLimited = dice.chance(0.33);
  return Object.fromEntries(Object.keys(DEFAULT_SETTINGS.limits).map((measure) => [measure, isLimited && dice.chance(0.6) ? dice.int(0, 3) : null])) as Record<Measure, number | null>;
}

/** Support, moves, weights, limits and distances that generateSmall leaves out. */
function tightened(dice: Dice, base: StaffingCase): StaffingCase {
  const { settings } = base;
  const districts = base.units.map((unit) => unit.formerDistrict);
  const givesMore = dice.chance(0.4);
  return {
    ...base,
    duties: dice.chance(0.4) ? base.duties.flatMap((duty) => everywhere(dice, base, duty)) : base.duties,
    support: supportOf(dice, base),
    moves: base.people.filter(() => dice.chance(0.04)).map((person) => ({
      key: person.key, unit: person.unit, room: null, field: dice.pick(base.needs).field, temporary: dice.chance(0.5),
    })),
    people: base.people.map((person) => (givesMore && dice.chance(0.5) ? { ...person, category: 'CC', retirement: 'later' } : person)),
    armedForces: base.units.filter(() => dice.chance(0.2)).map((unit) => ({ unit: unit.code, police: dice.int(0, 3), military: dice.int(0, 3) })),
    quotas: base.quotas.map((quota) => ({ ...quota, number: givesMore ? Math.max(0, quota.number - dice.int(2, 9)) : quota.number, scope: { ...quota.scope, armedForces: dice.chance(0.2), counted: givesMore ? 'cb-cc-vc' : dice.pick(['cb-cc', 'cb-cc', 'vc', 'cb-cc-vc'] as const) } })),
    needs: base.needs.map((need) => (dice.chance(0.1) ? { ...need, appraised: null, asked: null } : dice.chance(givesMore ? 0.3 : 0) ? { ...need, appraised: 0 } : need)),
    senders: base.senders.map((sender) => (dice.chance(0.5) ? { ...sender, maxRelease: dice.int(0, 3) } : sender)),
    candidates: base.candidates.map((row): Candidate => ({ ...row, homeDistrict: dice.chance(0.3) ? dice.pick(districts) : row.homeDistrict })),
    settings: {
      ...settings,
      defaultNeeds: dice.chance(0.3) ? base.needs.slice(0, 2).map(({ field }) => ({ kind: 'xa', field, need: dice.int(1, 3) })) : [],
      weights: {
        ...settings.weights, borderPercent: dice.pick([0, 20, 33]), remotePercent: dice.pick([0, 10, 500]), largeShortagePercent: dice.pick([0, 20, 150]),
      },
    },
  };
}

/** A person of the duty offered to other communes too, all week. */
function everywhere(dice: Dice, base: StaffingCase, duty: ConcurrentDuty): readonly ConcurrentDuty[] {
  const offer = (unit: string): ConcurrentDuty => ({ ...duty, unit, field: dice.pick(base.needs.filter((need) => need.unit === unit)).field, state: 'available', days: WEEKDAYS, eligibility: dice.pick(['yes', 'yes', 'consider'] as const) });
  return [duty, ...dice.some(base.units, 4).map((unit) => offer(unit.code))];
}

/** Before the plan starts, until inside it, from inside it, and for all of it. */
const PERIODS = [
  ['2025-04-01', '2025-10-19'], ['2025-06-01', '2025-12-31'], ['2025-10-20', '2026-02-28'], ['2026-01-05', '2026-12-31'], ['2025-08-01', '2026-12-31'],
] as const;

function supportOf(dice: Dice, base: StaffingCase): readonly SecondedIn[] {
  return base.needs.filter(() => dice.chance(0.25)).flatMap(({ unit, field }, at) => Array.from({ length: dice.int(1, 2) }, (_, each): SecondedIn => {
    const [start, end] = dice.pick(PERIODS);
    return { key: `S99-${String(1000 + at * 2 + each)}`, unit, field, start, end };
  }));
}

/** Marks on lines that the rules allow one by one, more of one sender or person than can hold together. */
function marksOf(dice: Dice, base: StaffingCase): readonly Pin[] {
  const moves = new Rules({ ...base, pins: [] }, solved({ ...base, pins: [] }).shortages).moves();
  if (moves.length === 0) return [];
  const one = dice.pick(moves);
  const beside = moves.filter((move) => move.from === one.from || (move.unit === one.unit && move.field === one.field));
  const inside = moves.filter((move) => move.measure === 'reassign');
  const kept = [one, ...dice.some(beside, 4), ...dice.some(moves, 2), ...(dice.chance(0.5) ? dice.some(inside, 3) : [])];
  return [
    ...kept.map(keep),
    ...dice.some(moves, 2).map(({ person, unit }): Pin => ({ kind: 'forbid', person, unit })),
    ...dice.some(moves, 1).map(({ person }): Pin => ({ kind: 'withdraw', person })),
    ...dice.some(moves, 1).map(({ unit, field }): Pin => ({ kind: 'empty', unit, field })),
  ];
}

function keep({ person, unit, field }: { readonly person: string; readonly unit: string; readonly field: FieldCode }): Pin {
  return { kind: 'keep', person, unit, field };
}

/** Lập lại phương án: the lines of the plan before, then somebody withdrawn, kept, refused, or new needs. */
function again(dice: Dice, input: StaffingCase): StaffingCase {
  const first = { ...input, previous: [] };
  const { lines } = propose(first, solved(first).shortages);
  const previous = lines.map(({ person, toUnit, field, measure }): PreviousLine => ({ person, unit: toUnit, field, measure }));
  if (previous.length === 0) return input;
  const changed = dice.pick(previous);
  const pins: readonly Pin[] = dice.pick([
    [keep(changed)], [{ kind: 'withdraw', person: changed.person }], [{ kind: 'forbid', person: changed.person, unit: changed.unit }], [{ kind: 'empty', unit: changed.unit, field: changed.field }],
  ] as const);
  return {
    ...input, previous, pins: [...input.pins, ...pins],
    needs: input.needs.map((need) => (dice.chance(0.15) && need.appraised !== null ? { ...need, appraised: Math.max(0, need.appraised + dice.int(-1, 1)) } : need)),
    candidates: input.candidates.map((row) => (dice.chance(0.1) ? { ...row, quality: dice.int(0, 100) } : row)),
  };
}

