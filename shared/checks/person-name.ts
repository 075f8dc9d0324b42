import type { Finding } from '../findings/finding.ts';
import { hasAccents, matchKey } from '../text/match-key.ts';
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

/** A post that nobody holds, written where its holder's name would be, or a number: no person to count. */
const NOBODY = /^[(\s]*(?:(?:vị trí|chức danh)?\s*(?:còn|đang|đã)?\s*khuyết|(?:con )?khuyet|chưa có|chua co|(?:đang|chờ) tuyển|(?:dang|cho) tuyen|chưa (?:bố trí|tuyển)|chua (?:bo tri|tuyen)|để trống|trống)(?=$|[\s)(.,:])|^[\d\s.,()/-]+$/iu;
/** Written before a name. Ông is a family name too: the next word has to be another. */
const COMRADE = /^(?:đ\/c|đc|đ\.c|đồng chí)[.:]?\s+/iu;
const MISTER = /^(?:ông|bà)[.:]?\s+/iu;

/**
 * Họ và tên without accents, or all in capitals; names are never rewritten (D 28). A name among others that are written
 * in full is a slip of its own; a list typed that way throughout is one, said at the first. A vacant post is nobody.
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
    return (throughout && code !== 'name-not-a-person' ? same.slice(0, 1) : same).map(({ person }) =>
      finding(code, at(sheet, person.row, 'fullName'), throughout && code !== 'name-not-a-person' ? { count: same.length } : {}));
  });
}

function codeOf(name: string): 'name-not-a-person' | 'name-with-title' | 'name-all-caps' | 'name-no-accents' | null {
  if (NOBODY.test(name)) return 'name-not-a-person';
  if (hasTitle(name)) return 'name-with-title';
  if (isAllCaps(name)) return 'name-all-caps';
  return lacksAccents(name) ? 'name-no-accents' : null;
}

function hasTitle(name: string): boolean {
  if (COMRADE.test(name)) return true;
  if (!MISTER.test(name)) return false;
  return FAMILY.has(matchKey(name.replace(MISTER, '').split(/\s+/)[0]!));
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
