import { WEEKDAYS } from '../catalog/codes.ts';
import type { Weekday } from '../catalog/codes.ts';
import type { RowOf } from '../sheets/declare.ts';
import type { concurrentSheet } from '../sheets/declared/people.ts';

type DutyValues = RowOf<typeof concurrentSheet>;

/**
 * Days at the commune, or free for one. A day marked in both places belongs to the main employer until someone
 * corrects it. For people who may take a duty and mark no day, every day that the main employer does not take.
 */
export function communeDays(values: DutyValues): readonly Weekday[] {
  const commune = [values.c2, values.c3, values.c4, values.c5, values.c6];
  const main = mainDays(values);
  const open = values.dutyState === 'available' && !commune.includes(true) && main.length > 0;
  return WEEKDAYS.filter((day, at) => (open || commune[at] === true) && !main.includes(day));
}

/** Days at the main employer. */
export function mainDays(values: DutyValues): readonly Weekday[] {
  const marks = [values.m2, values.m3, values.m4, values.m5, values.m6];
  return WEEKDAYS.filter((_, at) => marks[at] === true);
}
