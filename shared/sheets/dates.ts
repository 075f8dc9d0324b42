import { dayNumber, fromDayNumber, daysBetween, isDay, isoDay } from '../catalog/period.ts';
import type { IsoDate } from '../catalog/codes.ts';
import { tidy } from '../text/normalize.ts';

/** Day 0 of each date system. Excel's 1900 system has a 29 February 1900 that never was, hence two days earlier. */
const DAY_ZERO = { 1900: '1899-12-30', 1904: '1904-01-01' } as const;
const FROM_1900 = dayNumber(DAY_ZERO[1900]);
const FROM_1904 = dayNumber(DAY_ZERO[1904]);
/** Serial number of 1 March 1900, from which the 1900 system agrees with the calendar. */
const FIRST_TRUE_SERIAL = 61;

/** A serial number as a day; null before 1900 and after 2199. Times of day are dropped. */
export function serialToIso(serial: number, date1904: boolean): IsoDate | null {
  const days = Math.floor(serial);
  if (!Number.isFinite(days) || days < 0 || days > 110_000) return null;
  if (date1904) return fromDayNumber(FROM_1904 + days);
  if (days === 0 || days === FIRST_TRUE_SERIAL - 1) return null;
  return fromDayNumber(FROM_1900 + (days < FIRST_TRUE_SERIAL ? days + 1 : days));
}

/** The serial number that shows this day. Days before March 1900 are not needed and come out one too high. */
export function isoToSerial(iso: IsoDate, date1904: boolean): number {
  return daysBetween(date1904 ? DAY_ZERO[1904] : DAY_ZERO[1900], iso);
}

/** True for a number format that shows a day ("dd/mm/yyyy", "[$-42A]d/m/yy"), not for "0.00" or "General". */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined) return false;
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').split(';')[0]!;
  return !/general/i.test(bare) && /[dy]/i.test(bare);
}

/** Months as old decisions write them: 05/IX/1985. */
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const ROMAN_MONTH = /[/\-.]\s*([ivx]{1,4})\s*[/\-.]/;

export type TextDate =
  /** month-first: only readable in the American order (05/25/1985). short: the year has two digits. */
  | { readonly kind: 'day'; readonly iso: IsoDate; readonly order: 'day-first' | 'month-first' | 'year-first'; readonly short: boolean }
  /** "1985", "00/00/1985", "9/1985": no day. */
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'impossible' };

/**
 * A day as people write it: 5/9/1985, 05-09-1985, 5.9.85, "ngày 5 tháng 9 năm 1985", 1985-09-05, 05091985. Day first,
 * as in Vietnam, unless only the other order makes a day. Two-digit years: 31-99 are 19xx.
 */
export function parseTextDate(text: string): TextDate {
  const parts = tidy(text).toLowerCase().replace(/^(?:sinh\s+|mùng\s+)+/u, '').replace(/\\/g, '/').replace(ROMAN_MONTH, (_, month: string) => `/${ROMAN.indexOf(month) + 1}/`).replace(/t?\b\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?z?$/, '')
    .replace(/ngày|tháng|năm|[/\-.,\s]+/g, ' ').trim().split(/\s+/);
  if (!parts.every((part) => /^\d{1,8}$/.test(part))) return { kind: 'impossible' };
  if (parts.length === 1) return parseDigits(parts[0]!);
  const numbers = parts.map(Number);
  if (parts.length === 2 && numbers[0]! <= 12) return yearOf(parts[1]!);
  if (parts.length !== 3) return { kind: 'impossible' };
  if (parts[0]!.length === 4) return dayOf(parts[0]!, numbers[1]!, numbers[2]!, 'year-first');
  return dayFirst(numbers[0]!, numbers[1]!, parts[2]!);
}

function parseDigits(digits: string): TextDate {
  if (digits.length === 4) return yearOf(digits);
  if (digits.length !== 8) return { kind: 'impossible' };
  const asDay = dayFirst(Number(digits.slice(0, 2)), Number(digits.slice(2, 4)), digits.slice(4));
  return asDay.kind === 'impossible' ? dayOf(digits.slice(0, 4), Number(digits.slice(4, 6)), Number(digits.slice(6)), 'year-first') : asDay;
}

function dayFirst(first: number, second: number, year: string): TextDate {
  if (first === 0) return yearOf(year);
  if (second > 12 && first <= 12) return dayOf(year, first, second, 'month-first');
  return dayOf(year, second, first, 'day-first');
}

function dayOf(yearText: string, month: number, day: number, order: 'day-first' | 'month-first' | 'year-first'): TextDate {
  const year = yearOf(yearText.length === 2 ? `${Number(yearText) > 30 ? 19 : 20}${yearText}` : yearText);
  if (year.kind !== 'year') return year;
  const iso = isoDay(year.year, month, day);
  return isDay(iso) ? { kind: 'day', iso, order, short: yearText.length === 2 } : { kind: 'impossible' };
}

function yearOf(text: string): TextDate {
  const year = Number(text);
  return text.length === 4 && year >= 1900 && year <= 2100 ? { kind: 'year', year } : { kind: 'impossible' };
}
