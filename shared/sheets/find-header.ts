import { tidy } from '../text/normalize.ts';
import type { SheetDecl } from './declare.ts';
import { DEEPEST_HEADER, headerRows, mergesOf, namesOf, type HeaderRows, type Merges } from './header-rows.ts';
import { IGNORED, mappedTargets, readTarget, TITLE_JOIN, type ColumnTarget, type SheetMapping } from './mapping.ts';
import { isNearTitle, nearColumns } from './near-columns.ts';
import { LOOKED_AT } from './column-content.ts';
import { optionsIn, type Option } from './options.ts';
import type { RawCell, RawSheet } from './raw.ts';
import { areDayParts, splitNameAt, type SplitDay, type SplitName } from './split-columns.ts';
import { columnTitled } from './title-index.ts';

/** Title lines, letterheads and notes may stand above a header; rows are searched in steps of so many, to the last. */
const STEP = 30;
const SEARCHED_ROWS = 600;

export type Placing = 'exact' | 'alias' | 'near' | 'option' | 'mapped' | 'ignored' | 'duplicate' | 'none';

export interface HeaderColumn {
  /** 0-based. */
  readonly index: number;
  /** Its titles from the top, joined. */
  readonly title: string;
  readonly how: Placing;
}

export interface Header {
  /** 1-based rows of the header, one to three. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** 1-based first row below the header and the line of column numbers. */
  readonly bodyRow: number;
  /** 0-based first and last column of the table. */
  readonly left: number;
  readonly right: number;
  /** 0-based column of each declared column found, in declared order. */
  readonly columnOf: ReadonlyMap<string, number>;
  /** Columns that stand for one value of a declared column each. */
  readonly options: readonly Option[];
  readonly duplicates: readonly { readonly key: string; readonly index: number }[];
  /** Other columns with a title. */
  readonly extra: readonly { readonly index: number; readonly title: string }[];
  /** Declared columns read by a title that is only near their own. */
  readonly near: readonly { readonly key: string; readonly index: number; readonly title: string }[];
  /** Every column with a title. */
  readonly columns: readonly HeaderColumn[];
  /** Where people's names stand over two columns; null where they do not. */
  readonly splitName: SplitName | null;
  /** Where days of birth stand over three columns; null where they do not. */
  readonly splitDay: SplitDay | null;
}

/** Where to look: all of a sheet, or the rows and columns that another table leaves. */
export interface Region {
  /** 0-based. */
  readonly fromRow?: number;
  readonly toRow?: number;
  readonly left?: number;
  readonly right?: number;
  readonly mapping?: SheetMapping | null;
}

/** The header of a declared sheet; null when no row has enough of its titles. */
export function findHeader(sheet: RawSheet, decl: SheetDecl, region: Region = {}): Header | null {
  const search = new HeaderSearch(sheet, decl, region);
  const best = search.given() ?? search.byTitles() ?? search.byNearTitles();
  return best === null ? null : search.headerOf(best);
}

class HeaderSearch {
  private readonly sheet: RawSheet;
  private readonly decl: SheetDecl;
  private readonly region: Region;
  private readonly merges: Merges;
  private readonly needed: number;

  constructor(sheet: RawSheet, decl: SheetDecl, region: Region) {
    this.sheet = sheet;
    this.decl = decl;
    this.region = region;
    this.merges = mergesOf(sheet);
    this.needed = Math.min(2, Object.keys(decl.columns).length);
  }

  /** The rows that a person said are the header. */
  given(): HeaderRows | null {
    const rows = this.region.mapping?.header;
    if (!rows || rows.first < 1 || rows.last < rows.first || rows.last > this.sheet.rows.length || rows.last - rows.first >= DEEPEST_HEADER) return null;
    return this.rows(rows.first - 1, rows.last - 1);
  }

  byTitles(): HeaderRows | null {
    return this.best((rows) => this.matched(rows), this.needed, SEARCHED_ROWS);
  }

  /** A header of which hardly a title is one of ours. */
  byNearTitles(): HeaderRows | null {
    const count = ({ paths }: HeaderRows): number => paths.filter((path) => namesOf(path).some((name) => isNearTitle(this.decl, name))).length;
    return this.best(count, Math.max(3, this.needed), STEP);
  }

  headerOf(rows: HeaderRows): Header {
    const { decl, sheet } = this;
    const { left, right } = this.table(rows.paths);
    const paths = rows.paths.map((path, index) => (index >= left && index <= right ? path : []));
    const titles = paths.map((path) => path.join(TITLE_JOIN));
    const bodyRow = rows.last + (isNumbering(sheet, rows.last + 1, left, right) ? 3 : 2);
    const placing = new Placings(decl, titles);
    placing.place(mappedTargets(this.region.mapping ?? null, titles), paths, (index) => this.cells(bodyRow - 1, index));
    const splitName = placing.joinName(paths, (index) => this.isTyped(rows, index));
    return {
      splitName, splitDay: placing.splitDay, firstRow: rows.first + 1, lastRow: rows.last + 1, bodyRow, left, right,
      columnOf: new Map(Object.keys(decl.columns).filter((key) => placing.columnOf.has(key)).map((key) => [key, placing.columnOf.get(key)!])),
      options: placing.options, duplicates: placing.duplicates, near: placing.near,
      extra: placing.columns().filter(({ how }) => how === 'none' || how === 'ignored').map(({ index, title }) => ({ index, title })),
      columns: placing.columns(),
    };
  }

  /** The rows that place the most columns: each row alone, and each with those below it; more rows have to place more. */
  private best(count: (rows: HeaderRows) => number, needed: number, limit: number): HeaderRows | null {
    const { fromRow = 0, toRow = this.sheet.rows.length - 1 } = this.region;
    const end = Math.min(toRow, fromRow + limit);
    for (let start = fromRow; start <= end; start += STEP) {
      let best: { rows: HeaderRows; score: number } | null = null;
      for (let first = start; first <= Math.min(end, start + STEP - 1); first++) {
        if (!this.hasTexts(first)) continue;
        for (let last = first; last < first + DEEPEST_HEADER && last <= toRow; last++) {
          const rows = this.rows(first, last);
          const found = count(rows);
          const score = found * 4 + rows.preference;
          if (found >= needed && (best === null || score > best.score)) best = { rows, score };
        }
      }
      if (best !== null) return best.rows;
    }
    return null;
  }

  private rows(first: number, last: number): HeaderRows {
    const rows = headerRows(this.sheet, this.merges, first, last);
    const { left = 0, right = Infinity } = this.region;
    return left === 0 && right === Infinity ? rows : { ...rows, paths: rows.paths.map((path, index) => (index < left || index > right ? [] : path)) };
  }

  private hasTexts(row: number): boolean {
    return (this.sheet.rows[row] ?? []).some((cell) => typeof cell === 'string' && cell !== '');
  }

  /** How many declared columns these rows place. */
  private matched({ paths }: HeaderRows): number {
    const keys = new Set<string>();
    const places = new Set<number>();
    for (const [index, path] of paths.entries()) {
      const found = firstMatch(this.decl, path);
      if (!found) continue;
      keys.add(found.key);
      places.add(index);
    }
    const split = splitDayIn(this.decl, paths);
    if (split !== null) keys.add(split.key);
    if (this.region.mapping) {
      for (const [index, target] of mappedTargets(this.region.mapping, paths.map((path) => path.join(TITLE_JOIN)))) if (target !== IGNORED && !places.has(index)) keys.add(target);
    }
    if (paths.some((path) => path.length > 1) || keys.size > 0) {
      for (const { key, holds = key } of optionsIn(this.decl, paths, (index) => places.has(index))) keys.add(key).add(holds);
    }
    return keys.size;
  }

  /** The columns of the first table, where a second one of the same titles stands beside it. */
  private table(paths: readonly (readonly string[])[]): { left: number; right: number } {
    const { left = 0, right = paths.length - 1 } = this.region;
    const restart = restartOf(this.decl, paths, left);
    return { left, right: Math.min(right, restart === null ? paths.length - 1 : restart - 1) };
  }

  /** A title stands in a cell of the column itself, and is not only spread over it. */
  private isTyped({ first, last }: HeaderRows, index: number): boolean {
    return this.sheet.rows.slice(first, last + 1).some((row) => typeof row[index] === 'string' && row[index] !== '');
  }

  private cells(from: number, index: number): RawCell[] {
    const cells: RawCell[] = [];
    for (let row = from; row < Math.min(this.sheet.rows.length, from + 60) && cells.length < LOOKED_AT; row++) {
      const cell = this.sheet.rows[row]?.[index];
      if (cell !== null && cell !== undefined && cell !== '') cells.push(cell);
    }
    return cells;
  }
}

/** Gives each column of a header its meaning: what the person said, exact titles, aliases, single values, near titles. */
class Placings {
  readonly columnOf = new Map<string, number>();
  duplicates: { key: string; index: number }[] = [];
  options: Option[] = [];
  splitDay: SplitDay | null = null;
  near: { key: string; index: number; title: string }[] = [];
  private readonly how = new Map<number, Placing>();
  private readonly decl: SheetDecl;
  private readonly titles: readonly string[];

  constructor(decl: SheetDecl, titles: readonly string[]) {
    this.decl = decl;
    this.titles = titles;
  }

  place(targets: ReadonlyMap<number, ColumnTarget>, paths: readonly (readonly string[])[], cells: (index: number) => readonly RawCell[]): void {
    this.mapped(targets);
    const byPerson = new Set([...this.columnOf.keys(), ...this.options.map(({ key }) => key)]);
    const matches = paths.map((path, index) => (this.how.has(index) ? null : firstMatch(this.decl, path)));
    // Exact titles first: beside "Ngày sinh", a column "Năm sinh" is the person's own.
    this.titled(matches, true, byPerson);
    this.titled(matches, false, new Set([...byPerson, ...this.columnOf.keys()]));
    this.splitDay = this.joinDay(paths);
    const found = optionsIn(this.decl, paths, (index) => this.how.has(index)).flatMap((option): Option[] => {
      if (option.holds !== undefined && this.columnOf.has(option.holds)) return [];
      if (!this.columnOf.has(option.key)) return [option];
      return option.holds === undefined ? [] : [{ ...option, key: option.holds }];
    });
    for (const { index } of found) this.how.set(index, 'option');
    this.options = [...this.options, ...found];
    const free = paths.flatMap((path, index) => (path.length === 0 || this.how.has(index) ? [] : [{ index, names: namesOf(path) }]));
    const isTaken = (key: string): boolean => this.columnOf.has(key) || this.options.some((option) => option.key === key || option.holds === key);
    this.near = nearColumns(this.decl, free, isTaken, cells).map((one) => ({ ...one, title: this.titles[one.index] ?? '' }));
    for (const { key, index } of this.near) {
      this.columnOf.set(key, index);
      this.how.set(index, 'near');
    }
  }

  /** The second column of a name is neither a column of its own nor one too many. */
  joinName(paths: readonly (readonly string[])[], isTyped: (index: number) => boolean): SplitName | null {
    const name = this.columnOf.get('fullName');
    if (name === undefined) return null;
    const isFree = (index: number): boolean => !this.how.has(index) || this.how.get(index) === 'duplicate';
    const split = splitNameAt(name, paths, isFree, isTyped);
    if (split === null) return null;
    this.how.set(split.other, 'alias');
    this.duplicates = this.duplicates.filter(({ index }) => index !== split.other);
    return split;
  }

  /** A day of birth over three columns is written in that of its year; "Năm" there is no man. */
  private joinDay(paths: readonly (readonly string[])[]): SplitDay | null {
    const split = splitDayIn(this.decl, paths);
    if (split === null) return null;
    const three = [split.day, split.day + 1, split.day + 2];
    const placed = this.columnOf.get(split.key);
    if ((placed !== undefined && !three.includes(placed)) || three.some((index) => this.how.has(index) && placed !== index)) return null;
    this.columnOf.set(split.key, split.day + 2);
    for (const index of three) this.how.set(index, 'alias');
    return split;
  }

  columns(): HeaderColumn[] {
    return this.titles.flatMap((title, index) => (title === '' ? [] : [{ index, title, how: this.how.get(index) ?? 'none' }]));
  }

  private mapped(targets: ReadonlyMap<number, ColumnTarget>): void {
    for (const [index, target] of targets) {
      if (target === IGNORED) {
        this.how.set(index, 'ignored');
        continue;
      }
      const meant = readTarget(this.decl, target);
      if (meant === null || (meant.code === null && this.columnOf.has(meant.key))) continue;
      if (meant.code === null) this.columnOf.set(meant.key, index);
      else this.options.push({ index, key: meant.key, code: meant.code });
      this.how.set(index, 'mapped');
    }
  }

  /** A key that is placed already: a second column of the same kind of title is a duplicate; an alias beside the title is the person's own. */
  private titled(matches: readonly (ReturnType<typeof columnTitled>)[], exact: boolean, closed: ReadonlySet<string>): void {
    for (const [index, match] of matches.entries()) {
      if (!match || match.exact !== exact || closed.has(match.key)) continue;
      if (this.columnOf.has(match.key)) {
        this.duplicates.push({ key: match.key, index });
        this.how.set(index, 'duplicate');
      } else {
        this.columnOf.set(match.key, index);
        this.how.set(index, exact ? 'exact' : 'alias');
      }
    }
  }
}

function firstMatch(decl: SheetDecl, path: readonly string[]): ReturnType<typeof columnTitled> {
  for (const name of namesOf(path)) {
    const found = columnTitled(decl, name);
    if (found) return found;
  }
  return null;
}

/** Day, month and year below the title of a date. */
function splitDayIn(decl: SheetDecl, paths: readonly (readonly string[])[]): SplitDay | null {
  const day = paths.findIndex((_, index) => areDayParts(index, paths));
  const key = day < 0 ? undefined : firstMatch(decl, paths[day]!.slice(0, -1))?.key;
  return key !== undefined && decl.columns[key]!.type === 'date' ? { key, day } : null;
}

/** The column in which the titles of a table begin again, three of them at least in the same order; null when they do not. */
function restartOf(decl: SheetDecl, paths: readonly (readonly string[])[], left = 0): number | null {
  const matches = paths.map((path, index) => (index < left ? null : firstMatch(decl, path)?.key ?? null));
  const first = matches.findIndex((key) => key !== null);
  if (first < 0) return null;
  const again = matches.indexOf(matches[first]!, first + 1);
  if (again < 0) return null;
  const seen = matches.slice(first, again);
  const repeated = matches.slice(again).filter((key) => key !== null && seen.includes(key)).length;
  if (repeated < 3 || repeated < seen.filter((key) => key !== null).length / 2) return null;
  let start = again;
  while (start > first + 1 && matches[start - 1] === null && (paths[start - 1]?.length ?? 0) > 0 && start - 1 > lastOf(matches, again)) start--;
  return start;
}

function lastOf(matches: readonly (string | null)[], before: number): number {
  for (let index = before - 1; index >= 0; index--) if (matches[index] !== null) return index;
  return -1;
}

/** The line "1, 2, 3..." or "(1), (2)..." or "A, B, 1, 2, 3=1+2..." below many official headers. */
export function isNumbering(sheet: RawSheet, row: number, left = 0, right = Infinity): boolean {
  const cells = (sheet.rows[row] ?? []).filter((cell, index) => index >= left && index <= right && cell !== null && cell !== '');
  const texts = cells.map((cell) => (typeof cell === 'object' ? '' : tidy(String(cell)).replace(/[()[\]\s]/g, '').replace(/=.*$/, '')));
  const numbers = texts.filter((text) => /^\d+$/.test(text)).map(Number);
  if (numbers.length < 3 || texts.some((text) => !/^(?:\d+|[A-Z])$/.test(text))) return false;
  return numbers.every((number, index) => number === numbers[0]! + index) && numbers[0]! <= 2;
}

