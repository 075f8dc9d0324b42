import { parseTextDate, serialToIso } from './dates.ts';
import type { RawCell } from './raw.ts';

/** How the dates of one column are written, judged over all of its cells. */
export interface DateHabit {
  /** Some text only makes a day with the month first: then 05/07 in the others is open. */
  readonly monthFirstText: boolean;
  /** Excel seems to have turned d/m into m/d while typing: real dates all have days up to 12, the rest stayed text. */
  readonly swappedSerials: boolean;
}

/** Looks once at a whole column of dates for signs of the American order. */
export function dateHabit(cells: readonly (RawCell | undefined)[], date1904: boolean): DateHabit {
  let monthFirstText = false;
  let lateDayText = false;
  for (const cell of cells) {
    const date = typeof cell === 'string' ? parseTextDate(cell) : null;
    if (date?.kind !== 'day') continue;
    monthFirstText ||= date.order === 'month-first';
    lateDayText ||= date.order === 'day-first' && Number(date.iso.slice(8)) > 12;
  }
  return { monthFirstText, swappedSerials: lateDayText && haveEarlyDaysOnly(cells, date1904) };
}

function haveEarlyDaysOnly(cells: readonly (RawCell | undefined)[], date1904: boolean): boolean {
  const serials = cells.filter((cell) => typeof cell === 'number' && cell > 2100).map((cell) => serialToIso(cell as number, date1904));
  const days = serials.filter((iso) => iso !== null).map((iso) => Number(iso.slice(8)));
  return days.length >= 5 && days.every((day) => day <= 12);
}
