import { matchKey } from '../text/match-key.ts';
import { areOneEditApart, differenceOf } from '../text/near.ts';
import type { ColumnDecl, SheetDecl } from './declare.ts';
import type { RawCell } from './raw.ts';
import { holds } from './column-content.ts';

export interface FreeColumn {
  /** 0-based. */
  readonly index: number;
  /** The names that its titles may mean. */
  readonly names: readonly string[];
}

/** A declared column recognised by a title that is only like its own. */
export interface NearColumn {
  readonly key: string;
  readonly index: number;
}

/** Two candidates this close to each other are a question, not an answer. */
const MARGIN = 0.08;
const LETTERS_DIFFER = 0.25;

/**
 * Columns whose title is none of those declared but near one: a letter off, or the declared title with words around it,
 * where the cells below are what the column holds. A title that is as near to another column, or a column with two such
 * titles, is left to the person.
 */
export function nearColumns(decl: SheetDecl, free: readonly FreeColumn[], isTaken: (key: string) => boolean, cellsOf: (index: number) => readonly RawCell[]): NearColumn[] {
  const open = Object.entries(decl.columns).filter(([key]) => !isTaken(key) && key !== 'note');
  if (open.length === 0 || free.length === 0) return [];
  const found = free.flatMap(({ index, names }) => {
    const titles = names.map(titleOf);
    const scored = open.flatMap(([key, column]) => {
      const score = Math.min(...titles.map((title) => nearness(title, column)));
      return score < 1 && isBorneOut(score, column, cellsOf(index)) ? [{ key, index, score }] : [];
    }).sort((a, b) => a.score - b.score);
    const [best, second] = scored;
    return best && (!second || second.score - best.score >= MARGIN) ? [best] : [];
  });
  return found.filter((one) => found.every((other) => other === one || other.key !== one.key || other.score - one.score >= MARGIN));
}

/** True when a title is near any declared one, whatever the cells are: for finding the row of a header. */
export function isNearTitle(decl: SheetDecl, name: string): boolean {
  const title = titleOf(name);
  return Object.values(decl.columns).some((column) => nearness(title, column) < 1);
}

/** A title as it is compared. */
interface Title {
  readonly key: string;
  readonly digits: string;
}

function titleOf(text: string): Title {
  const key = matchKey(text);
  return { key, digits: digitsOf(key) };
}

/** The declared titles of each column: every text among the first rows of a sheet is compared with all of them. */
const declared = new WeakMap<ColumnDecl, readonly Title[]>();

function titlesOf(column: ColumnDecl): readonly Title[] {
  const known = declared.get(column) ?? [column.title, ...(column.aliases ?? [])].map(titleOf).filter(({ key }) => key.length >= 3);
  declared.set(column, known);
  return known;
}

/** "Đơn vị công tác", "Cơ quan, đơn vị đang làm việc": the room, where rooms stand below it; a commune or an agency as well. */
const WORKPLACE = /^(?:(?:co quan|don vi|noi|bo phan)\b ?)+(?:hien |dang |hien dang )?(?:cong tac|lam viec)\b/;

/** 0 near, 1 not near at all. */
function nearness({ key, digits }: Title, column: ColumnDecl): number {
  if (key.length < 4 || key.length > 60) return 1;
  let best = column.list === 'room' && WORKPLACE.test(key) ? 0.25 : 1;
  for (const { key: other, digits: otherDigits } of titlesOf(column)) {
    if (digits !== otherDigits) continue;
    const score = key.length >= 6 && areOneEditApart(key, other) ? 0.02 : likeness(key, other);
    if (score < best) best = score;
  }
  return best;
}

function likeness(key: string, other: string): number {
  const isWithin = ` ${key} `.includes(` ${other} `) && (other.includes(' ') || other.length >= 4);
  if (isWithin) return 0.3 + 0.3 * (1 - other.length / key.length);
  if (Math.abs(key.length - other.length) > LETTERS_DIFFER * Math.max(key.length, other.length) || other.length < 6) return 1;
  const difference = differenceOf(key, other);
  return difference <= LETTERS_DIFFER ? difference : 1;
}

/** One wrong letter needs no witness; words around a title do, for "Họ tên vợ" is nobody of ours. */
function isBorneOut(score: number, column: ColumnDecl, cells: readonly RawCell[]): boolean {
  const fits = holds(column, cells);
  if (score <= 0.02) return fits !== false;
  if (column.type === 'text') return score < 0.3 ? fits !== false : fits === true && column.required === true;
  return fits === true;
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
