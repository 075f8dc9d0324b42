import { describe, expect, it } from 'vitest';
import { entryOf, plainFiles, zipOf } from '../../../testing/packages.ts';
import { WorkbookError } from '../port.ts';
import { WORKBOOK_CODES } from './codes.ts';
import { guardXlsx } from './guards.ts';
import { readXlsx } from './read.ts';
import { LIMITS } from './refuse.ts';
import { writeZip } from './zip.ts';

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);
const good = (): Uint8Array => zipOf(plainFiles('<row r="1"><c r="A1"><v>1</v></c></row>'));

/** An OLE container: an old .xls, or the wrapper of a file with a password. */
function ole(stream: string): Uint8Array {
  const file = new Uint8Array(2_048);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  file.set(Array.from(stream).flatMap((char) => [char.charCodeAt(0), 0]), 1_024);
  return file;
}

async function codeOf(file: Uint8Array): Promise<string> {
  let guarded = 'none';
  try {
    guardXlsx(file);
  } catch (error) {
    guarded = error instanceof WorkbookError ? error.code : String(error);
  }
  const read = await readXlsx(file).then(
    () => 'none',
    (error: unknown) => (error instanceof WorkbookError ? error.code : String(error)),
  );
  expect(read).toBe(guarded);
  if (guarded !== 'none') expect(WORKBOOK_CODES).toContain(guarded);
  return guarded;
}

describe('files that are not opened', () => {
  it('opens a good one', async () => {
    expect(await codeOf(good())).toBe('none');
  });

  it.each([
    ['nothing at all', 'file-empty', bytes()],
    ['a text', 'file-not-workbook', ascii('Mã,Họ và tên\n1,A')],
    ['a web page called .xls', 'file-not-workbook', ascii('<html><table></table></html>')],
    ['a zip with nothing in it', 'file-not-workbook', zipOf({})],
    ['a zip of something else', 'file-not-workbook', zipOf({ 'anh.txt': 'x' })],
    ['an Excel 97 file', 'file-xls', ole('Workbook')],
    ['a file with a password', 'file-password', ole('EncryptedPackage')],
    ['macros', 'file-macros', zipOf(plainFiles('', { 'xl/vbaProject.bin': 'x' }))],
    ['a DOCTYPE in a sheet', 'file-doctype', zipOf(plainFiles('', { 'xl/worksheets/sheet1.xml': '<?xml version="1.0"?><!-- a --><!DOCTYPE a [<!ENTITY b "c">]><worksheet/>' }))],
    ['a DOCTYPE in a part that nobody reads', 'file-doctype', zipOf(plainFiles('', { 'customXml/item1.xml': '<!DOCTYPE a><a/>' }))],
  ])('%s: %s', async (_what, code, file) => {
    expect(await codeOf(file)).toBe(code);
  });

  it('a DOCTYPE in UTF-16, with and without the mark of its order', async () => {
    const wide = (text: string, little: boolean, mark: boolean): Uint8Array =>
      Uint8Array.from([...(mark ? '\ufeff' : ''), ...text].flatMap((char) => (little ? [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8] : [char.charCodeAt(0) >> 8, char.charCodeAt(0) & 255])));
    for (const little of [true, false]) {
      for (const mark of [true, false]) {
        const sheet = wide('<?xml version="1.0"?><!DOCTYPE a><worksheet/>', little, mark);
        expect(await codeOf(zipOf({ ...plainFiles(''), 'xl/worksheets/sheet1.xml': sheet }))).toBe('file-doctype');
      }
    }
  });

  it('an OpenDocument workbook, a text called .xlsx, and random bytes after the two letters of a zip', async () => {
    expect(await codeOf(zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<office:document-content/>' }))).toBe('file-not-workbook');
    const random = Uint8Array.from({ length: 5_000 }, (_zero, index) => (index * 7_919) % 251);
    expect(await codeOf(random)).toBe('file-not-workbook');
    random.set([0x50, 0x4b, 3, 4]);
    expect(await codeOf(random)).toBe('file-damaged');
  });

  it('a Word document, a binary workbook and a strict one', async () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const word = plainFiles('', { 'xl/workbook.xml': '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>' });
    expect(await codeOf(zipOf(word))).toBe('file-not-workbook');
    const relationships = plainFiles('')['_rels/.rels']?.replace('workbook.xml', 'workbook.bin') ?? '';
    expect(await codeOf(zipOf(plainFiles('', { '_rels/.rels': relationships, 'xl/workbook.bin': 'x' })))).toBe('file-not-workbook');
    const strict = plainFiles('')['xl/workbook.xml']?.replace(main, 'http://purl.oclc.org/ooxml/spreadsheetml/main') ?? '';
    expect(await codeOf(zipOf(plainFiles('', { 'xl/workbook.xml': strict })))).toBe('file-strict');
  });

  it('macros under another name', async () => {
    const types = plainFiles('')['[Content_Types].xml']?.replace('spreadsheetml.sheet.main', 'spreadsheetml.x macroEnabled.main') ?? '';
    expect(await codeOf(zipOf(plainFiles('', { '[Content_Types].xml': types })))).toBe('file-macros');
  });

  it('one that was cut off in the mail, at any place', async () => {
    const whole = good();
    for (const length of [5, 100, Math.floor(whole.length / 2), whole.length - 1]) {
      expect(await codeOf(whole.subarray(0, length))).toBe('file-damaged');
    }
  });

  it('one with a changed byte in its data', async () => {
    const entries = Object.entries(plainFiles('<row r="1"><c r="A1"><v>1</v></c></row>')).map(([name, data]) => entryOf(name, data));
    const broken = entries.map((entry) => (entry.name.includes('sheet1') ? { ...entry, crc: entry.crc ^ 1 } : entry));
    expect(await codeOf(writeZip(broken))).toBe('file-damaged');
  });

  it('an encrypted entry and a zip64 size', async () => {
    const entries = Object.entries(plainFiles('')).map(([name, data]) => entryOf(name, data));
    const change = (flags: number, size: number | null): Uint8Array =>
      writeZip(entries.map((entry, index) => (index === 3 ? { ...entry, flags, size: size ?? entry.size } : entry)));
    expect(await codeOf(change(1, null))).toBe('file-password');
    expect(await codeOf(change(0, 0xffffffff))).toBe('file-zip64');
  });
});

describe('files that swell', () => {
  const megabytes = 300;
  const sheet = entryOf('xl/worksheets/sheet1.xml', new Uint8Array(megabytes * 1024 * 1024).fill(32));
  const others = Object.entries(plainFiles('')).filter(([name]) => name !== sheet.name).map(([name, data]) => entryOf(name, data));

  function refused(file: Uint8Array): { code: string; ms: number; grown: number } {
    const before = process.memoryUsage();
    const start = performance.now();
    let code = 'none';
    try {
      guardXlsx(file);
    } catch (error) {
      code = error instanceof WorkbookError ? error.code : String(error);
    }
    const after = process.memoryUsage();
    return { code, ms: performance.now() - start, grown: after.arrayBuffers + after.heapUsed - before.arrayBuffers - before.heapUsed };
  }

  it('300 MB in 300 KB, honestly declared, is refused before anything is unpacked', () => {
    const file = writeZip([...others, sheet]);
    expect(file.length).toBeLessThan(400 * 1024);
    const { code, ms, grown } = refused(file);
    expect(code).toBe('file-bomb');
    // generous, for machines that do other things meanwhile: 300 MB would show in both
    expect(ms).toBeLessThan(1_000);
    expect(grown).toBeLessThan(64 * 1024 * 1024);
  });

  it('the same with a header that says 3 MB is refused when more than that comes out', () => {
    const { code, ms, grown } = refused(writeZip([...others, { ...sheet, size: 3 * 1024 * 1024 }]));
    expect(code).toBe('file-bomb');
    expect(ms).toBeLessThan(5_000);
    expect(grown).toBeLessThan(64 * 1024 * 1024);
  });

  it('entries without end, and entries over the same bytes', () => {
    const many = Array.from({ length: 6_000 }, (_none, index) => entryOf(`a/${index}.xml`, '<a/>'));
    expect(refused(writeZip([...others, ...many])).code).toBe('file-bomb');
    const twice = writeZip([...others, entryOf('xl/a.xml', '<a/>'), entryOf('xl/b.xml', '<a/>')]);
    const view = new DataView(twice.buffer);
    const directory = view.getUint32(twice.length - 6, true);
    // the last entry of the directory is made to point at the bytes of the first
    let at = directory;
    for (let index = 0; index < others.length + 1; index += 1) at += 46 + view.getUint16(at + 28, true);
    view.setUint32(at + 42, 0, true);
    expect(refused(twice).code).toBe('file-bomb');
  });

  it('cells without end: 20 million fit into little', async () => {
    const row = (number: number): string => `<row r="${number}"><c r="XFD${number}"><v>1</v></c></row>`;
    const rows = Array.from({ length: 400 }, (_none, index) => row(index + 1)).join('');
    await expect(readXlsx(zipOf(plainFiles(rows)))).rejects.toMatchObject({ code: 'file-too-many-cells', params: { cells: LIMITS.cells } });
  });
});
