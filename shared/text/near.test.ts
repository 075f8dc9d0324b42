import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { areOneEditApart } from './near.ts';

test('one letter added, dropped or changed, as the edit distance says', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'n', 'h', ' '), maxLength: 6 });
  fc.assert(fc.property(word, word, (one, other) => {
    expect(areOneEditApart(one, other)).toBe(distance(one, other) === 1);
  }), { numRuns: 2_000 });
});
