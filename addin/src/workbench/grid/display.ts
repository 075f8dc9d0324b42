import type { RawCell } from '../../../../shared/sheets/raw.ts';
import type { Lang } from '../../../../shared/i18n/format.ts';

/**
 * What a cell shows: its value through its number format. Understands the formats of our own sheets and the usual
 * ones of Excel (dates, thousands, decimals, percent, text); others show the plain number.
 */
export function displayText(value: RawCell, format: string | undefined, lang: Lang, date1904: boolean): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return value.error;
  return displayNumber(value, format ?? 'General', lang, date1904);
}

/** Numbers, dates and errors stand where Excel puts them. */
export function defaultAlign(value: RawCell, format: string | undefined): 'left' | 'center' | 'right' {
  if (typeof value === 'number') return format === '@' ? 'left' : 'right';
  return typeof value === 'boolean' || (typeof value === 'object' && value !== null) ? 'center' : 'left';
}

export function isDateFormat(format: string): boolean {
  return /[dy]|m(?!in)/i.test(plainFormat(format)) && !/[#0?]/.test(plainFormat(format));
}

function displayNumber(value: number, format: string, lang: Lang, date1904: boolean): string {
  const { section, shown } = sectionFor(value, format);
  const plain = plainFormat(section);
  if (plain === '@' || /^general$/i.test(plain)) return general(value, lang);
  if (isDateFormat(format)) return dateText(value, plain, date1904);
  const { before, after } = literals(section);
  if (!/[0#]/.test(plain)) return before === '' ? general(value, lang) : before;
  return before + digitsOf(shown, plain, lang) + after;
}

/** Excel's sections: positive; negative; zero. A negative number is shown without its sign by a section of its own. */
function sectionFor(value: number, format: string): { section: string; shown: number } {
  const sections = format.match(/(?:"[^"]*"|\\.|[^;"\\])+/g) ?? [format];
  const [positive = format, negative, zero] = sections;
  if (value < 0 && negative !== undefined) return { section: negative, shown: -value };
  return { section: value === 0 && zero !== undefined ? zero : positive, shown: value };
}

/** Quoted words, signs and brackets before and after the digits of a section. */
function literals(section: string): { before: string; after: string } {
  const bare = section.replace(/_.|\*.|\[[^\]]*\]/g, '');
  const [, before = '', after = ''] = /^([^0#?]*)(?:[0#?,.%]*[0#?%])?(.*)$/.exec(bare) ?? [];
  const spoken = (text: string) => text.replace(/"([^"]*)"|\\(.)/g, '$1$2');
  return { before: spoken(before), after: spoken(after) };
}

function digitsOf(value: number, section: string, lang: Lang): string {
  const percent = section.includes('%');
  const decimals = /\.([0#]+)/.exec(section)?.[1] ?? '';
  const shown = new Intl.NumberFormat(locale(lang), {
    useGrouping: /#,##|,0/.test(section),
    minimumFractionDigits: (decimals.match(/0/g) ?? []).length,
    maximumFractionDigits: decimals.length,
  }).format(percent ? value * 100 : value);
  const digits = /^0+$/.test(section) ? shown.padStart(section.length, '0') : shown;
  return percent ? `${digits}%` : digits;
}

/** A section without quoted text, colours and padding. */
function plainFormat(format: string): string {
  return (format.split(';')[0] ?? '').replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
}

function general(value: number, lang: Lang): string {
  return new Intl.NumberFormat(locale(lang), { useGrouping: false, maximumFractionDigits: 9 }).format(value);
}

function locale(lang: Lang): string {
  return lang === 'vi' ? 'vi-VN' : 'en-GB';
}

/** Serial number to the pattern's day, month and year; without any of them, dd/mm/yyyy. */
function dateText(serial: number, pattern: string, date1904: boolean): string {
  const date = new Date(Math.round(serialToUnixDays(serial, date1904)) * 86_400_000);
  if (Number.isNaN(date.getTime())) return String(serial);
  const day = date.getUTCDate();
  const month = date.getUTCMonth() + 1;
  const year = date.getUTCFullYear();
  const two = (part: number) => String(part).padStart(2, '0');
  if (/h|s/i.test(pattern)) return `${two(day)}/${two(month)}/${year}`;
  return pattern.replace(/d+|m+|y+/gi, (token) => {
    const long = token.length > 1;
    switch (token[0]?.toLowerCase()) {
      case 'd': return long ? two(day) : String(day);
      case 'm': return long ? two(month) : String(month);
      default: return token.length > 2 ? String(year) : two(year % 100);
    }
  });
}

/** Excel counts 29/02/1900, which did not exist: days before it are one lower. */
function serialToUnixDays(serial: number, date1904: boolean): number {
  if (date1904) return Math.floor(serial) - 24_107;
  return Math.floor(serial) - (serial < 60 ? 25_568 : 25_569);
}

/** A day as a serial number; null when there is no such day. */
export function serialOf(day: number, month: number, year: number, date1904: boolean): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCDate() !== day || date.getUTCMonth() !== month - 1 || date.getUTCFullYear() !== year) return null;
  return time / 86_400_000 + (date1904 ? 24_107 : 25_569);
}
