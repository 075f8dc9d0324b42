import { MEASURES } from '../../catalog/codes.ts';
import type { StaffingCase } from '../../norms/staffing-case.ts';
import { reopenDates } from '../../shortages/reopen.ts';
import type { ShortagesResult } from '../../shortages/result.ts';
import type { PlanResult } from '../result.ts';
import { isLargeShortage } from '../weights.ts';
import { Rules, slotsOf, type Move } from './rules.ts';

/**
 * What matters in one plan: each feature is named only where it bears on this case, not merely where a column is
 * filled. A limit counts when the plan reaches it, a mark when there was something to keep or refuse.
 */
export function featuresOf(input: StaffingCase, shortages: ShortagesResult, plan: PlanResult): readonly string[] {
  const unmarked = { ...input, pins: [], settings: { ...input.settings, measures: everyMeasure() } };
  const could = new Rules(unmarked, shortages).moves();
  const rules = new Rules(input, shortages);
  return [...new Set([
    input.settings.policy,
    ...marks(input, plan, could),
    ...limits(input, rules, plan),
    ...concurrent(input, plan),
    ...posts(input, shortages, plan),
    ...people(rules, plan),
    ...MEASURES.flatMap((measure) => (could.some((move) => move.measure === measure) && !input.settings.measures[measure] ? [`off: ${measure}`] : [])),
  ])].sort();
}

/** An agency gives several measures, and its places are shared between them because one is limited. */
export const SHARED = 'limit: places of an agency shared';

/** Every feature that the referee must see; the tests and the long run fail on one that never occurs. */
export const FEATURES: readonly string[] = [
  'even', 'worst-first',
  'keep: held', 'keep: dropped', 'keep: beyond the posts', 'keep: over both networks', 'forbid', 'withdraw', 'empty', 'again', 'again: a line kept', 'again: a line changed',
  'limit: agency', 'limit: field of an agency', 'limit: surplus of a donor', 'limit: transfers of a commune', 'limit: last person of a field', 'limit: pool, places kept', SHARED, ...MEASURES.map((measure) => `limit: ${measure}`),
  'concurrent: two communes', 'concurrent: at work already', 'concurrent: limit of communes',
  'post: full time only', 'post: nobody', 'post: below the minimum', 'post: border', 'post: remote', 'post: large shortage', 'post: default need', 'support until inside the plan', 'support for the whole plan',
  ...MEASURES.map((measure) => `line: ${measure}`), 'line: further field', 'line: consider', 'line: commune asked for', 'line: same district', 'line: far', 'person of several fields',
  'both networks', ...MEASURES.map((measure) => `off: ${measure}`),
];

function everyMeasure(): StaffingCase['settings']['measures'] {
  return Object.fromEntries(MEASURES.map((measure) => [measure, true])) as StaffingCase['settings']['measures'];
}

function named(found: Readonly<Record<string, boolean>>): readonly string[] {
  return Object.keys(found).filter((name) => found[name]);
}

function marks({ pins, previous }: StaffingCase, plan: PlanResult, could: readonly Move[]): readonly string[] {
  const inPlan = (line: { readonly person: string; readonly unit: string; readonly field: string }) => (
    plan.lines.some((each) => each.person === line.person && each.toUnit === line.unit && each.field === line.field));
  const held = plan.lines.filter((line) => pins.some((pin) => pin.kind === 'keep' && pin.person === line.person && pin.unit === line.toUnit && pin.field === line.field));
  return named({
    'keep: held': held.length > 0,
    'keep: dropped': plan.droppedPins.some((pin) => pin.kind === 'keep' && could.some((move) => move.person === pin.person && move.unit === pin.unit && move.field === pin.field)),
    'keep: beyond the posts': held.some((line) => line.reasons.every((reason) => !reason.code.startsWith('covers-') && reason.code !== 'station-head-missing')),
    'keep: over both networks': held.some((line) => line.measure === 'reassign') && held.some((line) => line.measure !== 'reassign'),
    forbid: pins.some((pin) => pin.kind === 'forbid' && could.some((move) => move.person === pin.person && move.unit === pin.unit)),
    withdraw: pins.some((pin) => pin.kind === 'withdraw' && could.some((move) => move.person === pin.person)),
    empty: plan.unfilled.some((need) => need.reason.code === 'left-empty'),
    again: previous.length > 0,
    'again: a line kept': previous.some(inPlan),
    'again: a line changed': previous.length > 0 && !previous.every(inPlan),
  });
}

function limits(input: StaffingCase, rules: Rules, { lines }: PlanResult): readonly string[] {
  const pool = lines.filter((line) => line.measure === 'secondment' || line.measure === 'reinforcement' || line.measure === 'station-head');
  const mainField = (key: string) => input.candidates.find((row) => row.key === key)?.mainField ?? null;
  const spare = rules.moves().filter((move) => !lines.some((line) => line.person === move.person));
  const sentBy = (agency: string) => pool.filter((line) => line.from === agency);
  const transfers = lines.filter((line) => line.measure === 'transfer');
  return named({
    'limit: agency': input.senders.some(({ code }) => sentBy(code).length === rules.mostSent(code) && spare.some((move) => move.from === code)),
    'limit: field of an agency': input.senders.some(({ code, fields }) => fields.some(({ field }) => (
      sentBy(code).filter((line) => mainField(line.person) === field).length === rules.mostSent(code, field) && spare.some((move) => move.from === code && move.mainField === field)))),
    'limit: surplus of a donor': spare.some((move) => move.measure === 'transfer' && transfers.filter((line) => line.from === move.from).length >= rules.surplus(move.from!, move.mainField!)),
    'limit: transfers of a commune': spare.some((move) => move.measure === 'transfer' && transfers.filter((line) => line.from === move.from).length === rules.mostReleased(move.from!)),
    'limit: last person of a field': spare.some((move) => move.measure === 'transfer' && rules.surplus(move.from!, move.mainField!) >= rules.short(move.from!, move.mainField!)!.have),
    'limit: pool, places kept': pool.length === rules.mostOfPool(),
    ...Object.fromEntries(MEASURES.map((measure) => [`limit: ${measure}`, spare.some((move) => move.measure === measure)
      && lines.filter((line) => line.measure === measure).length === input.settings.limits[measure]])),
  });
}

function concurrent(input: StaffingCase, { lines }: PlanResult): readonly string[] {
  const people = [...new Set(lines.filter((line) => line.measure === 'concurrent').map((line) => line.person))];
  const unitsOf = (person: string) => new Set(lines.filter((line) => line.person === person).map((line) => line.toUnit)).size;
  return named({
    'concurrent: two communes': people.some((person) => unitsOf(person) > 1),
    'concurrent: at work already': people.some((person) => slotsOf(input, person).served.size > 0),
    'concurrent: limit of communes': people.some((person) => {
      const { slots, others } = slotsOf(input, person);
      return unitsOf(person) >= others && slots > others;
    }),
  });
}

function posts(input: StaffingCase, shortages: ShortagesResult, plan: PlanResult): readonly string[] {
  const open = shortages.units.flatMap((unit) => unit.fields.filter((field) => field.posts > 0).map((field) => ({ unit: unit.unit, ...field })));
  const unitOf = (code: string) => input.units.find((unit) => unit.code === code);
  const missing = (code: string) => open.filter((post) => post.unit === code).reduce((sum, post) => sum + post.posts, 0);
  const reasons = new Set(plan.lines.flatMap((line) => line.reasons.map((reason) => reason.code)));
  return named({
    'post: full time only': open.some((post) => post.fullTimeRequired),
    'post: nobody': reasons.has('covers-nobody'),
    'post: below the minimum': reasons.has('covers-below-minimum'),
    'post: border': input.settings.weights.borderPercent > 0 && open.some((post) => unitOf(post.unit)?.border === true),
    'post: remote': input.settings.weights.remotePercent > 0 && open.some((post) => unitOf(post.unit)?.remote === true),
    'post: large shortage': input.settings.weights.largeShortagePercent > 0 && open.some((post) => isLargeShortage(missing(post.unit), input.settings.weights)),
    'post: default need': open.some((post) => post.needSource === 'default'),
    'support until inside the plan': open.some((post) => reopenDates(input, post.unit, post.field, post.posts).length > 0),
    'support for the whole plan': shortages.units.some((unit) => unit.fields.some((field) => (
      field.support > 0 && field.posts < field.need - field.fullTime && reopenDates(input, unit.unit, field.field, field.posts).length === 0))),
  });
}

function people(rules: Rules, { lines }: PlanResult): readonly string[] {
  const moves = rules.moves();
  const made = lines.flatMap((line) => moves.filter((move) => move.person === line.person && move.unit === line.toUnit && move.field === line.field));
  const fieldsOf = (person: string) => new Set(moves.filter((move) => move.person === person).map((move) => move.field)).size;
  return [...lines.map((line) => `line: ${line.measure}`), ...named({
    'line: further field': made.some((move) => move.mainField !== null && move.mainField !== move.field),
    'line: consider': lines.some((line) => line.eligibility === 'consider'),
    'line: commune asked for': rules.input.candidates.some((row) => lines.some((line) => line.person === row.key && line.toUnit === row.wishUnit)),
    'line: same district': made.some((move) => move.distance === 100),
    'line: far': made.some((move) => move.distance === 300),
    'person of several fields': lines.some((line) => fieldsOf(line.person) > 1),
    'both networks': lines.some((line) => line.measure === 'reassign') && lines.some((line) => line.measure !== 'reassign'),
  })];
}
