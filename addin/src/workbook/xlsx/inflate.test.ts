import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { deflateRawSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inflateInto, inflateThrough } from './inflate.ts';

const code = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
  return 'none';
};

/** Runs of what was there before, as XML has them, between bytes of every kind. */
const data = fc.array(fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.constantFrom('<c r="A1" s="2"><v>', '</v></c>').map((text) => new TextEncoder().encode(text))), { maxLength: 60 })
  .map((pieces) => Uint8Array.from(pieces.flatMap((piece) => [...piece])));

describe('inflating into a declared size', () => {
  it('gives back what any packer packed: stored, fixed and dynamic codes', () => {
    fc.assert(fc.property(data, fc.constantFrom(0, 1, 6, 9), fc.constantFrom(constants.Z_DEFAULT_STRATEGY, constants.Z_FIXED, constants.Z_HUFFMAN_ONLY), (bytes, level, strategy) => {
      expect(inflateInto(deflateRawSync(bytes, { level, strategy }), bytes.length)).toEqual(bytes);
      expect(inflateInto(deflateSync(bytes, { level: 2 }), bytes.length)).toEqual(bytes);
    }), { numRuns: 100 });
  });

  it('stops at the first byte more than declared, and tells fewer', () => {
    fc.assert(fc.property(data.filter((bytes) => bytes.length > 0), fc.nat(20), (bytes, less) => {
      const raw = deflateRawSync(bytes);
      expect(code(() => inflateInto(raw, Math.max(0, bytes.length - 1 - less)))).toBe('file-bomb');
      expect(code(() => inflateInto(raw, bytes.length + 1 + less))).toBe('file-damaged');
    }), { numRuns: 50 });
  });

  it('passes all of it on without keeping it: the same bytes, the same refusals', () => {
    const rows = new TextEncoder().encode(Array.from({ length: 150_000 }, (_none, at) => `<c>${(at * 7_919) % 1_009}</c>`).join(''));
    const noise = Uint8Array.from({ length: 1_500_000 }, (_none, at) => (Math.imul(at, 2_654_435_761) >>> 13) & 255);
    const repeated = new Uint8Array(2_000_000).fill(60);
    for (const bytes of [rows, noise, repeated, Uint8Array.from([...rows.subarray(0, 1_100_000), ...noise])]) {
      for (const level of [0, 1, 9]) {
        const raw = deflateRawSync(bytes, { level });
        const pieces: Uint8Array[] = [];
        inflateThrough(raw, bytes.length, (piece) => pieces.push(piece.slice()));
        expect(Buffer.compare(Buffer.concat(pieces), bytes)).toBe(0);
        expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(1_200_000);
        expect(code(() => inflateThrough(raw, bytes.length - 1, () => {}))).toBe('file-bomb');
        expect(code(() => inflateThrough(raw, bytes.length + 1, () => {}))).toBe('file-damaged');
      }
    }
  });

  it('shows all of it, in pieces and in order, to who watches', () => {
    const bytes = new TextEncoder().encode(Array.from({ length: 300_000 }, (_none, at) => `<c>${at}</c>`).join(''));
    const pieces: Uint8Array[] = [];
    inflateInto(deflateRawSync(bytes), bytes.length, (piece) => pieces.push(piece.slice()));
    expect(pieces.length).toBeGreaterThan(3);
    expect(Buffer.compare(Buffer.concat(pieces), bytes)).toBe(0);
  });

  it('ends on data of any kind, with an error of its own', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(2_000), (raw, size) => {
      expect(['none', 'file-bomb', 'file-damaged']).toContain(code(() => inflateInto(raw, size)));
    }), { numRuns: 500 });
    const raw = deflateRawSync(new TextEncoder().encode('<row><c/></row>'.repeat(500)));
    for (let length = 0; length < raw.length; length += 1) expect(code(() => inflateInto(raw.subarray(0, length), 7_500))).toBe('file-damaged');
  });
});
