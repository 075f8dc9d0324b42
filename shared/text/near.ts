import { distance } from 'fastest-levenshtein';
import { matchKey } from './match-key.ts';

/**
 * The candidates nearest to a text, best first: those that differ by at most about a quarter of their letters, or
 * that begin with it or contain it as whole words. For suggestions only: a person confirms each.
 */
export function nearest<T>(text: string, candidates: readonly T[], textOf: (candidate: T) => string, limit = 3): T[] {
  return nearestByKey(text, candidates, (candidate) => matchKey(textOf(candidate)), limit);
}

/** `nearest` for candidates whose match keys are known. */
export function nearestByKey<T>(text: string, candidates: readonly T[], keyOf: (candidate: T) => string, limit = 3): T[] {
  const key = matchKey(text);
  if (key.length < 2) return [];
  const letters = letterBits(key);
  const scored = candidates.map((candidate) => ({ candidate, score: score(key, letters, keyOf(candidate)) }))
    .filter(({ score }) => score !== null) as { candidate: T; score: number }[];
  return scored.sort((a, b) => a.score - b.score).slice(0, limit).map(({ candidate }) => candidate);
}

/** 0 for the same key, growing with the difference; null when they are not near. */
function score(key: string, letters: number, other: string): number | null {
  if (key === other) return 0;
  const longest = Math.max(key.length, other.length);
  const limit = Math.max(1, Math.floor(longest / 4));
  const others = letterBits(other);
  const [mine, theirs] = [bitCount(letters & ~others), bitCount(others & ~letters)];
  // letters that only one of the two has tell at a glance what most pairs are: not near
  const edits = Math.abs(key.length - other.length) > limit || Math.max(mine, theirs) > limit ? Infinity : distance(key, other);
  if (edits <= limit && edits < Math.min(key.length, other.length)) return edits / longest;
  if ((mine === 0 && containsWords(other, key)) || (theirs === 0 && containsWords(key, other))) return 0.5 + distance(key, other) / longest / 2;
  return null;
}

/** The letters of a text as bits; two letters may share a bit, which only makes texts look more alike. */
function letterBits(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at++) bits |= 1 << (text.charCodeAt(at) & 31);
  return bits;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

function containsWords(whole: string, part: string): boolean {
  return part.length >= 3 && part.length <= whole.length && ` ${whole} `.includes(` ${part} `);
}

/** One letter added, dropped or changed. Case and accents count: compare keys. */
export function areOneEditApart(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length);
  const shorter = Math.min(a.length, b.length);
  if (longer - shorter > 1) return false;
  // what is left between the letters that both begin and end with
  let front = 0;
  while (front < shorter && a.charCodeAt(front) === b.charCodeAt(front)) front++;
  let back = 0;
  while (back < shorter - front && a.charCodeAt(a.length - 1 - back) === b.charCodeAt(b.length - 1 - back)) back++;
  return longer - front - back === 1;
}

/** Share of the letters in which two keys differ, 0 to 1. */
export function differenceOf(a: string, b: string): number {
  return a === b ? 0 : distance(a, b) / Math.max(a.length, b.length);
}
