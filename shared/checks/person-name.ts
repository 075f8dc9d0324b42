import type { Finding } from '../findings/finding.ts';
import { hasAccents } from '../text/match-key.ts';
import { tidy } from '../text/normalize.ts';
import type { Facts } from './check.ts';
import { at, finding } from './make.ts';

/** Family names that are never right without accents. "Vang A Chu" or "Phan Minh Anh" are whole as they stand. */
const FAMILY = new Set([
  'nguyen', 'tran', 'le', 'pham', 'hoang', 'huynh', 'vu', 'vo', 'dang', 'bui', 'do', 'ngo', 'duong', 'dinh', 'dao', 'doan',
  'luong', 'truong', 'trinh', 'ha', 'lo', 'quang', 'giang', 'mua', 'thao', 'ca', 'tong',
]);
/** Middle names that are never right without accents. */
const MIDDLE = new Set(['thi', 'van', 'duc', 'huu', 'ngoc', 'quoc', 'xuan', 'dinh']);

/** Họ và tên without accents, or all in capitals; names are never rewritten (D 28). */
export function checkPersonNames({ people }: Facts): readonly Finding[] {
  return people.flatMap(({ name, sheet, row }) => {
    if (name === null) return [];
    if (isAllCaps(name)) return [finding('name-all-caps', at(sheet, row, 'fullName'), {})];
    if (lacksAccents(name)) return [finding('name-no-accents', at(sheet, row, 'fullName'), {})];
    return [];
  });
}

function isAllCaps(name: string): boolean {
  if (/[a-z]/.test(name)) return false;
  const words = tidy(name).split(' ').filter((word) => word.length > 1);
  return words.length > 1 && name === name.toUpperCase() && name !== name.toLowerCase();
}

function lacksAccents(name: string): boolean {
  if (hasAccents(name)) return false;
  const words = tidy(name).toLowerCase().split(' ');
  if (words.length < 2) return false;
  return FAMILY.has(words[0]!) || words.slice(1, -1).some((word) => MIDDLE.has(word));
}
