import type { ListKey } from './lists.ts';
import type { SheetDecl } from './declare.ts';
import { namesOf } from './header-rows.ts';
import { findEntry } from './list-lookup.ts';
import { columnTitled } from './title-index.ts';

/** A column in which a mark means one value of a declared column: "Đại học" below "Trình độ", "Nữ" below "Giới tính". */
export interface Option {
  /** 0-based. */
  readonly index: number;
  readonly key: string;
  readonly code: string;
  /** A date column whose day is written here instead of a mark: "Nam" and "Nữ" below "Năm sinh". Where the list has a column of its own, `key` is this one. */
  readonly holds?: string;
}

/** Lists whose values stand side by side without a common title too. */
const TELL_ALONE: readonly ListKey[] = ['gender', 'degree', 'category', 'block'];

/** The columns of a header that stand for one value each; those of `taken` are other columns already. */
export function optionsIn(decl: SheetDecl, paths: readonly (readonly string[])[], taken: (index: number) => boolean): Option[] {
  const options: Option[] = [];
  for (const [index, path] of paths.entries()) {
    if (taken(index) || path.length < 2) continue;
    const option = belowTitle(decl, path, index);
    if (option) options.push(option);
  }
  return [...options, ...alone(decl, paths, (index) => taken(index) || options.some((one) => one.index === index))];
}

function belowTitle(decl: SheetDecl, path: readonly string[], index: number): Option | null {
  const child = path.at(-1)!;
  for (const name of namesOf(path.slice(0, -1))) {
    const key = columnTitled(decl, name)?.key;
    const column = key === undefined ? undefined : decl.columns[key];
    if (key === undefined || !column) continue;
    if (column.list !== undefined) {
      const entry = findEntry(column.list, child);
      if (entry) return { index, key, code: entry.code };
    }
    const gender = column.type === 'date' && 'gender' in decl.columns && !isYear(child) ? findEntry('gender', child) : null;
    if (gender) return { index, key: 'gender', code: gender.code, holds: key };
  }
  return null;
}

/** "Năm" is a year, whatever its letters without accents are. */
function isYear(title: string): boolean {
  return /^năm$/iu.test(title.normalize('NFC').trim());
}

/** Two or more neighbours that are values of one list. */
function alone(decl: SheetDecl, paths: readonly (readonly string[])[], taken: (index: number) => boolean): Option[] {
  return TELL_ALONE.flatMap((list) => {
    const key = Object.keys(decl.columns).find((one) => decl.columns[one]!.list === list);
    if (key === undefined) return [];
    const found = paths.map((path, index): Option | null => {
      const entry = path.length === 1 && !taken(index) && !isYear(path[0]!) ? findEntry(list, path[0]!) : null;
      return entry ? { index, key, code: entry.code } : null;
    });
    return found.filter((one, index): one is Option => one !== null && (isOther(one, found[index - 1], found[index + 1]) || isLoneNu(decl, one, paths)));
  });
}

/** "Nữ" by itself, ticked for women, in a list that has no column for the sex. */
function isLoneNu(decl: SheetDecl, { key, code }: Option, paths: readonly (readonly string[])[]): boolean {
  return key === 'gender' && code === 'female' && !paths.some((path) => namesOf(path).some((name) => columnTitled(decl, name)?.key === key));
}

function isOther(one: Option, ...beside: readonly (Option | null | undefined)[]): boolean {
  return beside.some((other) => other !== null && other !== undefined && other.code !== one.code);
}
