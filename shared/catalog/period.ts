import type { IsoDate, Weekday } from './codes.ts';
import { patterns, WEEKDAYS } from './codes.ts';

/**
 * Days and periods. Dates are ISO days (yyyy-mm-dd) of the Gregorian calendar; a period counts its first and its last
 * day. Nothing here reads a clock or a time zone. Every function expects a day that exists (`isDay`).
 */

const DAY = 86_400_000;

/** True for a day that exists: 2025-02-30 is not one. */
export function isDay(text: string): boolean {
  if (!patterns.date.test(text)) return false;
  const { year, month, day } = partsOf(text);
  return day <= daysInMonth(year, month);
}

export function partsOf(date: IsoDate): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: yearOf(date), month: digitAt(date, 5) * 10 + digitAt(date, 6), day: digitAt(date, 8) * 10 + digitAt(date, 9) };
}

/** Digit by digit: asked of every person, and a slice of the text would be made for each. */
export function yearOf(date: IsoDate): number {
  return digitAt(date, 0) * 1000 + digitAt(date, 1) * 100 + digitAt(date, 2) * 10 + digitAt(date, 3);
}

function digitAt(date: IsoDate, at: number): number {
  return date.charCodeAt(at) - 0x30;
}

/** month 1..12. */
export function isoDay(year: number, month: number, day: number): IsoDate {
  return `${year < 1000 ? String(year).padStart(4, '0') : year}-${month < 10 ? `0${month}` : month}-${day < 10 ? `0${day}` : day}`;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** Same day `months` later; where that month is shorter, its last day. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const newYear = Math.floor(index / 12);
  const newMonth = index - newYear * 12 + 1;
  return isoDay(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

/**
 * Last day of a period of whole months: start + months - 1 day, overflow to the last day of the month.
 * 2025-10-20 + 6 ends on 2026-04-19 (domain.md F); 2025-08-31 + 6 ends on 2026-02-28, since 31 February does not exist.
 */
export function endOfPeriod(start: IsoDate, months: number): IsoDate {
  const sameDay = addMonths(start, months);
  const overflowed = partsOf(sameDay).day < partsOf(start).day;
  return overflowed ? sameDay : addDays(sameDay, -1);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** T2..T6; null on Saturday and Sunday. */
export function weekdayOf(date: IsoDate): Weekday | null {
  // 1970-01-01 was a Thursday; counted from Monday it is day 3.
  const fromMonday = (((dayNumber(date) + 3) % 7) + 7) % 7;
  return WEEKDAYS[fromMonday] ?? null;
}

/** Full years between a birth date and a day. */
export function ageOn(birth: IsoDate, date: IsoDate): number {
  return yearOf(date) - yearOf(birth) - (isBeforeInYear(date, birth) ? 1 : 0);
}

/** Whether the month and day of one date come before those of another. */
function isBeforeInYear(one: IsoDate, other: IsoDate): boolean {
  for (let at = 5; at < 10; at++) {
    const difference = one.charCodeAt(at) - other.charCodeAt(at);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

/** Two inclusive periods share a day. */
export function overlaps(a: { start: IsoDate; end: IsoDate }, b: { start: IsoDate; end: IsoDate }): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** Days since 1 January 1970. */
export function dayNumber(date: IsoDate): number {
  const { year, month, day } = partsOf(date);
  return Date.UTC(year, month - 1, day) / DAY;
}

/** First and last day numbers of the years 1800 to 2400, between which the arithmetic below was tested against Date. */
const FIRST_DAY = -62_091;
const LAST_DAY = 157_419;

/** The day of a day number. The calendar of civil days in whole numbers (Howard Hinnant, "chrono-compatible low-level date algorithms"): 1 March opens the year. */
export function fromDayNumber(days: number): IsoDate {
  if (!(days >= FIRST_DAY && days <= LAST_DAY)) return fromDate(days);
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  return isoDay(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

function fromDate(days: number): IsoDate {
  return new Date(days * DAY).toISOString().slice(0, 10);
}
