import { FIELDS, type FieldCode } from '../catalog/codes.ts';
import { isDay } from '../catalog/period.ts';
import type { StaffingCase } from '../norms/staffing-case.ts';
import type { ShortagesResult } from '../shortages/result.ts';
import { ProposalError, type BadInput } from './proposal-error.ts';

const LARGEST_WEIGHT = 1_000_000;
const LARGEST_COUNT = 10_000_000;
const FULL_WEEK = 5;
/** The country misses some 20,000 posts; every post has an arc of its own. */
const MOST_POSTS = 200_000;

/**
 * Throws ProposalError 'bad-input' where the case cannot be planned: a number that is none, negative, not whole or too
 * large, weights that rise, a period that is none, a field outside the catalogue. Rows that merely contradict each
 * other (a key twice, limits that leave nobody) are no errors: one rule settles them, the stricter row counts.
 */
export function assertUsable(input: StaffingCase, shortages: ShortagesResult): void {
  assertPeriod(input);
  assertSettings(input);
  assertRows(input);
  assertFields(input);
  let posts = 0;
  for (const unit of shortages.units) {
    assertCount(`shortages.${unit.unit}.canRelease`, unit.canRelease);
    for (const field of unit.fields) {
      assertCount(`shortages.${unit.unit}.${field.field}.posts`, field.posts);
      assertCount(`shortages.${unit.unit}.${field.field}.surplus`, field.surplus);
      posts += field.posts;
    }
  }
  if (posts > MOST_POSTS) refuse('input-posts', 'needs');
}

function assertPeriod({ asOf, plan, support }: StaffingCase): void {
  for (const [at, day] of [['asOf', asOf], ['plan.start', plan.start], ['plan.end', plan.end]] as const) if (!isDay(day)) refuse('input-dates', at);
  if (plan.end < plan.start) refuse('input-dates', 'plan.end');
  for (const row of support) if (!isDay(row.start) || !isDay(row.end)) refuse('input-dates', `support.${row.key}`);
}

function assertSettings({ settings }: StaffingCase): void {
  const { weights } = settings;
  for (const [name, weight] of Object.entries(weights)) assertCount(`settings.weights.${name}`, weight, LARGEST_WEIGHT);
  if (weights.nobody < weights.belowMinimum || weights.belowMinimum < weights.belowNeed) refuse('input-weights', 'settings.weights');
  assertCount('settings.concurrentDays', settings.concurrentDays, FULL_WEEK);
  assertCount('settings.concurrentMaxUnits', settings.concurrentMaxUnits);
  assertCount('settings.transferMaxPerUnit', settings.transferMaxPerUnit);
  for (const [measure, most] of Object.entries(settings.limits)) assertCount(`settings.limits.${measure}`, most ?? 0);
  for (const { field, need } of settings.defaultNeeds) assertCount(`settings.defaultNeeds.${field}`, need);
}

function assertRows({ units, quotas, people, needs, senders, candidates }: StaffingCase): void {
  for (const unit of units) assertCount(`units.${unit.code}.placesKept`, unit.placesKept);
  for (const quota of quotas) assertCount(`quotas.${quota.id}.number`, quota.number);
  for (const person of people) assertCount(`people.${person.key}.days`, person.days, FULL_WEEK);
  for (const { unit, field, asked, appraised, minimum } of needs) {
    for (const number of [asked, appraised, minimum]) assertCount(`needs.${unit}.${field}`, number ?? 0);
  }
  for (const sender of senders) {
    for (const each of [sender, ...sender.fields]) {
      assertCount(`senders.${sender.code}.staff`, each.staff);
      assertCount(`senders.${sender.code}.maxRelease`, each.maxRelease ?? 0);
    }
    assertCount(`senders.${sender.code}.sentLast24`, sender.sentLast24);
  }
  for (const candidate of candidates) assertCount(`candidates.${candidate.key}.quality`, candidate.quality, LARGEST_WEIGHT);
}

const KNOWN: ReadonlySet<FieldCode | null> = new Set<FieldCode | null>([...FIELDS, null]);

function assertFields({ people, needs, duties, moves, support, senders, candidates, pins, settings }: StaffingCase): void {
  const known = (at: string, fields: readonly (FieldCode | null)[]) => {
    for (const field of fields) if (!KNOWN.has(field)) refuse('input-field', at);
  };
  for (const row of people) known(`people.${row.key}`, [row.mainField, ...row.otherFields, ...row.qualifiedFields]);
  for (const row of candidates) known(`candidates.${row.key}`, [row.mainField, ...row.otherFields]);
  for (const row of senders) known(`senders.${row.code}`, row.fields.map((each) => each.field));
  for (const row of [...duties, ...moves, ...support]) known(row.key, [row.field]);
  for (const row of needs) known(`needs.${row.unit}`, [row.field]);
  for (const row of settings.defaultNeeds) known('settings.defaultNeeds', [row.field]);
  for (const pin of pins) if (pin.kind === 'keep' || pin.kind === 'empty') known('pins', [pin.field]);
}

function assertCount(at: string, value: number, largest = LARGEST_COUNT): void {
  if (!Number.isInteger(value) || value < 0 || value > largest) refuse('input-number', at);
}

function refuse(problem: BadInput, at: string): never {
  throw new ProposalError('bad-input', `${problem} at ${at}`, { problem, at });
}
