import { tightKey } from '../text/match-key.ts';
import { tidy } from '../text/normalize.ts';
import type { RawCell } from './raw.ts';

/** A name written over two neighbouring columns: "Họ và tên đệm" beside "Tên", or one title merged over both. */
export interface SplitName {
  /** 0-based column of the family and middle names; the given name stands in the next. */
  readonly family: number;
  /** The one of the two that the header does not know as the name. */
  readonly other: number;
}

const FAMILY_TITLES: ReadonlySet<string> = new Set([
  'ho', 'hova', 'hodem', 'hovadem', 'holot', 'hovalot', 'hotendem', 'hovatendem', 'hochudem', 'hovachudem', 'hochulot', 'hovachulot', 'hovatenlot',
]);
const GIVEN_TITLE = 'ten';

/**
 * @param name 0-based column that the header knows as the name
 * @param paths titles above each column, from the top
 * @param isFree a column that is no other column of the list
 * @param isTyped whether a title is written over the column itself: none is where it is merged over it from the left
 */
export function splitNameAt(name: number, paths: readonly (readonly string[])[], isFree: (index: number) => boolean, isTyped: (index: number) => boolean): SplitName | null {
  const titleOf = (index: number): string => tightKey(paths[index]?.at(-1) ?? '');
  if (titleOf(name) === GIVEN_TITLE) return name > 0 && FAMILY_TITLES.has(titleOf(name - 1)) && isFree(name - 1) ? { family: name - 1, other: name - 1 } : null;
  const next = name + 1;
  return titleOf(next) === titleOf(name) && isFree(next) && !isTyped(next) ? { family: name, other: next } : null;
}

/** "Lò Thị" and "Lan" -> "Lò Thị Lan"; null where one of the two is empty: then the other is all there is. */
export function joinedName({ family }: SplitName, cells: readonly RawCell[]): string | null {
  const [first, last] = [cells[family], cells[family + 1]].map((cell) => (typeof cell === 'string' ? tidy(cell) : ''));
  return first === '' || last === '' || first === undefined || last === undefined ? null : `${first} ${last}`;
}

/** A birth date written over three neighbouring columns below one title: "Ngày", "Tháng", "Năm". */
export interface SplitDay {
  readonly key: string;
  /** 0-based column of the day; month and year follow. */
  readonly day: number;
}

const DAY_TITLES = ['ngay', 'thang', 'nam'];

/** Whether three columns from here are day, month and year below one title; the title is `paths[day]` without its last. */
export function areDayParts(day: number, paths: readonly (readonly string[])[]): boolean {
  return DAY_TITLES.every((title, at) => {
    const path = paths[day + at] ?? [];
    return path.length > 1 && tightKey(path.at(-1)!) === title && path[0] === paths[day]![0];
  });
}

/** "5", 9 and 1985 -> "5/9/1985"; what is left empty is left out, for a year alone is one. '' where all three are empty. */
export function joinedDay({ day }: SplitDay, cells: readonly RawCell[]): string {
  const parts = [day, day + 1, day + 2].map((column) => cells[column]).map((cell) => (typeof cell === 'number' || typeof cell === 'string' ? tidy(String(cell)) : ''));
  return parts.filter((part) => part !== '').join('/');
}
