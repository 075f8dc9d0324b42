import type { Weekday } from '../catalog/codes.ts';

/**
 * Weekdays of a concurrent person's communes, in the order given: each gets the next free days, so no day is used
 * twice. Throws RangeError when the days do not suffice, which the capacity in the network excludes.
 */
export function drawUpWeek(freeDays: readonly Weekday[], units: readonly string[], daysEach: number): ReadonlyMap<string, readonly Weekday[]> {
  if (units.length * daysEach > freeDays.length) throw new RangeError('not enough free days');
  return new Map(units.map((unit, at) => [unit, freeDays.slice(at * daysEach, (at + 1) * daysEach)]));
}
