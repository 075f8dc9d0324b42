import { strFromU8, strToU8 } from 'fflate';
import { entryOf } from '../packages.ts';
import type { Random } from '../generate/random.ts';
import { WorkbookError } from '../../src/workbook/port.ts';
import { unpack, writeZip, type ZipEntry } from '../../src/workbook/xlsx/zip.ts';

/** A package as it is taken apart and put together wrongly. */
type Mutation = (entries: ZipEntry[], random: Random) => Uint8Array;

/** Contents as they are, or nothing where an earlier damage made them unreadable. */
function contents(entry: ZipEntry): Uint8Array {
  try {
    return unpack(entry);
  } catch (error) {
    if (error instanceof WorkbookError) return new Uint8Array();
    throw error;
  }
}

const pack = (entries: readonly ZipEntry[]): Uint8Array => writeZip(entries);
const swap = (entries: readonly ZipEntry[], at: number, entry: ZipEntry): ZipEntry[] => entries.map((one, index) => (index === at ? entry : one));

/** Changes the text of a random part that matters, or of those named. */
function inText(change: (text: string, random: Random) => string, names = /\.(xml|rels)$/): Mutation {
  return (entries, random) => {
    const places = entries.flatMap((entry, at) => (names.test(entry.name) ? [at] : []));
    if (places.length === 0) return pack(entries);
    const at = random.pick(places);
    const entry = entries[at]!;
    return pack(swap(entries, at, entryOf(entry.name, strToU8(change(strFromU8(contents(entry)), random)))));
  };
}

const SHEETS = /worksheets\/sheet\d+\.xml$/;
const RELS = /\.rels$/;
const BOOK = /workbook\.xml$/;
const STRINGS = /sharedStrings\.xml$/;
const STYLES = /styles\.xml$/;
const TYPES = /^\[Content_Types\]\.xml$/;

/** Replaces one random match. */
function one(pattern: RegExp, by: (match: string, random: Random) => string): (text: string, random: Random) => string {
  return (text, random) => {
    const found = [...text.matchAll(new RegExp(pattern.source, 'g'))];
    if (found.length === 0) return text;
    const match = random.pick(found);
    return text.slice(0, match.index) + by(match[0], random) + text.slice(match.index + match[0].length);
  };
}

function rawBytes(change: (bytes: Uint8Array, random: Random) => Uint8Array): Mutation {
  return (entries, random) => change(pack(entries), random);
}

/** Bytes of the record of a random entry in the directory, at this place of it. */
function inDirectory(place: number, change: (view: DataView, at: number, random: Random) => void): Mutation {
  return rawBytes((bytes, random) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const count = view.getUint16(bytes.length - 12, true);
    let at = view.getUint32(bytes.length - 6, true);
    for (let index = random.int(0, count - 1); index > 0; index -= 1) at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    change(view, at + place, random);
    return bytes;
  });
}

const HUGE = ['1e308', '99999999999999999999', '-1', '0', '1048577', '4294967296', 'NaN', '', 'x', '2147483648', '0.5', '1e-400'];
const REFERENCES = ['A0', 'XFE1', 'A1048577', 'a1', '$A$1', '', 'A', '7', 'A1:B2', 'ZZZZ9999999', 'A-1', 'A1:XFD1048576', 'XFD1048576', '1:1048576', 'A:XFD', '#REF!'];
const utf16 = (text: string): Uint8Array => Uint8Array.from([0xff, 0xfe, ...Array.from(text, (char) => [char.charCodeAt(0) & 0xff, char.charCodeAt(0) >> 8]).flat()]);

/** Every way in which a package is damaged, by its name. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'bits flipped': rawBytes((bytes, random) => {
    for (let count = random.int(1, 8); count > 0; count -= 1) bytes[random.int(0, bytes.length - 1)]! ^= 1 << random.int(0, 7);
    return bytes;
  }),
  'bytes overwritten': rawBytes((bytes, random) => bytes.fill(random.int(0, 255), random.int(0, bytes.length - 1), random.int(0, bytes.length))),
  'cut off': rawBytes((bytes, random) => bytes.subarray(0, random.int(0, bytes.length - 1))),
  'beginning missing': rawBytes((bytes, random) => bytes.subarray(random.int(1, bytes.length - 1))),
  'something before': rawBytes((bytes, random) => Uint8Array.from([...new Uint8Array(random.int(1, 200)), ...bytes])),
  'something after': rawBytes((bytes, random) => Uint8Array.from([...bytes, ...new Uint8Array(random.int(1, 70_000))])),
  'random bytes': rawBytes((_bytes, random) => Uint8Array.from({ length: random.int(0, 4_000) }, (_none, at) => (at === 0 ? 0x50 : at === 1 ? 0x4b : random.int(0, 255)))),
  'lying size': inDirectory(24, (view, at, random) => view.setUint32(at, random.pick([0, 1, 1_000, 50_000_000, 0xfffffffe, 0xffffffff]), true)),
  'lying packed size': inDirectory(20, (view, at, random) => view.setUint32(at, random.pick([0, 1, 1_000, 50_000_000, 0xffffffff]), true)),
  'lying offset': inDirectory(42, (view, at, random) => view.setUint32(at, random.pick([0, 1, 30, 0x7fffffff, 0xffffffff]), true)),
  'lying checksum': inDirectory(16, (view, at, random) => view.setUint32(at, random.int(0, 0x7fffffff), true)),
  'encrypted flag': inDirectory(8, (view, at) => view.setUint16(at, view.getUint16(at, true) | 1, true)),
  'unknown method': inDirectory(10, (view, at, random) => view.setUint16(at, random.pick([1, 9, 12, 14, 99]), true)),
  'stored said of packed': inDirectory(10, (view, at) => view.setUint16(at, 0, true)),
  'long name said': inDirectory(28, (view, at, random) => view.setUint16(at, random.pick([0, 500, 0xffff]), true)),
  'number of entries': rawBytes((bytes, random) => {
    new DataView(bytes.buffer, bytes.byteOffset).setUint16(bytes.length - 12, random.pick([0, 1, 4_999, 6_000, 0xffff]), true);
    return bytes;
  }),
  'entries swapped': (entries, random) => {
    const [a, b] = [random.pick(entries), random.pick(entries)];
    return pack(entries.map((entry) => (entry === a ? { ...b, name: a.name, nameBytes: a.nameBytes } : entry === b ? { ...a, name: b.name, nameBytes: b.nameBytes } : entry)));
  },
  'entry twice': (entries, random) => pack([...entries, random.pick(entries)]),
  'entry missing': (entries, random) => {
    const gone = random.pick(entries);
    return pack(entries.filter((entry) => entry !== gone));
  },
  'entry renamed': (entries, random) => {
    const at = random.int(0, entries.length - 1);
    const name = random.pick(['../evil.xml', '/xl/x.xml', 'XL/WORKBOOK.XML', 'xl\\workbook.xml', '', 'a'.repeat(60_000), 'xl/vbaProject.bin', '__proto__']);
    return pack(swap(entries, at, { ...entries[at]!, name, nameBytes: strToU8(name) }));
  },
  'entry empty': (entries, random) => {
    const at = random.int(0, entries.length - 1);
    return pack(swap(entries, at, entryOf(entries[at]!.name, new Uint8Array())));
  },
  'tag removed': inText(one(/<\/?[^>]*>/, () => '')),
  'closing tag removed': inText(one(/<\/[^>]*>/, () => '')),
  'text cut off': inText((text, random) => text.slice(0, random.int(0, text.length))),
  'attribute garbage': inText(one(/\s[\w:]+="[^"]*"/, (match, random) => random.pick([' =', ' a=b', ' a="', ` ${'x'.repeat(9_000)}="1"`, match.replace('"', "'"), match + match, ' "', " x='<'"]))),
  'numbers': inText(one(/="-?\d+"/, (_match, random) => `="${random.pick(HUGE)}"`)),
  'values': inText(one(/<v>[^<]*<\/v>/, (_match, random) => `<v>${random.pick(HUGE)}</v>`), SHEETS),
  'cell addresses': inText(one(/<c r="[^"]*"/, (_match, random) => `<c r="${random.pick(REFERENCES)}"`), SHEETS),
  'row numbers': inText(one(/<row r="[^"]*"/, (_match, random) => `<row r="${random.pick(HUGE)}"`), SHEETS),
  'references': inText(one(/\s(ref|sqref)="[^"]*"/, (match, random) => `${match.slice(0, match.indexOf('=') + 1)}"${random.pick(REFERENCES)}"`)),
  'rows out of order': inText((text, random) => {
    const rows = text.match(/<row\b[^>]*>.*?<\/row>/gs) ?? [];
    return rows.length < 2 ? text : text.replace(random.pick(rows), (row) => row + random.pick(rows));
  }, SHEETS),
  'columns': inText((text, random) => text.replace('<sheetData', `<cols><col min="${random.pick(HUGE)}" max="${random.pick(HUGE)}" width="${random.pick(HUGE)}" style="${random.pick(HUGE)}"/></cols><sheetData`), SHEETS),
  'merges overlap': inText((text, random) => text.replace('</sheetData>', `</sheetData><mergeCells>${`<mergeCell ref="${random.pick(REFERENCES)}"/>`.repeat(random.int(1, 2_000))}</mergeCells>`), SHEETS),
  'style out of range': inText(one(/\ss="\d+"/, (_match, random) => ` s="${random.pick(['65535', '4294967295', '-1', '1e9'])}"`), SHEETS),
  'string out of range': inText(one(/t="s"><v>\d+/, (_match, random) => `t="s"><v>${random.pick(['999999', '-1', '1e20', 'x'])}`), SHEETS),
  'shared formulas': inText(one(/<c r="([A-Z]+\d+)"[^>]*?(\/>|>.*?<\/c>)/, (_match, random) => `<c r="${random.pick(REFERENCES)}"><f t="${random.pick(['shared', 'array', 'dataTable', 'x'])}" si="${random.int(0, 1)}" ref="${random.pick(REFERENCES)}">${random.pick(['A1', '', '(((', 'Z'.repeat(9_000), '#REF!', '"', "'a"])}</f><v>1</v></c>`), SHEETS),
  'relationship ids': inText(one(/\b(r:id|Id)="[^"]*"/, (match, random) => `${match.slice(0, match.indexOf('='))}="${random.pick(['rId1', 'rId999', '', '"'])}"`)),
  'relationship targets': inText(one(/Target="[^"]*"/, (_match, random) => `Target="${random.pick(['../../../../etc/passwd', 'http://x', '/', '', '.', 'workbook.xml', '../workbook.xml', 'worksheets/sheet1.xml', 'nowhere.xml', '#', '%00', '//'])}"`), RELS),
  'relationship kinds': inText(one(/Type="[^"]*"/, (_match, random) => `Type="${random.pick(['', 'worksheet', 'http://x/officeDocument', 'http://x/styles', 'http://x/sharedStrings', 'http://x/table', 'http://x/theme'])}"`), RELS),
  'cyclic relationships': (entries, random) => {
    const rels = entries.flatMap((entry, at) => (RELS.test(entry.name) ? [at] : []));
    if (rels.length === 0) return pack(entries);
    const at = random.pick(rels);
    const text = strFromU8(contents(entries[at]!));
    const all = entries.slice(0, 30).map((entry, index) => `<Relationship Id="c${index}" Type="http://x/table" Target="/${entry.name.replace(/[<&"]/g, '')}"/>`).join('');
    return pack(swap(entries, at, entryOf(entries[at]!.name, strToU8(text.replace('</Relationships>', `${all}</Relationships>`)))));
  },
  'content types': inText(one(/(ContentType|PartName|Extension)="[^"]*"/, (match, random) => `${match.slice(0, match.indexOf('='))}="${random.pick(['', 'text/plain', '/xl/workbook.xml', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'])}"`), TYPES),
  'sheets of one name': inText((text) => text.replace(/<sheet [^>]*?name="[^"]*"/g, (match) => match.replace(/name="[^"]*"/, 'name="Một"')), BOOK),
  'sheet names': inText(one(/<sheet [^>]*?name="[^"]*"/, (match, random) => match.replace(/name="[^"]*"/, `name="${random.pick(['', "'", 'a'.repeat(5_000), '[x]:*?', '&#0;', '&#xD800;', '_DP', '__proto__'])}"`)), BOOK),
  'sheet twice': inText(one(/<sheet [^>]*\/>/, (match) => match + match), BOOK),
  'no sheets': inText((text) => text.replace(/<sheets>.*<\/sheets>/s, '<sheets/>'), BOOK),
  'names to nowhere': inText((text, random) => text.replace('</sheets>', `</sheets><definedNames><definedName name="${random.pick(['DP_TEMPLATE', '_xlnm.Print_Area', '', 'x', 'DP_SHEET_plan', 'DP_plan'])}" localSheetId="${random.pick(['', '0', '99', '-1'])}">${random.pick(['#REF!', "'Không có'!$A$1", '', '"x', 'A1:XFD1048576', '((('])}</definedName></definedNames>`), BOOK),
  'deep nesting': inText((text, random) => {
    const depth = random.pick([100, 10_000, 200_000]);
    return text.replace(/<\/(\w+)>\s*$/, (end) => `${'<a>'.repeat(depth)}${random.chance(0.5) ? '</a>'.repeat(depth) : ''}${end}`);
  }),
  'entities': inText((text, random) => text.replace(/\?>/, `?><!DOCTYPE a [${'<!ENTITY b "&c;&c;">'.repeat(random.int(1, 50))}]>`)),
  'entities inside': inText(one(/>[^<]+</, (_match, random) => `>${random.pick(['&nope;', '&#0;', '&#x110000;', '&#xFFFFFFFFFF;', '&amp', '&&&', '&#;', '_xD800_', '_x0000_', '<![CDATA[', ']]>', '\u0000'])}<`)),
  'comments': inText(one(/</, (_match, random) => `${random.pick([`<!--${'x'.repeat(500_000)}-->`, '<!--', '<?x', '<![CDATA[<row>]]>', '<!-- </sheetData> -->'])}<`)),
  'UTF-16': (entries, random) => {
    const places = entries.flatMap((entry, index) => (entry.name.endsWith('.xml') && entry.size < 200_000 ? [index] : []));
    if (places.length === 0) return pack(entries);
    const at = random.pick(places);
    const bytes = utf16(strFromU8(contents(entries[at]!)));
    return pack(swap(entries, at, entryOf(entries[at]!.name, random.chance(0.5) ? bytes : bytes.subarray(0, bytes.length - random.int(1, 9)))));
  },
  'bad UTF-8': (entries, random) => {
    const at = random.int(0, entries.length - 1);
    const bytes = contents(entries[at]!).slice();
    for (let count = random.int(1, 20); count > 0 && bytes.length > 0; count -= 1) bytes[random.int(0, bytes.length - 1)] = random.pick([0x80, 0xc0, 0xff, 0xfe, 0xed, 0x00]);
    return pack(swap(entries, at, entryOf(entries[at]!.name, bytes)));
  },
  'strings': inText(one(/<si>.*?<\/si>/, (_match, random) => random.pick(['<si/>', '<si><t/></si>', '<si>', '</si>', `<si><t>${'x'.repeat(40_000)}</t></si>`, '<si><r><t>a</t></r><rPh><t>b</t></rPh></si>', '<si><rPh>'])), STRINGS),
  'styles': inText(one(/<(xf|font|fill|numFmt|border)\b[^>]*>/, (match, random) => random.pick(['', match + match, match.replace(/"\d+"/, '"99999"'), match.replace(/"\d+"/, '"-1"'), '<xf/>'])), STYLES),
  'zip64 sizes': inDirectory(20, (view, at) => {
    view.setUint32(at, 0xffffffff, true);
    view.setUint32(at + 4, 0xffffffff, true);
  }),
};
