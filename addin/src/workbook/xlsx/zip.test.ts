import { Zip, ZipDeflate, unzipSync, zipSync } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryOf } from '../../../testing/packages.ts';
import { packEntry, readDirectory, unpack, writeZip } from './zip.ts';

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

/** As programs write that stream: sizes and sum stand after the data of each entry, zeros before it. */
function streamed(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_error, chunk) => chunks.push(chunk));
  for (const [name, data] of Object.entries(files)) {
    const entry = new ZipDeflate(name, { level: 9 });
    zip.add(entry);
    entry.push(data, true);
  }
  zip.end();
  return Uint8Array.from(chunks.flatMap((chunk) => [...chunk]));
}

describe('copying a zip', () => {
  it.each([
    ['a level that is not ours, and stored entries', zipSync({ 'a.xml': text('<a/>'.repeat(50)), 'tệp.bin': [new Uint8Array([1, 2, 3]), { level: 0 }] }, { level: 9 })],
    ['sizes that stand after the data', streamed({ 'a.xml': text('<a/>'.repeat(50)), 'b/c.xml': text('b') })],
  ])('gives the compressed bytes of every entry on: %s', (_what, archive) => {
    const entries = readDirectory(archive, 10);
    const copy = writeZip(entries);
    const copied = readDirectory(copy, 10);
    expect(copied.map(({ name, raw, crc, size, time, date }) => [name, Buffer.from(raw).toString('hex'), crc, size, time, date]))
      .toEqual(entries.map(({ name, raw, crc, size, time, date }) => [name, Buffer.from(raw).toString('hex'), crc, size, time, date]));
    // another program reads the copy as it read the archive
    expect(unzipSync(copy)).toEqual(unzipSync(archive));
    for (const entry of copied) expect(unpack(entry)).toEqual(unzipSync(archive)[entry.name]);
  });

  it('packs a part of megabytes piece by piece into what other programs read', async () => {
    const long = text(Array.from({ length: 90_000 }, (_none, row) => `<c r="A${row}"><v>${(row * 7919) % 65_536}</v></c>`).join(''));
    const [entry] = readDirectory(writeZip([await packEntry('xl/worksheets/sheet1.xml', long)]), 1);
    expect(entry!.raw.length).toBeLessThan(long.length / 3);
    expect(Buffer.compare(unzipSync(writeZip([entry!]))['xl/worksheets/sheet1.xml']!, long)).toBe(0);
    expect(Buffer.compare(unpack(entry!), long)).toBe(0);
  });

  it('says the sizes before the data, so that no reader looks for them behind it', () => {
    const copy = writeZip(readDirectory(streamed({ 'a.xml': text('abc'.repeat(99)) }), 10));
    const view = new DataView(copy.buffer);
    expect([view.getUint16(6, true) & 8, view.getUint32(22, true)]).toEqual([0, 297]);
  });

  it('finds the directory behind a comment, and before junk that names it', () => {
    const archive = zipSync({ 'a.xml': text('a') });
    const commented = new Uint8Array(archive.length + 4);
    commented.set(archive);
    commented.set(text('PK..'), archive.length);
    expect(readDirectory(commented, 10).map((entry) => entry.name)).toEqual(['a.xml']);
  });
});

describe('entries of our own', () => {
  it('come back as they were, whatever they hold', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 3_000 }), async (data) => {
      const [entry] = readDirectory(writeZip([await packEntry('Tệp số 1.xml', data)]), 1);
      expect(entry?.name).toBe('Tệp số 1.xml');
      expect(entry && unpack(entry)).toEqual(data);
    }), { numRuns: 50 });
  });

  it('are read by another program', async () => {
    const data = { 'a/b.xml': text('<b/>'.repeat(99)), 'Tệp 2': new Uint8Array() };
    expect(unzipSync(writeZip(await Promise.all(Object.entries(data).map(([name, bytes]) => packEntry(name, bytes)))))).toEqual(data);
  });
});

describe('archives that lie', () => {
  const honest = entryOf('a.xml', 'a'.repeat(5_000));

  it.each([
    ['fewer bytes declared than come out', { ...honest, size: 4_999 }, 'file-bomb'],
    ['more bytes declared than come out', { ...honest, size: 5_001 }, 'file-damaged'],
    ['another sum than the bytes have', { ...honest, crc: honest.crc ^ 1 }, 'file-damaged'],
    ['data that is cut off', { ...honest, raw: honest.raw.subarray(0, 5) }, 'file-damaged'],
  ])('%s', (_what, entry, code) => {
    expect(() => unpack(entry)).toThrowError(expect.objectContaining({ code }) as Error);
  });

  it('entries over the same bytes', () => {
    const archive = writeZip([honest, entryOf('b.xml', 'b')]);
    const view = new DataView(archive.buffer);
    const second = new TextDecoder('latin1').decode(archive).lastIndexOf('PK\u0001\u0002');
    view.setUint32(second + 42, 0, true);
    expect(() => readDirectory(archive, 10)).toThrowError(expect.objectContaining({ code: 'file-bomb' }) as Error);
  });

  it('more entries than anybody needs', () => {
    expect(() => readDirectory(writeZip([honest, entryOf('b', 'b')]), 1)).toThrowError(expect.objectContaining({ code: 'file-bomb' }) as Error);
  });
});
