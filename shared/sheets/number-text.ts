import { tidy } from '../text/normalize.ts';

/** "32", "32 người", "1.234", "32,0": the number in a text that holds exactly one; plain when it is digits alone. */
export function numberIn(text: string): { value: number; plain: boolean } | null {
  const match = /^\D*?(-?\d[\d.,]*?)(?:\s*[\p{L}\p{M}()/%. ]*)?$/u.exec(text.replace(/(?<=\d)\s(?=\d{3}\b)/g, ''));
  if (!match || /%/.test(text)) return null;
  const digits = match[1]!.replace(/[.,]$/, '');
  const value = valueOf(digits);
  return value === null ? null : { value, plain: text === digits && /^\d+$/.test(digits) };
}

/** A number from 0 in a text, rounded to two decimals; null where there is none. */
export function decimalIn(text: string): number | null {
  const number = numberIn(tidy(text));
  return number === null || number.value < 0 ? null : Math.round(number.value * 100) / 100;
}

/** Groups of three digits are thousands, in either style; what is left after them is a fraction. */
function valueOf(digits: string): number | null {
  if (/^-?\d+$/.test(digits)) return Number(digits);
  if (/^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.'));
  if (/^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)) return Number(digits.replaceAll(',', ''));
  return /^-?\d+[.,]\d+$/.test(digits) ? Number(digits.replace(',', '.')) : null;
}
