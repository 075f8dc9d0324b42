import { parseTextDate, serialToIso } from './dates.ts';
import type { RawCell } from './raw.ts';

/** How the dates of one column are written, judged over all of its cells. */
export interface DateHabit {
  /** Some text only makes a day with the month first: then 05/07 in the others is open. */
  readonly monthFirstText: boolean;
  /** Excel seems to have turned d/m into m/d while typing: real dates all have days up to 12, the rest stayed text. */
  readonly swappedSerials: boolean;
}

/** Whether any of a column's different cells is a day written as text: else nothing tells a habit. */
export function hasDaysInText(cells: readonly RawCell[]): boolean {
  return cells.some((cell) => typeof cell === 'string' && parseTextDate(cell).kind === 'day');
}

/** Where nothing tells another habit. */
export const NO_HABIT: DateHabit = { monthFirstText: false, swappedSerials: false };

/**
 * Looks once at a whole column of dates for signs of the American order.
 * @param data 1-based rows of the list
 * @param index 0-based column
 */
export function dateHabit(rows: readonly (readonly RawCell[])[], data: readonly number[], index: number, date1904: boolean): DateHabit {
  let monthFirstText = false;
  let lateDayText = false;
  for (let at = 0; at < data.length; at++) {
    const cell = rows[data[at]! - 1]?.[index];
    const date = typeof cell === 'string' ? parseTextDate(cell) : null;
    if (date?.kind !== 'day') continue;
    monthFirstText ||= date.order === 'month-first';
    lateDayText ||= date.order === 'day-first' && Number(date.iso.slice(8)) > 12;
  }
  return { monthFirstText, swappedSerials: lateDayText && haveEarlyDaysOnly(data.map((row) => rows[row - 1]?.[index]), date1904) };
}

function haveEarlyDaysOnly(cells: readonly (RawCell | undefined)[], date1904: boolean): boolean {
  const serials = cells.filter((cell) => typeof cell === 'number' && cell > 2100).map((cell) => serialToIso(cell as number, date1904));
  const days = serials.filter((iso) => iso !== null).map((iso) => Number(iso.slice(8)));
  return days.length >= 5 && days.every((day) => day <= 12);
}
