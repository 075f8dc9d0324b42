import { tightKey } from '../text/match-key.ts';
import { lists, type ListEntry, type ListKey } from './lists.ts';

/** Each spelling of a list (the code, both labels, the synonyms) by its match key without spaces; labels also as written, which most cells are. */
const indexes = new Map<ListKey, ReadonlyMap<string, ListEntry>>();

/** The entry that a text means, by any spelling of it; null when it is in no entry. */
export function findEntry(list: ListKey, text: string): ListEntry | null {
  const index = indexOf(list);
  const asWritten = index.get(text);
  if (asWritten) return asWritten;
  const name = afterCode(text);
  return index.get(tightKey(text)) ?? (name === null ? null : (index.get(tightKey(name)) ?? null));
}

/** The Vietnamese label of a code: what a cell holds. The code itself when the list has no such entry. */
export function labelOf(list: ListKey, code: string): string {
  return lists[list].find((entry) => entry.code === code)?.vi ?? code;
}

/** All spellings of a list as written, with their entries: for near-name suggestions. */
export function spellingsOf(list: ListKey): readonly { readonly text: string; readonly entry: ListEntry }[] {
  return lists[list].flatMap((entry: ListEntry) => spellings(entry).map((text) => ({ text, entry })));
}

function indexOf(list: ListKey): ReadonlyMap<string, ListEntry> {
  const known = indexes.get(list);
  if (known) return known;
  const index = new Map<string, ListEntry>();
  for (const { text, entry } of spellingsOf(list)) if (!index.has(tightKey(text))) index.set(tightKey(text), entry);
  for (const entry of lists[list] as readonly ListEntry[]) index.set(entry.vi, entry);
  indexes.set(list, index);
  return index;
}

function spellings(entry: ListEntry): string[] {
  return [entry.vi, entry.en, entry.code, ...entry.synonyms];
}

/** "IT - Công nghệ thông tin" -> "Công nghệ thông tin": some sheets write code and name together. null: no code before it. */
export function afterCode(text: string): string | null {
  return /^\s*[A-Z]{2,4}\s*[-–.:]\s*(.*)$/.exec(text)?.[1] ?? null;
}
