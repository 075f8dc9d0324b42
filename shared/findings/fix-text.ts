import { vietnameseDate } from '../i18n/format.ts';
import { serialToIso } from '../sheets/dates.ts';
import type { FindingCode } from './codes.ts';

/** Fixes of these codes write days, as serial numbers. */
export function writesDay(code: FindingCode): boolean {
  return /^(?:date|period)-/.test(code);
}

/** Fixes of these codes take rows out, which findings name by `row` and the parameter `count`; they write no value. */
export function removesRows(code: FindingCode): boolean {
  return code === 'blank-row';
}

/** The value of a fix as its cell will show it: a day as dd/mm/yyyy. */
export function fixText(code: FindingCode, value: string | number, date1904: boolean): string {
  const day = typeof value === 'number' && writesDay(code) ? serialToIso(value, date1904) : null;
  return day === null ? String(value) : vietnameseDate(day);
}
