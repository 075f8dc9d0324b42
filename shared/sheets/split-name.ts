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
