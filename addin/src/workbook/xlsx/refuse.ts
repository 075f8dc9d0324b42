import { WorkbookError } from '../port.ts';
import type { ZipEntry } from './zip.ts';

/** What we open. Real provincial workbooks are below 10 MB packed and 100 MB unpacked. */
export const LIMITS = {
  /** Bytes of the file. */
  file: 60 * 1024 * 1024,
  /** Bytes of all parts, unpacked. */
  unpacked: 400 * 1024 * 1024,
  entries: 5_000,
  /** Unpacked bytes per packed byte. Sheets of blank styled cells reach about 60. */
  ratio: 200,
  /** Below this many unpacked bytes the ratio says nothing. */
  ratioFrom: 4 * 1024 * 1024,
  /** Cells of the whole workbook, blank ones between others included: twice 100,000 rows of 15 columns. */
  cells: 3_000_000,
} as const;

const MEGABYTE = 1024 * 1024;

/** Asked before a file is even read: what a person chose by mistake may be a film. @throws WorkbookError 'file-too-large' */
export function refuseLarge(bytes: number): void {
  if (bytes > LIMITS.file) throw new WorkbookError('file-too-large', { megabytes: LIMITS.file / MEGABYTE });
}

/** Empty, a text, an old .xls, a file with a password: all that is no zip. */
export function refuseNotZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new WorkbookError('file-empty');
  refuseLarge(bytes.length);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) {
    throw new WorkbookError(includesUtf16(bytes, 'EncryptedPackage') ? 'file-password' : 'file-xls');
  }
  if (!startsWith(bytes, [0x50, 0x4b])) throw new WorkbookError('file-not-workbook');
  // an archive without a single file has only its end record
  if (startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) throw new WorkbookError('file-not-workbook');
}

/** What the directory of the archive itself gives away. */
export function refuseDeclared(entries: readonly ZipEntry[], packed: number): void {
  const unpacked = entries.reduce((sum, entry) => sum + entry.size, 0);
  const swells = (size: number, from: number): boolean => size > LIMITS.ratioFrom && size > LIMITS.ratio * Math.max(1, from);
  if (swells(unpacked, packed) || entries.some((entry) => swells(entry.size, entry.raw.length))) throw new WorkbookError('file-bomb');
  if (unpacked > LIMITS.unpacked) throw new WorkbookError('file-too-large', { megabytes: LIMITS.unpacked / MEGABYTE });
  if (entries.some((entry) => /vbaProject|macrosheets\//i.test(entry.name))) throw new WorkbookError('file-macros');
  const names = new Set(entries.map((entry) => entry.name));
  if (names.size !== entries.length) throw new WorkbookError('file-damaged');
  if (!names.has('[Content_Types].xml')) throw new WorkbookError('file-not-workbook');
}

const DOCTYPE = '<!DOCTYPE';

/**
 * A DOCTYPE can only stand before the root element, so only that far is looked; nearly every root begins among the first
 * letters.
 * @throws WorkbookError 'file-doctype'; 'file-damaged' for a prolog longer than any that a spreadsheet program writes
 */
export function refuseDoctype(data: Uint8Array): void {
  if (!reachesRoot(data, 512) && !reachesRoot(data, 65_536)) throw new WorkbookError('file-damaged');
}

/** Whether what comes before the root ends within so many bytes, or the part does. @throws WorkbookError 'file-doctype' */
function reachesRoot(data: Uint8Array, bytes: number): boolean {
  const whole = data.length <= bytes;
  const text = new TextDecoder(encodingOf(data)).decode(data.subarray(0, bytes));
  for (let at = text.indexOf('<'); at >= 0; ) {
    if (text.startsWith(DOCTYPE, at)) throw new WorkbookError('file-doctype');
    if (!whole && at + DOCTYPE.length > text.length) return false;
    if (!text.startsWith('<?', at) && !text.startsWith('<!--', at)) return true;
    const end = text.indexOf(text[at + 1] === '?' ? '?>' : '-->', at);
    if (end < 0) return false;
    at = text.indexOf('<', end);
  }
  return whole;
}

/** How the text of a part is written: by its mark, or by the "<" that it begins with (XML 1.0, appendix F). */
export function encodingOf(data: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = data;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Looked for in the bytes themselves: as a text they would take five times the memory. */
function includesUtf16(bytes: Uint8Array, word: string): boolean {
  const wanted = Uint8Array.from(word.split('').flatMap((char) => [char.charCodeAt(0), 0]));
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
