import { tidy } from '../text/normalize.ts';
import { parseRange } from './address.ts';
import type { RawCell, RawSheet } from './raw.ts';

/** One to so many rows make a header. */
export const DEEPEST_HEADER = 3;

/** Rows that may be a header, with what stands above each column, from the top title to the lowest. Rows from 0. */
export interface HeaderRows {
  readonly first: number;
  readonly last: number;
  readonly paths: readonly (readonly string[])[];
  /** Between headers that place as many columns: several rows where cells are merged down over them, else one row. */
  readonly preference: number;
}

/** Merged ranges of a sheet by the row in which they begin; rows and columns from 0. */
export type Merges = ReadonlyMap<number, readonly { readonly left: number; readonly right: number; readonly bottom: number }[]>;

export function mergesOf(sheet: RawSheet): Merges {
  const byRow = new Map<number, { left: number; right: number; bottom: number }[]>();
  for (const merge of sheet.merges) {
    const range = parseRange(merge);
    if (!range) continue;
    const top = range.from.row - 1;
    const own = byRow.get(top) ?? [];
    own.push({ left: range.from.column, right: range.to.column, bottom: range.to.row - 1 });
    byRow.set(top, own);
  }
  return byRow;
}

/** Rows first..last of a sheet as one header. */
export function headerRows(sheet: RawSheet, merges: Merges, first: number, last: number): HeaderRows {
  const levels = Array.from({ length: last - first + 1 }, (_, level) => textsOf(sheet, first + level));
  const width = Math.max(...levels.map((texts) => texts.length));
  const filled = levels.map((_, level) => spread(levels, level, merges.get(first + level) ?? [], width));
  const paths = Array.from({ length: width }, (_, column) => filled.map((texts) => texts[column] ?? '').filter((text, level, all) => text !== '' && text !== all[level - 1]));
  const depth = last - first;
  const isMergedDown = depth > 0 && (merges.get(first) ?? []).some(({ bottom }) => bottom === last);
  const isOne = isMergedDown || (depth === 1 && isSplit(levels[0]!, sheet.rows[last] ?? []));
  return { first, last, paths, preference: depth === 0 ? 1 : isOne ? 1 + depth : 0 };
}

/** The lower row only splits titles of the upper one: "Nam" and "Nữ" below "Năm sinh", and nothing below the others, which are more. */
function isSplit(upper: readonly string[], lower: readonly RawCell[]): boolean {
  const filled = lower.flatMap((cell, column) => (cell === null || cell === '' ? [] : [column]));
  const isTitled = (column: number): boolean => (upper[column] ?? '') !== '';
  const isGroup = (column: number): boolean => !isTitled(column + 1) && filled.includes(column + 1);
  const whole = upper.filter((text, column) => text !== '' && !filled.includes(column)).length;
  return filled.length >= 2 && whole > filled.length && filled.every((column) => typeof lower[column] === 'string' && (isTitled(column) ? isGroup(column) : filled.includes(column - 1)));
}

/** The names that a path may mean, best first: all its titles together, without the upper ones, the outer two. */
export function namesOf(path: readonly string[]): readonly string[] {
  if (path.length < 2) return path;
  const names = path.map((_, from) => path.slice(from).join(' '));
  if (path.length > 2) names.splice(1, 0, `${path[0]} ${path.at(-1)}`);
  return names;
}

export function textsOf(sheet: RawSheet, row: number): string[] {
  return (sheet.rows[row] ?? []).map((cell) => (typeof cell === 'string' ? tidy(cell) : ''));
}

/**
 * The titles of one level, each written over all the columns that it stands above: by merged cells, or where there are
 * none, to the right as long as there are titles below and the level above stays the same.
 */
function spread(levels: readonly string[][], level: number, merges: Merges extends ReadonlyMap<number, infer R> ? R : never, width: number): string[] {
  const own = levels[level]!;
  const wide = merges.filter(({ left, right }) => right > left);
  const below = levels.slice(level + 1);
  const above = levels[level - 1];
  const spreaded: string[] = [];
  let carried = '';
  for (let column = 0; column < width; column++) {
    const merge = wide.find(({ left, right }) => left <= column && column <= right);
    const text = own[merge?.left ?? column] ?? '';
    const hasChild = below.some((texts) => (texts[column] ?? '') !== '');
    const isNewGroup = above !== undefined && (above[column] ?? '') !== '';
    carried = text !== '' ? text : hasChild && !isNewGroup && wide.length === 0 ? carried : '';
    spreaded.push(carried);
  }
  return spreaded;
}
