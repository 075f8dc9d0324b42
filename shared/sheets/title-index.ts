import { tightKey } from '../text/match-key.ts';
import type { SheetDecl } from './declare.ts';

/** A declared column that a title means; exact: by its own title, not by an alias. */
export interface TitleMatch {
  readonly key: string;
  readonly exact: boolean;
}

const indexes = new WeakMap<SheetDecl, ReadonlyMap<string, TitleMatch>>();

/** The declared column of a title, also without what stands in brackets ("Ngày sinh (dd/mm/yyyy)"); null when none has it. */
export function columnTitled(decl: SheetDecl, title: string): TitleMatch | null {
  if (title === '') return null;
  const index = indexOf(decl);
  const found = index.get(keyOf(title));
  if (found !== undefined || !title.includes('(')) return found ?? null;
  return index.get(keyOf(withoutBrackets(title))) ?? null;
}

/** An open bracket that nothing closes is passed to the end at once: thousands of them are not tried one by one. */
function withoutBrackets(title: string): string {
  return title.replace(/\([^)]*(\))?/g, (all, closed) => (closed === undefined ? all : ''));
}

function indexOf(decl: SheetDecl): ReadonlyMap<string, TitleMatch> {
  const known = indexes.get(decl);
  if (known) return known;
  const index = new Map<string, TitleMatch>();
  for (const [key, column] of Object.entries(decl.columns)) index.set(tightKey(column.title), { key, exact: true });
  for (const [key, column] of Object.entries(decl.columns)) {
    for (const alias of column.aliases ?? []) if (!index.has(tightKey(alias))) index.set(tightKey(alias), { key, exact: false });
  }
  indexes.set(decl, index);
  return index;
}

/** Every declared sheet asks for the same few texts at the top of a page; longer memory would only hold people's names. */
const REMEMBERED = 4_000;
const keys = new Map<string, string>();

function keyOf(title: string): string {
  const known = keys.get(title);
  if (known !== undefined) return known;
  if (keys.size >= REMEMBERED) keys.clear();
  const key = tightKey(title);
  keys.set(title, key);
  return key;
}

/** Row numbers that people add: expected, so not worth a finding. */
const NUMBERING_TITLES: ReadonlySet<string> = new Set(['stt', 'tt', 'sott', 'so', 'no', 'sothutu']);

export function isNumberingTitle(title: string): boolean {
  return NUMBERING_TITLES.has(tightKey(title));
}
