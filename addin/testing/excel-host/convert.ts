import type { RawCell } from '../../../shared/sheets/raw.ts';

/** What Excel makes of a value that code writes into a cell. */
export interface Entered {
  readonly value: RawCell;
  /** With the leading =. */
  readonly formula?: string;
  /** Number format that Excel gives the cell with the value when it had none. */
  readonly format?: string;
}

const DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);

/**
 * Excel reads a string written by code as if a person typed it: "007" becomes 7, dates become serial numbers, a
 * leading = + - @ starts a formula. Only the format '@' or a leading apostrophe keeps a string as it is, and '@' makes
 * text of numbers too.
 */
export function enter(value: string | number | boolean, format: string | undefined, date1904: boolean): Entered {
  if (typeof value !== 'string') return { value: format === '@' ? String(value) : value };
  if (value === '') return { value: null };
  if (value.startsWith("'")) return { value: value.slice(1) };
  if (format === '@') return { value };
  return formula(value) ?? number(value) ?? date(value, date1904) ?? word(value);
}

function formula(text: string): Entered | null {
  if (text.length < 2 || !/^[=+\-@]/.test(text) || number(text)) return null;
  return { value: null, formula: text.startsWith('=') ? text : `=${text}` };
}

function number(text: string): Entered | null {
  const plain = text.trim();
  if (/^[+-]?(\d{1,3}(,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?$/i.test(plain) && /\d/.test(plain)) {
    return { value: Number(plain.replaceAll(',', '')) };
  }
  if (/^[+-]?\d+(\.\d+)?%$/.test(plain)) return { value: Number(plain.slice(0, -1)) / 100, format: plain.includes('.') ? '0.00%' : '0%' };
  return null;
}

/** Dates as a Vietnamese Excel reads them: ISO, day first, day and month, month and year. */
function date(text: string, date1904: boolean): Entered | null {
  const plain = text.trim();
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(plain);
  if (iso) return serial(Number(iso[1]), Number(iso[2]), Number(iso[3]), date1904);
  const full = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/.exec(plain);
  if (full) return serial(century(Number(full[3])), Number(full[2]), Number(full[1]), date1904);
  const monthYear = /^(\d{1,2})[-/](\d{4})$/.exec(plain);
  if (monthYear) return serial(Number(monthYear[2]), Number(monthYear[1]), 1, date1904);
  const dayMonth = /^(\d{1,2})[-/](\d{1,2})$/.exec(plain);
  return dayMonth ? serial(new Date().getUTCFullYear(), Number(dayMonth[2]), Number(dayMonth[1]), date1904) : null;
}

function century(year: number): number {
  if (year > 99) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function serial(year: number, month: number, day: number, date1904: boolean): Entered | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  if (at.getUTCMonth() !== month - 1 || year < 1900) return null;
  return { value: (at.getTime() - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY, format: 'dd/mm/yyyy' };
}

function word(text: string): Entered {
  const upper = text.trim().toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE' };
  return ERRORS.has(upper) ? { value: { error: upper } } : { value: text };
}
