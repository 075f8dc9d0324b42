import fc from 'fast-check';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { portable, type Codec } from '../src/workbook/xlsx/codec.ts';
import { nodeCodec } from './node-codec.ts';

const answer = (codec: Codec, raw: Uint8Array, size: number): string => {
  try {
    return Buffer.from(codec.inflate(raw, size)).toString('base64');
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
};
const data = fc.array(fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.constant(new TextEncoder().encode('<c r="A1" s="2"><v>'))), { maxLength: 60 })
  .map((pieces) => Uint8Array.from(pieces.flatMap((piece) => [...piece])));

describe('what Node packs and unpacks', () => {
  it('is what browsers do, with sizes that are right and sizes that lie', () => {
    fc.assert(fc.property(data, fc.integer({ min: -5, max: 5 }), fc.uint8Array({ maxLength: 3 }), (bytes, lie, after) => {
      const raw = Uint8Array.from([...deflateRawSync(bytes), ...after]);
      const size = Math.max(0, bytes.length + lie);
      expect(answer(nodeCodec, raw, size)).toBe(answer(portable, raw, size));
      expect(nodeCodec.crc32(bytes)).toBe(portable.crc32(bytes));
    }), { numRuns: 200 });
  });

  it('of data that are damaged is refused, or summed as other than it was', () => {
    fc.assert(fc.property(data.filter((bytes) => bytes.length > 0), fc.nat(), fc.integer({ min: 1, max: 255 }), (bytes, place, change) => {
      const raw = deflateRawSync(bytes);
      raw[place % raw.length]! ^= change;
      const [one, other] = [nodeCodec, portable].map((codec) => answer(codec, raw, bytes.length));
      // where the damage is found may differ; what was let through may not
      if (!one!.startsWith('file-') && !other!.startsWith('file-')) expect(one).toBe(other);
    }), { numRuns: 300 });
  });

  it('is unpacked by the other, small and above the megabyte that is packed faster', async () => {
    for (const length of [0, 1, 70_000, 1_500_000]) {
      const bytes = Uint8Array.from({ length }, (_none, at) => (at * at) >> 9);
      expect(Buffer.compare(portable.inflate(await nodeCodec.deflate(bytes), length), bytes)).toBe(0);
      expect(Buffer.compare(nodeCodec.inflate(await portable.deflate(bytes), length), bytes)).toBe(0);
    }
  });
});
