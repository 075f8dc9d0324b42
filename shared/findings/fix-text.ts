import { vietnameseDate } from '../i18n/format.ts';
import { serialToIso } from '../sheets/dates.ts';
import type { FindingCode } from './codes.ts';
import type { Finding } from './finding.ts';

/** Fixes of these codes write days, as serial numbers. */
export function writesDay(code: FindingCode): boolean {
  return /^(?:date|period)-/.test(code);
}

/** Fixes of these codes take rows out, which findings name by `row` and the parameter `count`; they write no value. */
export function removesRows(code: FindingCode): boolean {
  return code === 'blank-row';
}

/** Fixes of these codes put a value where a formula stands; others leave formulas alone. */
export function replacesFormula(code: FindingCode): boolean {
  return code === 'external-link';
}

/** Fixes of these codes put the drop-down of a column back into the cells of the parameter `cells`; they write no value. */
export function restoresList(code: FindingCode): boolean {
  return code === 'list-lost';
}

/** Fixes of these codes make the sheet Thông tin of what the parameters say; they write into no cell that is there. */
export function makesInfo(code: FindingCode): boolean {
  return code === 'info-missing';
}

/** The value of a fix as its cell will show it: a day as dd/mm/yyyy. */
export function fixText(code: FindingCode, value: string | number, date1904: boolean, params: Finding['params'] = {}): string {
  if (replacesFormula(code)) return String(params['suggestion'] ?? value);
  const day = typeof value === 'number' && writesDay(code) ? serialToIso(value, date1904) : null;
  return day === null ? String(value) : vietnameseDate(day);
}
