import type { FieldCode, IsoDate } from '../../catalog/codes.ts';
import type { Verdict } from '../../shortages/result.ts';
import { byText, groupBy } from '../../norms/order.ts';
import type { ResultInput } from '../result-input.ts';

/** What one run keeps of itself for the next: codes and numbers. Keys of people are all that it holds of them. */
export interface Snapshot {
  readonly asOf: IsoDate;
  readonly units: Readonly<Record<string, UnitSnapshot>>;
}

/** Short names: a province has this many times 124 units. Null: not known. */
export interface UnitSnapshot {
  readonly quota: number | null;
  readonly actual: number | null;
  readonly difference: number | null;
  readonly verdict: Verdict;
  /** People missing by field; fields without any are left out. */
  readonly missing: Readonly<Partial<Record<FieldCode, number>>>;
  /** Mã of the unit's own people; those that begin with the unit's code are kept without it ("-012"). */
  readonly people: readonly string[];
}

export function snapshotOf({ input, norms, shortages }: Pick<ResultInput, 'input' | 'norms' | 'shortages'>): Snapshot {
  const people = groupBy(input.people, (person) => person.unit);
  const shortOf = new Map(shortages.units.map((unit) => [unit.unit, unit]));
  const units = norms.units.map((norm): readonly [string, UnitSnapshot] => {
    const short = shortOf.get(norm.unit);
    const hasData = short?.verdict !== 'no-data';
    return [norm.unit, {
      quota: norm.number,
      actual: hasData ? norm.actual : null,
      difference: norm.difference,
      verdict: short?.verdict ?? 'undecided',
      missing: Object.fromEntries((short?.fields ?? []).filter((field) => field.missing > 0).map((field) => [field.field, field.missing])),
      people: (people.get(norm.unit) ?? []).map((person) => shortKey(norm.unit, person.key)).sort(byText),
    }];
  });
  return { asOf: norms.asOf, units: Object.fromEntries(units.toSorted(([a], [b]) => byText(a, b))) };
}

function shortKey(unit: string, key: string): string {
  return key.startsWith(`${unit}-`) ? key.slice(unit.length) : key;
}

function fullKey(unit: string, key: string): string {
  return key.startsWith('-') ? unit + key : key;
}

export interface FieldChange {
  readonly field: FieldCode;
  readonly before: number;
  readonly now: number;
}

export interface UnitChange {
  readonly unit: string;
  /** Null: the unit was not in that snapshot. */
  readonly before: UnitSnapshot | null;
  readonly now: UnitSnapshot | null;
  readonly filled: readonly FieldChange[];
  readonly opened: readonly FieldChange[];
  readonly joined: readonly string[];
  readonly gone: readonly string[];
}

/** The units in which anything changed, in the order of `units`; units that are gone come last. */
export function compareSnapshots(before: Snapshot, now: Snapshot, units: readonly string[]): readonly UnitChange[] {
  const all = [...new Set([...units, ...Object.keys(now.units), ...Object.keys(before.units)])];
  return all.flatMap((unit): UnitChange[] => {
    const [old = null, fresh = null] = [before.units[unit], now.units[unit]];
    if (JSON.stringify(old) === JSON.stringify(fresh)) return [];
    const [was, is] = [old, fresh].map((one) => new Set((one?.people ?? []).map((key) => fullKey(unit, key))));
    const fields = [...new Set([...Object.keys(old?.missing ?? {}), ...Object.keys(fresh?.missing ?? {})])] as FieldCode[];
    const changed = fields.map((field): FieldChange => ({ field, before: old?.missing[field] ?? 0, now: fresh?.missing[field] ?? 0 }));
    return [{
      unit, before: old, now: fresh,
      filled: changed.filter((field) => field.now < field.before),
      opened: changed.filter((field) => field.now > field.before),
      joined: [...is ?? []].filter((key) => !was?.has(key)),
      gone: [...was ?? []].filter((key) => !is?.has(key)),
    }];
  });
}

/** So many are kept, so that a file does not grow with every run. */
export const SNAPSHOTS_KEPT = 4;

/**
 * The one to compare with: the newest of another as-of date, else the newest of the same date that says something else;
 * null when there is none. `history`: oldest first.
 */
export function comparedWith(history: readonly Snapshot[], now: Snapshot): Snapshot | null {
  return history.findLast((one) => one.asOf !== now.asOf) ?? history.findLast((one) => !same(one, now)) ?? null;
}

/** The history with this run at its end. Of one as-of date the last two are kept, and of all the newest ones. */
export function withSnapshot(history: readonly Snapshot[], now: Snapshot): readonly Snapshot[] {
  const others = history.filter((one) => !same(one, now));
  const ofDay = others.filter((one) => one.asOf === now.asOf);
  const kept = others.filter((one) => one.asOf !== now.asOf || one === ofDay.at(-1));
  return [...kept, now].slice(-SNAPSHOTS_KEPT);
}

function same(one: Snapshot, other: Snapshot): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
