import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { SeenTexts } from './seen-texts.ts';

test('it says of every text what a Set says', () => {
  fc.assert(fc.property(fc.array(fc.oneof(fc.string({ maxLength: 2 }), fc.constantFrom('03176-0001', '03176-0010', 'Lò Văn Đức')), { maxLength: 300 }), (texts) => {
    const seen = new SeenTexts(texts.length);
    const known = new Set<string>();
    for (const text of texts) {
      expect(seen.add(text)).toBe(known.has(text));
      known.add(text);
    }
  }));
});

test('the keys of a whole province are told apart, filled to the last one', () => {
  const keys = Array.from({ length: 20_000 }, (_, at) => `${String(3000 + at % 124).padStart(5, '0')}-${String(at).padStart(4, '0')}`);
  const seen = new SeenTexts(keys.length);
  expect(keys.filter((key) => seen.add(key))).toEqual([]);
  expect(keys.every((key) => seen.add(key))).toBe(true);
});
