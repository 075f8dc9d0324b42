import type { Finding } from '../findings/finding.ts';
import { hasAccents } from '../text/match-key.ts';
import { tidy } from '../text/normalize.ts';
import type { Facts } from './check.ts';
import { FEW, at, finding } from './make.ts';

/** Family names that are never right without accents. "Vang A Chu" or "Phan Minh Anh" are whole as they stand. */
const FAMILY = new Set([
  'nguyen', 'tran', 'le', 'pham', 'hoang', 'huynh', 'vu', 'vo', 'dang', 'bui', 'do', 'ngo', 'duong', 'dinh', 'dao', 'doan',
  'luong', 'truong', 'trinh', 'ha', 'lo', 'quang', 'giang', 'mua', 'thao', 'ca', 'tong',
]);
/** Middle names that are never right without accents. */
const MIDDLE = new Set(['thi', 'van', 'duc', 'huu', 'ngoc', 'quoc', 'xuan', 'dinh']);

/**
 * Họ và tên without accents, or all in capitals; names are never rewritten (D 28). A name among others that are written
 * in full is a slip of its own; a list typed that way throughout is one, said at the first.
 */
export function checkPersonNames({ people }: Facts): readonly Finding[] {
  const named = people.filter(({ name }) => name !== null);
  const slips = named.flatMap((person) => {
    const code = codeOf(person.name!);
    return code === null ? [] : [{ code, person }];
  });
  if (slips.length === 0) return [];
  const total = Map.groupBy(named, ({ sheet }) => sheet);
  return [...Map.groupBy(slips, ({ code, person }) => `${person.sheet.name}|${code}`).values()].flatMap((same) => {
    const { code, person: { sheet } } = same[0]!;
    const throughout = same.length > FEW && same.length * 2 > total.get(sheet)!.length;
    return (throughout ? same.slice(0, 1) : same).map(({ person }) =>
      finding(code, at(sheet, person.row, 'fullName'), throughout ? { count: same.length } : {}));
  });
}

function codeOf(name: string): 'name-all-caps' | 'name-no-accents' | null {
  if (isAllCaps(name)) return 'name-all-caps';
  return lacksAccents(name) ? 'name-no-accents' : null;
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
