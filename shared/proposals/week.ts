import type { Weekday } from '../catalog/codes.ts';

/** A commune of one concurrent person, with the days that the person's rows for it offer. */
export interface CommuneDays {
  readonly unit: string;
  readonly offered: ReadonlySet<Weekday>;
}

/**
 * Weekdays of a concurrent person's communes, no day twice: of the ways to share the free days out, the first in which
 * as many as possible are days that the commune was offered; earlier days then go to earlier communes. Throws
 * RangeError when the days do not suffice, which the capacity in the network excludes.
 */
export function drawUpWeek(freeDays: readonly Weekday[], communes: readonly CommuneDays[], daysEach: number): ReadonlyMap<string, readonly Weekday[]> {
  const [first, ...others] = waysToShare(freeDays, communes.length, daysEach);
  if (!first) throw new RangeError('not enough free days');
  const offered = (way: Way) => way.reduce((sum, days, at) => sum + days.filter((day) => communes[at]!.offered.has(day)).length, 0);
  const best = others.reduce((a, b) => (offered(b) > offered(a) ? b : a), first);
  return new Map(communes.map(({ unit }, at) => [unit, best[at]!]));
}

/** The days of each commune. */
type Way = readonly (readonly Weekday[])[];

/** At most 120 ways: five days, each to one commune. */
function waysToShare(days: readonly Weekday[], communes: number, daysEach: number): readonly Way[] {
  if (communes === 0) return [[]];
  return choose(days, daysEach).flatMap((chosen) => (
    waysToShare(days.filter((day) => !chosen.includes(day)), communes - 1, daysEach).map((rest) => [chosen, ...rest])));
}

function choose(days: readonly Weekday[], count: number): readonly (readonly Weekday[])[] {
  if (count === 0) return [[]];
  return days.flatMap((day, at) => choose(days.slice(at + 1), count - 1).map((rest) => [day, ...rest]));
}
