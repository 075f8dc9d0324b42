import { compositeFields } from '../catalog/fields.ts';
import { matchKey, tightKey } from '../text/match-key.ts';
import { nearestByKey } from '../text/near.ts';
import { tidy } from '../text/normalize.ts';
import { afterCode, findEntry, spellingsOf } from './list-lookup.ts';
import { lists, type ListEntry, type ListKey } from './lists.ts';

/** What a text means in a closed list. */
export type ListReading =
  /** exact: written as the label or the code. */
  | { readonly kind: 'one'; readonly entry: ListEntry; readonly exact: boolean }
  /** Several entries: "Tài chính – kế toán", "Nội vụ; Giáo dục". */
  | { readonly kind: 'several'; readonly entries: readonly ListEntry[] }
  | { readonly kind: 'unknown'; readonly near: ListEntry | null };

export interface MultiReading {
  readonly entries: readonly ListEntry[];
  /** Every part is written as a label or a code. */
  readonly exact: boolean;
  /** Parts that are no entry. */
  readonly unknown: readonly string[];
}

const composites = new Map(compositeFields.map(({ text, codes }) => [tightKey(text), codes as readonly string[]]));

const SEPARATOR = /[;\n\r+|,]/;

/** One value of a list. Never chooses between two. */
export function readOne(list: ListKey, text: string): ListReading {
  const entries = entriesOf(list, text);
  if (entries?.length === 1) return { kind: 'one', entry: entries[0]!, exact: isExact(tidy(text), entries[0]!) };
  if (entries) return { kind: 'several', entries };
  if (!SEPARATOR.test(text)) return { kind: 'unknown', near: nearEntry(list, text) };
  const parts = readMulti(list, text);
  if (parts.unknown.length === 0 && parts.entries.length > 1) return { kind: 'several', entries: parts.entries };
  if (parts.unknown.length === 0 && parts.entries.length === 1) return { kind: 'one', entry: parts.entries[0]!, exact: false };
  return { kind: 'unknown', near: nearEntry(list, text) };
}

/**
 * Several values of a list, separated by semicolons, line breaks, plus signs or commas. Labels hold commas themselves
 * ("Đất đai, tài nguyên"), so at each comma the longest run of parts that is one entry wins.
 */
export function readMulti(list: ListKey, text: string): MultiReading {
  const entries = new Map<string, ListEntry>();
  const unknown: string[] = [];
  let exact = true;
  for (const piece of text.split(/[;\n\r+|]+/).map(tidy).filter((part) => part !== '')) {
    const parts = piece.split(',');
    const keys = parts.map(tightKey);
    for (let at = 0; at < parts.length;) {
      const run = longestRun(list, parts, keys, at);
      for (const entry of run.entries) entries.set(entry.code, entry);
      if (run.entries.length === 0) unknown.push(run.text);
      exact &&= run.entries.length === 1 && isExact(run.text, run.entries[0]!);
      at += run.length;
    }
  }
  return { entries: [...entries.values()], exact, unknown };
}

function isExact(text: string, entry: ListEntry): boolean {
  return text === entry.vi || text === entry.code;
}

const wordsOf = new Map<ListKey, number>();

/** No entry has more parts than words: a cell of a thousand commas is not tried in every length. */
function mostParts(list: ListKey): number {
  const known = wordsOf.get(list) ?? Math.max(...spellingsOf(list).map(({ text }) => text.split(/[^\p{L}\p{N}]+/u).length));
  wordsOf.set(list, known);
  return known;
}

function longestRun(list: ListKey, parts: readonly string[], keys: readonly string[], at: number): { entries: readonly ListEntry[]; text: string; length: number } {
  const name = afterCode(parts[at]!);
  const possible = Math.max(partsLike(list, keys, at, keys[at]!), name === null ? 0 : partsLike(list, keys, at, tightKey(name)));
  for (let length = possible; length > 0; length--) {
    const text = tidy(parts.slice(at, at + length).join(','));
    const entries = entriesOf(list, text);
    if (entries) return { entries, text, length };
  }
  return { entries: [], text: tidy(parts[at]!), length: 1 };
}

/**
 * How many parts from `at` are one spelling at most. The key of several parts is their keys in a row, so no further part is
 * looked at once no spelling begins with them.
 *
 * @param first the key of the part at `at`, or of what follows a code in it
 */
function partsLike(list: ListKey, keys: readonly string[], at: number, first: string): number {
  const beginnings = beginningsOf(list);
  const most = Math.min(keys.length - at, mostParts(list));
  let whole = 0;
  let key = first;
  for (let length = 1; length <= most; length++) {
    const isWhole = beginnings.get(key);
    if (isWhole === undefined) break;
    if (isWhole) whole = length;
    key += keys[at + length] ?? '';
  }
  return whole;
}

const beginnings = new Map<ListKey, ReadonlyMap<string, boolean>>();

/** With what the keys of spellings begin, and whether it is all of one: some two thousand short texts of the longest list. */
function beginningsOf(list: ListKey): ReadonlyMap<string, boolean> {
  const known = beginnings.get(list);
  if (known) return known;
  const whole = [...spellingsOf(list).map(({ text }) => tightKey(text)), ...(list === 'field' ? composites.keys() : [])];
  const all = new Map<string, boolean>(whole.flatMap((key) => Array.from({ length: key.length }, (_, end) => [key.slice(0, end), false] as const)));
  for (const key of whole) all.set(key, true);
  beginnings.set(list, all);
  return all;
}

/** The entry or, for words that name two fields, the entries of a text; null for none. */
function entriesOf(list: ListKey, text: string): readonly ListEntry[] | null {
  const entry = findEntry(list, text);
  if (entry) return [entry];
  const codes = list === 'field' ? composites.get(tightKey(text)) : undefined;
  return codes ? codes.map((code) => lists[list].find((one) => one.code === code)!) : null;
}

interface Spelling {
  readonly key: string;
  readonly entry: ListEntry;
}

const keyed = new Map<ListKey, readonly Spelling[]>();

function keyedSpellings(list: ListKey): readonly Spelling[] {
  const known = keyed.get(list) ?? spellingsOf(list).map(({ text, entry }) => ({ key: matchKey(text), entry }));
  keyed.set(list, known);
  return known;
}

/** The entry to suggest for a text that is none. */
export function nearEntry(list: ListKey, text: string): ListEntry | null {
  return nearestByKey(text, keyedSpellings(list), ({ key }) => key, 1)[0]?.entry ?? null;
}

/** A text of several values, with the entry nearest to each part that is none; parts that none is near to are left out. */
export interface NearMultiReading extends MultiReading {
  readonly near: readonly ListEntry[];
}

/** More different texts than these are not remembered. */
const MOST_REMEMBERED = 20_000;

/** Reads the texts of one column. What is in no list stands in many rows too, and is read once. */
export class ListTexts {
  private readonly list: ListKey;
  private readonly ones = new Map<string, ListReading>();
  private readonly multis = new Map<string, NearMultiReading>();

  constructor(list: ListKey) {
    this.list = list;
  }

  one(text: string): ListReading {
    return remembered(this.ones, text, () => readOne(this.list, text));
  }

  multi(text: string): NearMultiReading {
    return remembered(this.multis, text, () => {
      const reading = readMulti(this.list, text);
      return { ...reading, near: reading.unknown.map((part) => nearEntry(this.list, part)).filter((entry) => entry !== null) };
    });
  }
}

function remembered<T>(known: Map<string, T>, text: string, read: () => T): T {
  const before = known.get(text);
  if (before !== undefined) return before;
  const reading = read();
  if (known.size < MOST_REMEMBERED) known.set(text, reading);
  return reading;
}
