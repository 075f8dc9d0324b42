import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { deflateFast } from './deflate.ts';
import { inflateInto } from './inflate.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What zlib, which everyone uses, and our own reader make of it. */
function comesBack(data: Uint8Array): Uint8Array {
  const packed = deflateFast(data);
  expect(Buffer.compare(inflateRawSync(packed), data)).toBe(0);
  expect(Buffer.compare(inflateInto(packed, data.length), data)).toBe(0);
  return packed;
}

/** Numbers that look like none, the same every time. */
function noise(length: number, values: number): Uint8Array {
  let state = 12_345;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 16) % values;
  });
}

const rows = (count: number): string => Array.from({ length: count }, (_none, row) => `<row r="${row + 1}"><c r="A${row + 1}" s="4"><v>${(row * 7_919) % 10_007}</v></c><c r="B${row + 1}" t="inlineStr"><is><t>Xã Mường ${row % 97}</t></is></c></row>`).join('');

describe('data packed by the writer of long parts', () => {
  it.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['one byte', bytes('a')],
    ['fewer bytes than a match has', bytes('abc')],
    ['one byte again and again', new Uint8Array(300_000).fill(60)],
    ['bytes that nothing can shorten, over several blocks', noise(200_000, 256)],
    ['only some letters, so that codes differ much in length', noise(300_000, 7)],
    ['the rows of a sheet', bytes(rows(8_000))],
    ['the same again after exactly the longest distance, and one byte further', bytes(`abcdefgh${'-'.repeat(32_760)}abcdefgh${'='.repeat(32_761)}abcdefgh`)],
    ['ever rarer bytes, whose best codes would be longer than 15 bits', fibonacci()],
  ])('%s', (_what, data) => {
    comesBack(data);
  });

  it('any pieces, repeated at any distance', () => {
    const piece = fc.tuple(fc.uint8Array({ maxLength: 40 }), fc.nat(300), fc.boolean());
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const all = pieces.flatMap(([data, times, spread]) => Array.from({ length: times }, (_none, at) => (spread ? [...data, at & 255] : [...data])).flat());
      comesBack(Uint8Array.from(all));
    }), { numRuns: 60 });
  });

  it('is about as short as a library makes a sheet at its quick levels', () => {
    const sheet = bytes(rows(20_000));
    expect(comesBack(sheet).length).toBeLessThan(deflateSync(sheet, { level: 2 }).length * 1.1);
  });

  it('is the same every time', () => {
    const sheet = bytes(rows(500));
    expect(deflateFast(sheet)).toEqual(deflateFast(sheet.slice()));
  });
});

/** Byte k as often as the k-th number of Fibonacci, in no order: Huffman's tree for it is one long branch. */
function fibonacci(): Uint8Array {
  const all: number[] = [];
  for (let byte = 0, now = 1, next = 1; byte < 22; byte += 1, [now, next] = [next, now + next]) for (let count = 0; count < now; count += 1) all.push(byte);
  const order = noise(all.length, 256);
  return Uint8Array.from(all.map((byte, at) => [order[at]! * 1_000 + ((at * 7_919) % 997), byte] as const).sort(([one], [other]) => one - other).map(([, byte]) => byte));
}
