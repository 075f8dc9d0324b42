import { chooseQuota, rankScopes, scopeKey } from './choose-quota.ts';
import type { QuotaChoice, ScopeChoice } from './choose-quota.ts';
import { FRAME_TOTAL } from './frame.ts';
import { byProtocol, byText, groupBy } from './order.ts';
import { referencesOf } from './references.ts';
import type { References } from './references.ts';
import type { NormResult, NormsResult, OutsideCount, OutsideReason, ScopeNorm, ScopeTotal } from './result.ts';
import { OUTSIDE_REASONS } from './result.ts';
import { DEFAULT_SCOPE, judgeScope } from './scope.ts';
import type { ArmedForces, RosterPerson, Scope, StaffingCase, Unit } from './staffing-case.ts';
import { wisn } from './wisn.ts';

/**
 * The norm of every unit on the as-of date and who counts against it (engine.md, Norms). Units come in protocol
 * order; row order never matters. A unit without a quota is counted in the province's most used scope, or in
 * DEFAULT_SCOPE when there is no quota at all, and has no difference.
 */
export function computeNorms(input: StaffingCase): NormsResult {
  const ranked = rankScopes(input.quotas, input.plan.end);
  const quotas = groupBy(input.quotas, (quota) => quota.unit);
  const rows = rowsByUnit(input);
  const references = referencesOf(input);
  const main = ranked[0] ?? DEFAULT_SCOPE;
  const units = [...input.units].sort(byProtocol).map((unit) => {
    const choice = chooseQuota(quotas.get(unit.code) ?? [], ranked, input.asOf, input.plan.end);
    return normOf(unit, choice, main, rows, references);
  });
  return { asOf: input.asOf, units, envelope: references.envelope, totals: totalsOf(input.units, units, main, ranked) };
}

interface Rows {
  readonly people: ReadonlyMap<string, readonly RosterPerson[]>;
  readonly armed: ReadonlyMap<string, readonly ArmedForces[]>;
  /** Keys of people who are in the commune but on nobody's roster here, by reason and unit. */
  readonly others: ReadonlyMap<OutsideReason, ReadonlyMap<string, readonly string[]>>;
  readonly stationHeads: ReadonlySet<string>;
}

function rowsByUnit(input: StaffingCase): Rows {
  const own = new Set(input.people.map((person) => person.key));
  const keys = (rows: readonly { readonly key: string; readonly unit: string }[]): ReadonlyMap<string, readonly string[]> =>
    new Map([...groupBy(rows, (row) => row.unit)].map(([unit, group]) => [unit, uniqueSorted(group.map((row) => row.key))]));
  return {
    people: groupBy([...input.people].sort((a, b) => byText(a.key, b.key)), (person) => person.unit),
    armed: groupBy(input.armedForces, (row) => row.unit),
    others: new Map<OutsideReason, ReadonlyMap<string, readonly string[]>>([
      ['seconded-in', keys(input.support.filter((row) => row.start <= input.asOf && input.asOf <= row.end))],
      ['concurrent', keys(input.duties.filter((row) => row.state === 'working' && !own.has(row.key)))],
      ['local-public-unit', keys(input.moves.filter((row) => !own.has(row.key)))],
      ['station-head', keys(input.stationHeads)],
    ]),
    stationHeads: new Set(input.stationHeads.map((row) => row.key)),
  };
}

function uniqueSorted(keys: readonly string[]): readonly string[] {
  return [...new Set(keys)].sort(byText);
}

function normOf(unit: Unit, choice: QuotaChoice, fallback: Scope, rows: Rows, references: References): NormResult {
  const own = scopeNorm(unit, { ...choice, scope: choice.scope ?? fallback }, rows);
  const required = unit.workload ?? choice.quota?.requiredByWorkload ?? null;
  return {
    unit: unit.code,
    method: choice.quota ? 'assigned' : 'none',
    ...own,
    others: choice.others.map((other) => scopeNorm(unit, other, rows)),
    references: references.of(unit),
    frame: FRAME_TOTAL,
    wisn: required === null || !unit.hasData ? null : wisn(own.actual, required),
  };
}

/** The unit in one scope: its own people inside it, with its armed forces only where the scope includes them. */
function scopeNorm(unit: Unit, { scope, quota, conflict, changes }: ScopeChoice, rows: Rows): ScopeNorm {
  const armed = (rows.armed.get(unit.code) ?? []).reduce((sum, row) => sum + row.police + row.military, 0);
  const count = countPeople(unit, scope, armed, rows);
  const armedForcesCounted = scope.armedForces ? armed : 0;
  const actual = count.inside.length + armedForcesCounted;
  const number = quota?.number ?? null;
  return {
    quota: quota?.id ?? null, scope, number, conflict, changes, actual, actualKeys: count.inside, armedForcesCounted,
    outside: count.outside,
    difference: number === null || !unit.hasData ? null : actual - number,
  };
}

function countPeople(unit: Unit, scope: Scope, armed: number, rows: Rows): { inside: readonly string[]; outside: readonly OutsideCount[] } {
  const people = rows.people.get(unit.code) ?? [];
  const keys = new Map<string, string[]>();
  for (const person of people) {
    const place = rows.stationHeads.has(person.key) ? 'station-head' : judgeScope(person, scope);
    const group = keys.get(place);
    if (group) group.push(person.key);
    else keys.set(place, [person.key]);
  }
  const outside = OUTSIDE_REASONS.map((reason): OutsideCount => {
    const all = uniqueSorted([...(keys.get(reason) ?? []), ...(rows.others.get(reason)?.get(unit.code) ?? [])]);
    return { reason, count: all.length + unlisted(reason, unit, people, scope.armedForces ? 0 : armed, all.length), keys: all };
  });
  return { inside: keys.get('inside') ?? [], outside: outside.filter((item) => item.count > 0) };
}

/**
 * People known only as a number: armed forces beyond those listed as rows (the same people may be in both places),
 * and rows of the unit that could not be read well enough to be listed.
 */
function unlisted(reason: OutsideReason, unit: Unit, people: readonly RosterPerson[], armed: number, listed: number): number {
  if (reason === 'armed-forces') return Math.max(0, armed - listed);
  if (reason !== 'undecided') return 0;
  const unread = people.filter((person) => person.block === null || person.category === null).length;
  return Math.max(0, unit.undecidedPeople - unread);
}

/** Sums over the units judged in the scope of most units; every other scope has sums of its own. */
function totalsOf(cases: readonly Unit[], units: readonly NormResult[], main: Scope, ranked: readonly Scope[]): NormsResult['totals'] {
  const judged = units.filter((unit) => scopeKey(unit.scope ?? main) === scopeKey(main));
  const apart = (side: 1 | -1): { units: number; people: number } => {
    const people = judged.map((unit) => side * (unit.difference ?? 0)).filter((difference) => difference > 0);
    return { units: people.length, people: sumOf(people, (difference) => difference) };
  };
  return {
    scope: main,
    byScope: ranked.map((scope) => scopeTotal(scope, units)).filter((total) => total.units > 0),
    over: apart(1),
    below: apart(-1),
    units: units.length,
    reported: cases.filter((unit) => unit.hasData).length,
    number: sumOf(judged, (unit) => unit.number),
    actual: sumOf(judged, (unit) => unit.actual),
    difference: sumOf(judged, (unit) => unit.difference),
    withoutNorm: units.filter((unit) => unit.number === null).length,
  };
}

function scopeTotal(scope: Scope, units: readonly NormResult[]): ScopeTotal {
  const rows = units.flatMap((unit) => [unit, ...unit.others])
    .filter((row) => row.number !== null && row.scope !== null && scopeKey(row.scope) === scopeKey(scope));
  return {
    scope, units: rows.length, number: sumOf(rows, (row) => row.number), actual: sumOf(rows, (row) => row.actual),
    difference: sumOf(rows, (row) => row.difference),
  };
}

function sumOf<T>(rows: readonly T[], of: (row: T) => number | null): number {
  return rows.reduce((total, row) => total + (of(row) ?? 0), 0);
}
