import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellAddress, parseRange } from './address.ts';
import { markAreas, markRanges } from './mark-ranges.ts';

describe('ranges of marks', () => {
  it('cover the cells, each once, and nothing else', () => {
    const cells = fc.array(fc.record({ row: fc.nat(12), column: fc.nat(9) }), { maxLength: 60 });
    fc.assert(fc.property(cells, (places) => {
      const wanted = places.map(({ row, column }) => cellAddress(row, column));
      const covered = markRanges(wanted).join(' ').split(' ').filter((text) => text !== '').flatMap((text) => {
        const { top, left, bottom, right } = parseRange(text)!;
        return Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_none, at) => cellAddress(top + Math.floor(at / (right - left + 1)), left + (at % (right - left + 1))));
      });
      expect(covered.toSorted()).toEqual([...new Set(wanted)].toSorted());
    }));
  });

  it('are one for a block, whatever the order of its cells', () => {
    expect(markAreas(['C3', 'B2', 'C2', 'B3'])).toEqual([{ top: 1, left: 1, bottom: 2, right: 2 }]);
    expect(markRanges(['B2', 'D2', 'B3'])).toEqual(['B2:B3 D2']);
  });
});
