import { inflateSync } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deflate } from './deflate.ts';
import { inflateInto } from './inflate.ts';

describe('packing', () => {
  it('gives what our own reader and another program unpack, from nothing to more than one piece', async () => {
    const data = fc.oneof(fc.uint8Array({ maxLength: 2_000 }), fc.tuple(fc.integer({ min: 500_000, max: 1_200_000 }), fc.integer({ min: 1, max: 9 })).map(([length, step]) => Uint8Array.from({ length }, (_none, at) => (at * at * step) >> 7)));
    await fc.assert(fc.asyncProperty(data, async (bytes) => {
      const packed = await deflate(bytes);
      expect(Buffer.compare(inflateInto(packed, bytes.length), bytes)).toBe(0);
      expect(Buffer.compare(inflateSync(packed), bytes)).toBe(0);
    }), { numRuns: 20 });
  });

  it('is smaller than rows that repeat', async () => {
    const rows = new TextEncoder().encode('<row><c t="s"><v>7</v></c></row>'.repeat(20_000));
    expect((await deflate(rows)).length).toBeLessThan(rows.length / 50);
  });
});
