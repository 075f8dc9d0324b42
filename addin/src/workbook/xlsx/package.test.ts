import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryOf, plainFiles, zipOf } from '../../../testing/packages.ts';
import { Package, relationshipsOf, relativeTarget } from './package.ts';
import { LIMITS } from './refuse.ts';
import { readDirectory, writeZip, type ZipEntry } from './zip.ts';

const files = plainFiles('<row><c><v>1</v></c></row>', { 'xl/media/image1.png': 'PNG', 'XL/Theme/Theme1.xml': '\ufeff<a:theme>Đỏ</a:theme>' });
const open = (more: Record<string, string> = {}): Package => Package.open(zipOf({ ...files, ...more }));
const raw = (bytes: Uint8Array): Map<string, string> => new Map(readDirectory(bytes, 1_000).map((entry) => [entry.name, Buffer.from(entry.raw).toString('base64')]));

describe('parts of a package', () => {
  it('are found by their name in any case, and read without the mark of their encoding', () => {
    const pack = open();
    expect(pack.find('xl/theme/theme1.xml')).toBe('XL/Theme/Theme1.xml');
    expect(pack.text('xl/theme/theme1.xml')).toBe('<a:theme>Đỏ</a:theme>');
    expect(pack.has('xl/none.xml')).toBe(false);
    expect(() => pack.bytes('xl/none.xml')).toThrow('file-damaged');
  });

  it('come out as the compressed bytes that came in, all but those that were set or deleted', async () => {
    const bytes = zipOf(files);
    const pack = Package.open(bytes);
    pack.set('xl/workbook.xml', ['<workbook>', 'Đ\ud83d\ude00', '</workbook>']);
    pack.delete('XL/MEDIA/image1.png');
    pack.set('xl/new.xml', '<new/>');
    const [before, after] = [raw(bytes), raw(await pack.save())];
    expect([...after.keys()]).toEqual([...[...before.keys()].filter((name) => !name.includes('media')), 'xl/new.xml']);
    expect([...after].filter(([name, data]) => before.get(name) !== data).map(([name]) => name)).toEqual(['xl/workbook.xml', 'xl/new.xml']);
    expect(Package.open(await pack.save()).text('xl/workbook.xml')).toBe('<workbook>Đ\ud83d\ude00</workbook>');
    expect(pack.has('xl/media/image1.png')).toBe(false);
  });

  it('set in a fork are not set in the package it was made from', () => {
    const pack = open();
    pack.set('xl/a.xml', '<a/>');
    const fork = pack.fork();
    fork.set('xl/a.xml', '<b/>');
    fork.delete('xl/workbook.xml');
    expect([pack.text('xl/a.xml'), fork.text('xl/a.xml')]).toEqual(['<a/>', '<b/>']);
    expect([pack.has('xl/workbook.xml'), fork.has('xl/workbook.xml')]).toEqual([true, false]);
  });

  it('of texts in pieces, of any letters, are those texts one after the other', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 50 }), fc.constantFrom('Đ'.repeat(70_000), 'a'.repeat(70_000), '\u{1f600}'.repeat(40_000), ''));
    fc.assert(fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
      const pack = open();
      pack.set('xl/a.txt', texts);
      expect(Buffer.compare(pack.bytes('xl/a.txt'), Buffer.concat(texts.map((one) => new TextEncoder().encode(one))))).toBe(0);
    }), { numRuns: 40 });
  });

  it('that nobody read are checked all the same', () => {
    const entries = Object.entries(files).map(([name, data]) => entryOf(name, data));
    const pack = Package.open(writeZip(entries.map((entry) => (entry.name.endsWith('.png') ? { ...entry, crc: entry.crc ^ 1 } : entry))));
    expect(pack.text('xl/workbook.xml')).toContain('Trang 1');
    expect(() => pack.verify()).toThrow('file-damaged');
  });
});

describe('cells of several sheets', () => {
  const sheet = (at: number, cells: number): ZipEntry => entryOf(`xl/worksheets/sheet${at}.xml`, `<worksheet><sheetData><row>${Array.from({ length: cells / 10 }, (_none, index) => `${'<c/>'.repeat(9)}<c s="${(index * 7_919) % 99_991}"/>`).join('')}</row></sheetData></worksheet>`);
  const names = [1, 2].map((at) => `xl/worksheets/sheet${at}.xml`);
  const pack = (...cells: readonly number[]): Package => Package.open(writeZip([...Object.entries(plainFiles('')).filter(([name]) => name !== names[0]).map(([name, data]) => entryOf(name, data)), ...cells.map((count, at) => sheet(at + 1, count))]));

  it('are counted together before one of them is read', () => {
    expect(() => pack(LIMITS.cells / 2, LIMITS.cells / 2 + 10).countCells(names)).toThrow('file-too-many-cells');
    expect(() => pack(LIMITS.cells / 2, LIMITS.cells / 2).countCells(names)).not.toThrow();
    expect(() => pack(LIMITS.cells / 2, LIMITS.cells / 2 + 10).countCells([names[0]!, 'xl/none.xml'])).not.toThrow();
  });
});

describe('relationships', () => {
  it('are read with any quotes and prefix; targets are parts, those outside stay as written', () => {
    const pack = open({ 'xl/_rels/workbook.xml.rels': `<r:Relationships xmlns:r="x"><!-- <Relationship Id="no"/> --><r:Relationship Id='a' Type='http://x/worksheet' Target='./worksheets/../worksheets/sheet1.xml'/><r:Relationship Target="/xl/b.xml" Type="http://x/styles" Id="b"></r:Relationship><r:Relationship Id="c" Type="http://x/externalLink" Target="file:///C:\\a&amp;b.xlsx" TargetMode="External"/></r:Relationships>` });
    expect(pack.relationships('xl/workbook.xml').map(({ id, kind, target, external }) => [id, kind, target, external])).toEqual([
      ['a', 'worksheet', 'xl/worksheets/sheet1.xml', false], ['b', 'styles', 'xl/b.xml', false], ['c', 'externalLink', 'file:///C:\\a&b.xlsx', true],
    ]);
    expect(pack.relationships('xl/none.xml')).toEqual([]);
    expect(pack.workbookPart()).toBe('xl/workbook.xml');
    expect(() => open({ '_rels/.rels': '<Relationships/>' }).workbookPart()).toThrow('file-not-workbook');
  });

  it.each([['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'], ['', '_rels/.rels'], ['a.xml', '_rels/a.xml.rels']])('of %s stand in %s', (part, name) => {
    expect(relationshipsOf(part)).toBe(name);
  });

  it.each([['xl/workbook.xml', 'xl/styles.xml', 'styles.xml'], ['xl/worksheets/sheet1.xml', 'xl/tables/table1.xml', '../tables/table1.xml'], ['', 'xl/workbook.xml', 'xl/workbook.xml'], ['xl/a/b/c.xml', 'docProps/app.xml', '../../../docProps/app.xml']])('from %s to %s is %s', (part, name, target) => {
    expect(relativeTarget(part, name)).toBe(target);
  });
});
