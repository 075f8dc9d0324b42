import { describe, expect, it } from 'vitest';
import { encodingOf, LIMITS, refuseDeclared, refuseDoctype, refuseLarge, refuseNotZip } from './refuse.ts';
import type { ZipEntry } from './zip.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const code = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
  return 'none';
};
/** An entry as the directory declares it. */
const declared = (name: string, size: number, packed: number): ZipEntry => ({ name, nameBytes: bytes(name), method: 8, flags: 0, crc: 0, size, time: 0, date: 0, raw: new Uint8Array(packed) });
const types = declared('[Content_Types].xml', 100, 100);

describe('bytes that are no zip', () => {
  it('the limit itself is opened, one byte more is not', () => {
    expect(code(() => refuseLarge(LIMITS.file))).toBe('none');
    expect(code(() => refuseLarge(LIMITS.file + 1))).toBe('file-too-large');
  });

  it('an empty archive is no workbook; any other zip is looked into', () => {
    expect(code(() => refuseNotZip(Uint8Array.of(0x50, 0x4b, 5, 6)))).toBe('file-not-workbook');
    expect(code(() => refuseNotZip(Uint8Array.of(0x50, 0x4b, 3, 4)))).toBe('none');
    expect(code(() => refuseNotZip(bytes('P')))).toBe('file-not-workbook');
  });
});

describe('what the directory declares', () => {
  const from = LIMITS.ratioFrom;

  it.each<[string, ZipEntry[], number, string]>([
    ['a workbook', [types, declared('xl/workbook.xml', 900, 300)], 400, 'none'],
    ['a part that swells beyond the ratio', [types, declared('a.xml', from + 1, Math.floor(from / LIMITS.ratio) - 1)], from, 'file-bomb'],
    ['the same below the size from which it says anything', [types, declared('a.xml', from, 1)], from, 'none'],
    ['many that only together swell', [types, ...Array.from({ length: 50 }, (_none, at) => declared(`a${at}.xml`, from, 1_000))], 50_000, 'file-bomb'],
    ['more than is unpacked', [types, ...Array.from({ length: 5 }, (_none, at) => declared(`a${at}.xml`, 90 * 1024 * 1024, 1024 * 1024))], 5 * 1024 * 1024, 'file-too-large'],
    ['macros in any case of letters', [types, declared('XL/VBAPROJECT.BIN', 1, 1)], 200, 'file-macros'],
    ['two parts of one name', [types, declared('a.xml', 1, 1), declared('a.xml', 1, 1)], 200, 'file-damaged'],
    ['no list of types', [declared('xl/workbook.xml', 1, 1)], 200, 'file-not-workbook'],
  ])('%s', (_what, entries, packed, expected) => {
    expect(code(() => refuseDeclared(entries, packed))).toBe(expected);
  });
});

describe('a DOCTYPE', () => {
  it.each([
    ['before the root', '<!DOCTYPE a><a/>', 'file-doctype'],
    ['after a declaration, an instruction and a comment, with a byte order mark', '\ufeff<?xml version="1.0"?>\r\n<?x y?><!-- > --><!DOCTYPE a><a/>', 'file-doctype'],
    ['inside a comment', '<!-- <!DOCTYPE a> --><a/>', 'none'],
    ['inside the root, where it is a text', '<a><![CDATA[<!DOCTYPE a>]]></a>', 'none'],
    ['behind a comment longer than any program writes', `<!--${' '.repeat(70_000)}--><!DOCTYPE a><a/>`, 'file-damaged'],
    ['no XML at all', 'x', 'none'],
    ...[505, 512, 600, 65_530].map((length): [string, string, string] => [`behind ${length} letters of comment`, `<!--${' '.repeat(length - 7)}--><!DOCTYPE a><a/>`, length < 65_000 ? 'file-doctype' : 'file-damaged']),
    ['behind white space longer than any program writes', `${' '.repeat(70_000)}<!DOCTYPE a><a/>`, 'file-damaged'],
    ['none, and a root behind a long comment', `<!--${' '.repeat(5_000)}--><a/>`, 'none'],
  ])('%s', (_what, text, expected) => {
    expect(code(() => refuseDoctype(bytes(text)))).toBe(expected);
  });
});

describe('the encoding of a part', () => {
  it.each<[string, number[], string]>([
    ['UTF-8', [0x3c, 0x61], 'utf-8'], ['with its mark', [0xef, 0xbb, 0xbf, 0x3c], 'utf-8'], ['UTF-16, low byte first', [0xff, 0xfe], 'utf-16le'], ['without its mark', [0x3c, 0], 'utf-16le'],
    ['high byte first', [0xfe, 0xff], 'utf-16be'], ['without its mark', [0, 0x3c], 'utf-16be'], ['nothing', [], 'utf-8'],
  ])('%s', (_what, data, expected) => {
    expect(encodingOf(Uint8Array.from(data))).toBe(expected);
  });
});
