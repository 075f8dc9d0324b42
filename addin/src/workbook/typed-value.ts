import type { RawCell } from '../../../shared/sheets/raw.ts';
import { isoToSerial } from './dates.ts';

/** What a text becomes when it is typed into a cell. */
export type Typed =
  | { readonly kind: 'value'; readonly value: RawCell; readonly format?: string }
  | { readonly kind: 'formula'; readonly formula: string };

/**
 * Reads typed text as a Vietnamese Excel does: "007" is 7, "1.234,5" is 1234.5, "20/10/2025" and "2025-10-20" are
 * days, a leading = is a formula - unless the cell's format is text, or the text begins with an apostrophe.
 */
export function interpretTyped(text: string, format: string | undefined, date1904: boolean): Typed {
  if (text === '') return { kind: 'value', value: null };
  if (format === '@') return { kind: 'value', value: text };
  if (text.startsWith("'")) return { kind: 'value', value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  const upper = text.trim().toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'value', value: upper === 'TRUE' };
  if (/^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!)$/.test(upper)) return { kind: 'value', value: { error: upper } };
  return typedNumber(text.trim()) ?? typedDay(text.trim(), format, date1904) ?? { kind: 'value', value: text };
}

function typedNumber(text: string): Typed | null {
  const percent = text.endsWith('%');
  const body = percent ? text.slice(0, -1).trim() : text;
  const grouped = /^[+-]?\d{1,3}(\.\d{3})+(,\d+)?$/.test(body);
  const plain = grouped ? body.replaceAll('.', '').replace(',', '.') : /^[+-]?\d+,\d+$/.test(body) ? body.replace(',', '.') : body;
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain)) return null;
  const value = Number(plain);
  if (!Number.isFinite(value)) return null;
  return percent ? { kind: 'value', value: value / 100, format: '0%' } : { kind: 'value', value };
}

function typedDay(text: string, format: string | undefined, date1904: boolean): Typed | null {
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const two = (part = ''): string => part.padStart(2, '0');
  const iso = local ? `${local[3]}-${two(local[2])}-${two(local[1])}` : text;
  const serial = isoToSerial(iso, date1904);
  if (serial === null) return null;
  // a cell that already shows days keeps the way it shows them
  return format !== undefined && /[dy]/i.test(format) ? { kind: 'value', value: serial } : { kind: 'value', value: serial, format: 'dd/mm/yyyy' };
}
