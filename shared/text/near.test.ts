import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { areOneEditApart, nearest } from './near.ts';
import { matchKey } from './match-key.ts';

test('one letter added, dropped or changed, as the edit distance says', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'n', 'h', ' '), maxLength: 6 });
  fc.assert(fc.property(word, word, (one, other) => {
    expect(areOneEditApart(one, other)).toBe(distance(one, other) === 1);
  }), { numRuns: 2_000 });
});

test('the nearest are those of the edit distance or of whole words, whatever is passed over at a glance', () => {
  const text = fc.array(fc.constantFrom('ke', 'Kế', 'ket', 'toan', 'toam', 'tan', 'phap', 'phat', 'tư', 'dai', '12'), { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  let near = 0;
  fc.assert(fc.property(text, fc.array(text, { maxLength: 8 }), (asked, others) => {
    const key = matchKey(asked);
    const plain = others.map((other) => ({ other, score: plainScore(key, matchKey(other)) })).filter(({ score }) => score !== null)
      .sort((a, b) => a.score! - b.score!).slice(0, 3).map(({ other }) => other);
    near += plain.length;
    expect(nearest(asked, others, (other) => other)).toEqual(key.length < 2 ? [] : plain);
  }), { numRuns: 1_000 });
  expect(near).toBeGreaterThan(100);
});

/** The rule as it is documented, without shortcuts. */
function plainScore(key: string, other: string): number | null {
  const edits = distance(key, other);
  const [shortest, longest] = [Math.min(key.length, other.length), Math.max(key.length, other.length)];
  if (edits === 0) return 0;
  if (edits <= Math.max(1, Math.floor(longest / 4)) && edits < shortest) return edits / longest;
  const holds = (whole: string, part: string): boolean => part.length >= 3 && ` ${whole} `.includes(` ${part} `);
  return holds(key, other) || holds(other, key) ? 0.5 + edits / longest / 2 : null;
}
