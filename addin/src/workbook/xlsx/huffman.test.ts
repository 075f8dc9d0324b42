import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeLengths, codesOf } from './huffman.ts';

/** Kraft: what the codes take of all words; 1 when none is left over and none is used twice. */
const taken = (lengths: Uint8Array): number => lengths.reduce((sum, length) => sum + (length > 0 ? 2 ** -length : 0), 0);

describe('lengths of a Huffman code', () => {
  it('are those of the textbook', () => {
    expect([...codeLengths(Uint32Array.of(45, 13, 12, 16, 9, 5), 15)]).toEqual([1, 3, 3, 3, 4, 4]);
  });

  it('fill all words exactly, never pass the limit, give rarer symbols no shorter codes', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.constant(0), fc.nat(5), fc.nat(1_000_000)), { minLength: 2, maxLength: 286 }), fc.constantFrom(9, 15), (frequencies, limit) => {
      const lengths = codeLengths(Uint32Array.from(frequencies), limit);
      expect(taken(lengths)).toBe(1);
      expect(Math.max(...lengths)).toBeLessThanOrEqual(limit);
      const used = frequencies.map((frequency, symbol) => ({ frequency, length: lengths[symbol]! })).filter(({ frequency }) => frequency > 0);
      expect(used.every(({ length }) => length > 0)).toBe(true);
      for (const one of used) for (const other of used) if (one.frequency > other.frequency) expect(one.length).toBeLessThanOrEqual(other.length);
    }));
  });

  it('stay within the limit where the best tree is one long branch', () => {
    const powers = Uint32Array.from({ length: 25 }, (_none, at) => 2 ** at);
    expect(taken(codeLengths(powers, 7))).toBe(1);
    expect(Math.max(...codeLengths(powers, 7))).toBe(7);
  });

  it('give two symbols a code where one or none occurs', () => {
    expect([...codeLengths(Uint32Array.of(0, 0, 9), 15)]).toEqual([1, 0, 1]);
    expect([...codeLengths(new Uint32Array(3), 15)]).toEqual([1, 1, 0]);
  });
});

describe('codes of these lengths', () => {
  it('are those of RFC 1951, 3.2.2, turned round', () => {
    const asWritten = [...codesOf(Uint8Array.of(3, 3, 3, 3, 3, 2, 4, 4))].map((code, symbol) => code.toString(2).padStart([3, 3, 3, 3, 3, 2, 4, 4][symbol]!, '0').split('').toReversed().join(''));
    expect(asWritten).toEqual(['010', '011', '100', '101', '110', '00', '1110', '1111']);
  });
});
