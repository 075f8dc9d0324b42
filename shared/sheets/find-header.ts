import { areOneEditApart } from '../text/near.ts';
import { matchKey, tightKey } from '../text/match-key.ts';
import { tidy } from '../text/normalize.ts';
import { parseRange } from './address.ts';
import type { SheetDecl } from './declare.ts';
import type { RawSheet } from './raw.ts';

/** Title lines, unit lines and the header stand in the first rows. */
const SEARCHED_ROWS = 20;

export interface Header {
  /** 1-based rows of the header, one or two. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** 1-based first row below the header and the line of column numbers. */
  readonly bodyRow: number;
  /** 0-based column of each declared column found, in declared order. */
  readonly columnOf: ReadonlyMap<string, number>;
  readonly duplicates: readonly { readonly key: string; readonly index: number }[];
  /** Other columns with a title. */
  readonly extra: readonly { readonly index: number; readonly title: string }[];
}

/** Rows count from 0 here; titles are the possible titles of each column. */
interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly titles: readonly string[][];
  /** Between candidates that match as many columns: two rows where cells are merged down, else one row. */
  readonly preference: number;
}

/** The header of a declared sheet; null when no row has enough of its titles. */
export function findHeader(sheet: RawSheet, decl: SheetDecl): Header | null {
  const titles = titleIndex(decl);
  const needed = Math.min(2, Object.keys(decl.columns).length);
  let best: { candidate: Candidate; score: number } | null = null;
  for (const candidate of candidates(sheet)) {
    const found = matched(candidate, titles).size;
    const score = found * 4 + candidate.preference;
    if (found >= needed && (best === null || score > best.score)) best = { candidate, score };
  }
  return best === null ? null : headerOf(sheet, decl, best.candidate, titles);
}

/** Each row alone, and each with the row below it; a two-row header has to match more columns than its rows alone. */
function candidates(sheet: RawSheet): Candidate[] {
  const count = Math.min(sheet.rows.length, SEARCHED_ROWS);
  const merged = mergedParents(sheet);
  const mergedDown = new Set(sheet.merges.map(parseRange).filter((range) => range && range.to.row === range.from.row + 1).map((range) => range!.from.row - 1));
  const all: Candidate[] = [];
  for (let row = 0; row < count; row++) {
    const own = texts(sheet, row);
    all.push({ first: row, last: row, titles: own.map((text) => [text]), preference: 1 });
    if (row + 1 >= sheet.rows.length) continue;
    const titles = joined(own, texts(sheet, row + 1), merged.get(row));
    all.push({ first: row, last: row + 1, titles, preference: mergedDown.has(row) ? 2 : 0 });
  }
  return all;
}

function texts(sheet: RawSheet, row: number): string[] {
  return (sheet.rows[row] ?? []).map((cell) => (typeof cell === 'string' ? tidy(cell) : ''));
}

/** For each row (0-based), the left column of the merged range that covers a cell. */
function mergedParents(sheet: RawSheet): Map<number, Map<number, number>> {
  const parents = new Map<number, Map<number, number>>();
  for (const merge of sheet.merges) {
    const range = parseRange(merge);
    if (!range || range.from.row > SEARCHED_ROWS || range.from.column === range.to.column) continue;
    const row = parents.get(range.from.row - 1) ?? new Map<number, number>();
    for (let column = range.from.column; column <= range.to.column; column++) row.set(column, range.from.column);
    parents.set(range.from.row - 1, row);
  }
  return parents;
}

/** Titles over two rows: "Trình độ" above "Chuyên ngành" may mean both words or the lower one alone. */
function joined(upper: readonly string[], lower: readonly string[], merged: Map<number, number> | undefined): string[][] {
  const width = Math.max(upper.length, lower.length);
  let carried = '';
  return Array.from({ length: width }, (_, column) => {
    const child = lower[column] ?? '';
    const own = upper[merged?.get(column) ?? column] ?? '';
    carried = own !== '' ? own : child !== '' ? carried : '';
    if (child === '') return [own];
    return carried === '' ? [child] : [`${carried} ${child}`, child];
  });
}

type TitleIndex = ReadonlyMap<string, { readonly key: string; readonly exact: boolean }>;
const titleIndexes = new WeakMap<SheetDecl, TitleIndex>();

function titleIndex(decl: SheetDecl): TitleIndex {
  const known = titleIndexes.get(decl);
  if (known) return known;
  const index = new Map<string, { key: string; exact: boolean }>();
  for (const [key, column] of Object.entries(decl.columns)) index.set(tightKey(column.title), { key, exact: true });
  for (const [key, column] of Object.entries(decl.columns)) {
    for (const alias of column.aliases ?? []) if (!index.has(tightKey(alias))) index.set(tightKey(alias), { key, exact: false });
  }
  titleIndexes.set(decl, index);
  return index;
}

/** The declared column that a title means, also without what stands in brackets ("Ngày sinh (dd/mm/yyyy)"). */
function lookUp(title: string, titles: TitleIndex): { key: string; exact: boolean } | undefined {
  if (title === '') return undefined;
  return titles.get(tightKey(title)) ?? titles.get(tightKey(title.replace(/\([^)]*\)/g, '')));
}

function matched({ titles: columns }: Candidate, titles: TitleIndex): Set<string> {
  const keys = new Set<string>();
  for (const names of columns) for (const name of names) {
    const found = lookUp(name, titles);
    if (found) keys.add(found.key);
    if (found) break;
  }
  return keys;
}

function headerOf(sheet: RawSheet, decl: SheetDecl, candidate: Candidate, titles: TitleIndex): Header {
  const found = candidate.titles.map((names, index) => {
    const name = names.find((one) => lookUp(one, titles)) ?? names[0] ?? '';
    return { index, name, match: lookUp(name, titles) };
  });
  const columnOf = new Map<string, number>();
  const duplicates: { key: string; index: number }[] = [];
  // Exact titles first: beside "Ngày sinh", a column "Năm sinh" is the person's own.
  for (const { index, match } of found) {
    if (!match?.exact) continue;
    if (columnOf.has(match.key)) duplicates.push({ key: match.key, index });
    else columnOf.set(match.key, index);
  }
  const byTitle = new Set(columnOf.keys());
  for (const { index, match } of found) {
    if (!match || match.exact || byTitle.has(match.key)) continue;
    if (columnOf.has(match.key)) duplicates.push({ key: match.key, index });
    else columnOf.set(match.key, index);
  }
  const taken = new Set([...columnOf.values(), ...duplicates.map(({ index }) => index)]);
  const free = found.filter(({ index, name }) => name !== '' && !taken.has(index));
  for (const { index, name } of free) {
    const key = misspelt(name, decl, columnOf);
    if (key !== null) columnOf.set(key, index);
  }
  const mapped = new Set(columnOf.values());
  return {
    firstRow: candidate.first + 1,
    lastRow: candidate.last + 1,
    bodyRow: candidate.last + (isNumbering(sheet, candidate.last + 1) ? 3 : 2),
    columnOf: new Map(Object.keys(decl.columns).filter((key) => columnOf.has(key)).map((key) => [key, columnOf.get(key)!])),
    duplicates,
    extra: free.filter(({ index }) => !mapped.has(index)).map(({ index, name }) => ({ index, title: name })),
  };
}

/** A declared column not found yet whose title differs by one letter, digits alike; null when none or two. */
function misspelt(name: string, decl: SheetDecl, columnOf: ReadonlyMap<string, number>): string | null {
  const key = matchKey(name);
  if (key.length < 6) return null;
  const near = Object.entries(decl.columns).filter(([column, { title }]) => {
    const other = matchKey(title);
    return !columnOf.has(column) && areOneEditApart(key, other) && digitsOf(key) === digitsOf(other);
  });
  return near.length === 1 ? near[0]![0] : null;
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

/** The line "1, 2, 3..." or "(1), (2)..." or "A, B, 1, 2..." below many official headers. */
function isNumbering(sheet: RawSheet, row: number): boolean {
  const cells = (sheet.rows[row] ?? []).filter((cell) => cell !== null && cell !== '').map((cell) => (typeof cell === 'object' ? '' : String(cell).replace(/[()\s]/g, '')));
  const numbers = cells.filter((text) => /^\d+$/.test(text)).map(Number);
  if (numbers.length < 3 || cells.some((text) => !/^(?:\d+|[A-Z])$/.test(text))) return false;
  return numbers.every((number, index) => number === numbers[0]! + index) && numbers[0]! <= 2;
}
