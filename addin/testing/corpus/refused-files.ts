import { LIMITS } from '../../src/workbook/xlsx/refuse.ts';
import type { WorkbookCode } from '../../src/workbook/xlsx/codes.ts';
import { writeZip, type ZipEntry } from '../../src/workbook/xlsx/zip.ts';
import { entryOf, plainFiles, zipOf } from '../packages.ts';

/** A file that is not opened, and what is said of it. */
export interface RefusedFile {
  readonly what: string;
  readonly code: WorkbookCode;
  readonly make: () => Uint8Array;
}

const SHEET = 'xl/worksheets/sheet1.xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const MEGABYTE = 1024 * 1024;
const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);
const plain = (name: string): string => plainFiles('')[name] ?? '';
const entries = (): ZipEntry[] => Object.entries(plainFiles('<row r="1"><c r="A1"><v>1</v></c></row>')).map(([name, data]) => entryOf(name, data));
const others = (): ZipEntry[] => entries().filter(({ name }) => name !== SHEET);
const renamed = (entry: ZipEntry, name: string): ZipEntry => ({ ...entry, name, nameBytes: ascii(name) });

/** Every door that a file can be refused at, with small files: what a person may choose by mistake or be sent. */
export const REFUSED: readonly RefusedFile[] = [
  { what: 'nothing at all', code: 'file-empty', make: () => new Uint8Array() },
  { what: 'a text', code: 'file-not-workbook', make: () => ascii('Mã,Họ và tên\n1,A') },
  { what: 'a web page called .xls', code: 'file-not-workbook', make: () => ascii('<html><table></table></html>') },
  { what: 'random bytes', code: 'file-not-workbook', make: () => random() },
  { what: 'random bytes after the letters of a zip', code: 'file-damaged', make: () => Uint8Array.from([0x50, 0x4b, 3, 4, ...random()]) },
  { what: 'a zip with nothing in it', code: 'file-not-workbook', make: () => zipOf({}) },
  { what: 'a zip of something else', code: 'file-not-workbook', make: () => zipOf({ 'anh.txt': 'x' }) },
  { what: 'an OpenDocument workbook', code: 'file-not-workbook', make: () => zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<office:document-content/>' }) },
  { what: 'a Word document', code: 'file-not-workbook', make: () => zipOf(plainFiles('', { 'xl/workbook.xml': '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>' })) },
  { what: 'a binary workbook (.xlsb)', code: 'file-not-workbook', make: () => zipOf(plainFiles('', { '_rels/.rels': plain('_rels/.rels').replace('workbook.xml', 'workbook.bin'), 'xl/workbook.bin': 'x' })) },
  { what: 'an Excel 97 file', code: 'file-xls', make: () => ole('Workbook') },
  { what: 'a file with a password', code: 'file-password', make: () => ole('EncryptedPackage') },
  { what: 'an entry with a password', code: 'file-password', make: () => writeZip(entries().map((entry) => (entry.name === SHEET ? { ...entry, flags: 1 } : entry))) },
  { what: 'macros', code: 'file-macros', make: () => zipOf(plainFiles('', { 'xl/vbaProject.bin': 'x' })) },
  { what: 'macros under another name', code: 'file-macros', make: () => zipOf(plainFiles('', { '[Content_Types].xml': plain('[Content_Types].xml').replace('spreadsheetml.sheet.main', 'spreadsheetml.x macroEnabled.main') })) },
  { what: 'macro sheets of Excel 4', code: 'file-macros', make: () => zipOf(plainFiles('', { 'xl/macrosheets/sheet1.xml': '<x/>' })) },
  { what: 'a strict workbook', code: 'file-strict', make: () => zipOf(plainFiles('', { 'xl/workbook.xml': plain('xl/workbook.xml').replace(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main') })) },
  { what: 'a size only zip64 can say', code: 'file-zip64', make: () => writeZip(entries().map((entry) => (entry.name === SHEET ? { ...entry, size: 0xffffffff } : entry))) },
  { what: 'a DOCTYPE in a sheet', code: 'file-doctype', make: () => zipOf(plainFiles('', { [SHEET]: '<?xml version="1.0"?><!-- a --><!DOCTYPE a [<!ENTITY b "c">]><worksheet/>' })) },
  { what: 'a DOCTYPE in a part that nobody reads', code: 'file-doctype', make: () => zipOf(plainFiles('', { 'customXml/item1.xml': '<!DOCTYPE a><a/>' })) },
  { what: 'a file cut off in the mail', code: 'file-damaged', make: () => half(writeZip(entries())) },
  { what: 'a changed byte in a part', code: 'file-damaged', make: () => writeZip(entries().map((entry) => (entry.name === SHEET ? { ...entry, crc: entry.crc ^ 1 } : entry))) },
  { what: 'rows that are not closed', code: 'file-damaged', make: () => zipOf(plainFiles('<row r="1"><c r="A1"><v>1</v></c>')) },
  { what: 'entries over the same bytes', code: 'file-bomb', make: overlapping },
  { what: '6,000 entries', code: 'file-bomb', make: () => writeZip([...others(), ...Array.from({ length: 6_000 }, (_none, index) => entryOf(`a/${index}.xml`, '<a/>'))]) },
  { what: 'a value in the last column of 400 rows', code: 'file-too-many-cells', make: () => zipOf(plainFiles(Array.from({ length: 400 }, (_none, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`).join(''))) },
];

/** Bombs and files just over a limit: megabytes to make, so they are opened in a process of their own. */
export const LARGE_REFUSED: readonly RefusedFile[] = [
  { what: '300 MB in 300 KB, honestly declared', code: 'file-bomb', make: () => writeZip([...others(), blank()]) },
  { what: 'the same, declared as 3 MB', code: 'file-bomb', make: () => writeZip([...others(), { ...blank(), size: 3 * MEGABYTE }]) },
  { what: 'as many in twenty parts that nobody lists', code: 'file-bomb', make: () => writeZip([...others(), ...parts(20, { ...blank(), size: 300 * MEGABYTE })]) },
  { what: '420 MB unpacked, of a density that a workbook could have', code: 'file-too-large', make: () => writeZip([...entries(), ...parts(6, dense(70 * MEGABYTE))]) },
  { what: 'more bytes than we open', code: 'file-too-large', make: () => padded(LIMITS.file + 1) },
  { what: 'an Excel 97 file of 59 MB', code: 'file-xls', make: () => ole('Workbook', 59 * MEGABYTE) },
  { what: 'a file with a password, of 59 MB', code: 'file-password', make: () => ole('EncryptedPackage', 59 * MEGABYTE) },
  { what: '6,400,000 cells as short as can be', code: 'file-too-many-cells', make: () => writeZip([...others(), shortCells(6_400_000)]) },
  { what: `${(LIMITS.cells + 25).toLocaleString('en-US')} filled cells`, code: 'file-too-many-cells', make: () => filledSheets([LIMITS.cells + 25]) },
  { what: 'three sheets of 1,100,000 filled cells', code: 'file-too-many-cells', make: () => filledSheets([1_100_000, 1_100_000, 1_100_000]) },
  { what: `${(LIMITS.cells + 25).toLocaleString('en-US')} filled cells in UTF-16`, code: 'file-too-many-cells', make: () => filledSheets([LIMITS.cells + 25], utf16) },
];

function random(): Uint8Array {
  return Uint8Array.from({ length: 5_000 }, (_zero, index) => (index * 7_919) % 251);
}

/** An OLE container: an old .xls, or the wrapper of a file with a password. */
function ole(stream: string, bytes = 2_048): Uint8Array {
  const file = new Uint8Array(bytes);
  for (let at = 0; at < bytes - 1_024; at += 1) file[at] = (at * 7_919) >>> 3;
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  // the list of streams stands at the end
  file.set(Array.from(stream).flatMap((char) => [char.charCodeAt(0), 0]), bytes - 1_024);
  return file;
}

function half(file: Uint8Array): Uint8Array {
  return file.subarray(0, file.length >> 1);
}

/** The last entry of the directory points at the bytes of the first. */
function overlapping(): Uint8Array {
  const listed = [...entries(), entryOf('xl/a.xml', '<a/>')];
  const file = writeZip(listed);
  const view = new DataView(file.buffer);
  let at = view.getUint32(file.length - 6, true);
  for (let index = 0; index < listed.length - 1; index += 1) at += 46 + view.getUint16(at + 28, true);
  view.setUint32(at + 42, 0, true);
  return file;
}

function blank(): ZipEntry {
  return entryOf(SHEET, new Uint8Array(300 * MEGABYTE).fill(32));
}

function parts(count: number, entry: ZipEntry): ZipEntry[] {
  return Array.from({ length: count }, (_none, index) => renamed(entry, `a${index}.xml`));
}

/** Text that packs to about a sixtieth. */
function dense(bytes: number): ZipEntry {
  const line = new Uint8Array(bytes).fill(32);
  for (let at = 0, noise = 1; at < bytes; at += 97) {
    noise = (Math.imul(noise, 1_103_515_245) + 12_345) >>> 0;
    line[at] = 65 + ((noise >>> 16) % 26);
  }
  return entryOf('a.xml', line);
}

function padded(bytes: number): Uint8Array {
  const file = new Uint8Array(bytes);
  file.set([0x50, 0x4b, 3, 4]);
  return file;
}

/** Cells without end, with enough noise between them that the ratio gives nothing away. */
function shortCells(count: number): ZipEntry {
  const pieces: string[] = [`<worksheet xmlns="${MAIN}"><sheetData><row>`];
  let noise = 12_345;
  for (let made = 0; made < count; made += 32) {
    noise = (noise * 1_103_515_245 + 12_345) % 2_147_483_648;
    pieces.push('<c/>'.repeat(31), `<c s="${noise}"/>`);
  }
  return entryOf(SHEET, `${pieces.join('')}</row></sheetData></worksheet>`);
}

const COLUMNS = 25;

/** A workbook with sheets of so many filled cells. */
export function filledSheets(counts: readonly number[], encode: (text: string) => Uint8Array = ascii): Uint8Array {
  const sheets = counts.map((cells, at) => {
    const rows: string[] = [];
    for (let row = 1; row <= cells / COLUMNS; row += 1) rows.push(filledRow(row));
    return entryOf(`xl/worksheets/sheet${at + 1}.xml`, encode(`<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData></worksheet>`));
  });
  const listed = counts.slice(1).map((_cells, at) => at + 2);
  const workbook = plain('xl/workbook.xml').replace('</sheets>', `${listed.map((at) => `<sheet name="Trang ${at}" sheetId="${at}" r:id="more${at}"/>`).join('')}</sheets>`);
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';
  const relationships = plain('xl/_rels/workbook.xml.rels').replace('</Relationships>', `${listed.map((at) => `<Relationship Id="more${at}" Type="${type}" Target="worksheets/sheet${at}.xml"/>`).join('')}</Relationships>`);
  const changed = new Map([['xl/workbook.xml', workbook], ['xl/_rels/workbook.xml.rels', relationships]]);
  return writeZip([...others().map((entry) => (changed.has(entry.name) ? entryOf(entry.name, changed.get(entry.name) ?? '') : entry)), ...sheets]);
}

function filledRow(row: number): string {
  const cells = Array.from({ length: COLUMNS }, (_none, column) => `<c><v>${(row * 7_919 + column * 104_729) % 99_991}</v></c>`);
  return `<row r="${row}">${cells.join('')}</row>`;
}

function utf16(text: string): Uint8Array {
  const units = Uint16Array.from({ length: text.length + 1 }, (_none, at) => (at === 0 ? 0xfeff : text.charCodeAt(at - 1)));
  return new Uint8Array(units.buffer);
}
