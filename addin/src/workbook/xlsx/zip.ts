import { WorkbookError } from '../port.ts';
import { codec } from './codec.ts';
import { crcEnd, crcOf, CRC_START } from './crc32.ts';
import { inflateInto, inflateThrough } from './inflate.ts';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const STORED = 0;
const DEFLATED = 8;
/** 1 January 1980, the first day a zip can say: our bytes do not depend on the clock. */
const FIXED_DATE = 0x0021;

/** One file of a zip, as its bytes stand in the archive. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes of the name as the archive has them. */
  readonly nameBytes: Uint8Array;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  /** Unpacked size as declared; headers may lie. */
  readonly size: number;
  readonly time: number;
  readonly date: number;
  /** The compressed bytes, a view into the archive. */
  readonly raw: Uint8Array;
}

/** Where the compressed bytes of an entry begin and end in the archive. */
export interface ZipSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * The directory of a zip, nothing unpacked.
 * @throws WorkbookError 'file-damaged' | 'file-zip64' | 'file-password' | 'file-bomb' (entries that share their bytes)
 */
export function readDirectory(bytes: Uint8Array, maxEntries: number): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const offset = view.getUint32(end + 16, true);
  if (count === 0xffff || offset === 0xffffffff) throw new WorkbookError('file-zip64');
  if (count > maxEntries) throw new WorkbookError('file-bomb');
  const entries: ZipEntry[] = [];
  const spans: ZipSpan[] = [];
  let at = offset;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw new WorkbookError('file-damaged');
    const { entry, span } = readEntry(bytes, view, at);
    entries.push(entry);
    spans.push(span);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  refuseOverlaps(spans);
  return entries;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new WorkbookError('file-damaged');
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; span: ZipSpan } {
  const flags = view.getUint16(at + 8, true);
  const packed = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
  const nameBytes = bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true));
  if (packed === 0xffffffff || size === 0xffffffff || local === 0xffffffff) throw new WorkbookError('file-zip64');
  if ((flags & 1) !== 0) throw new WorkbookError('file-password');
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) throw new WorkbookError('file-damaged');
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const method = view.getUint16(at + 10, true);
  if (from + packed > bytes.length || (method !== STORED && method !== DEFLATED)) throw new WorkbookError('file-damaged');
  const entry: ZipEntry = {
    name: new TextDecoder().decode(nameBytes).replaceAll('\\', '/').replace(/^\//, ''),
    nameBytes,
    method,
    flags,
    crc: view.getUint32(at + 16, true),
    size,
    time: view.getUint16(at + 12, true),
    date: view.getUint16(at + 14, true),
    raw: bytes.subarray(from, from + packed),
  };
  return { entry, span: { from: local, to: from + packed } };
}

/** Entries over the same bytes are how a small archive unpacks without end. */
function refuseOverlaps(spans: readonly ZipSpan[]): void {
  let reached = 0;
  for (const span of [...spans].sort((one, other) => one.from - other.from)) {
    if (span.from < reached) throw new WorkbookError('file-bomb');
    reached = span.to;
  }
}

/**
 * Unpacks an entry and stops as soon as more comes out than was declared; memory never passes the declared size.
 * @param watch sees every piece as it comes out, and may throw
 * @throws WorkbookError 'file-bomb' | 'file-damaged'
 */
export function unpack(entry: ZipEntry, watch?: (chunk: Uint8Array) => void): Uint8Array {
  if (entry.method === STORED) {
    if (entry.raw.length > entry.size) throw new WorkbookError('file-bomb');
    if (entry.raw.length < entry.size) throw new WorkbookError('file-damaged');
    watch?.(entry.raw);
  }
  const data = entry.method === STORED ? entry.raw : watch ? inflateInto(entry.raw, entry.size, watch) : codec().inflate(entry.raw, entry.size);
  if (codec().crc32(data) !== entry.crc) throw new WorkbookError('file-damaged');
  return data;
}

/**
 * Unpacks an entry without keeping it, so that a part nobody reads is checked without being held.
 * @param watch sees every piece as it comes out, and may throw
 * @throws WorkbookError 'file-bomb' | 'file-damaged'
 */
export function checkPacked(entry: ZipEntry, watch?: (chunk: Uint8Array) => void): void {
  if (entry.method === STORED) {
    unpack(entry, watch);
    return;
  }
  let crc = CRC_START;
  inflateThrough(entry.raw, entry.size, (chunk) => {
    watch?.(chunk);
    crc = crcOf(chunk, crc);
  });
  if (crcEnd(crc) !== entry.crc) throw new WorkbookError('file-damaged');
}

/** A new entry with a fixed date. */
export async function packEntry(name: string, data: Uint8Array): Promise<ZipEntry> {
  return packedEntry(name, data, await codec().deflate(data));
}

/** The same of what is already packed. @param packed raw deflate data of `data` */
export function packedEntry(name: string, data: Uint8Array, packed: Uint8Array): ZipEntry {
  const stored = packed.length >= data.length;
  return {
    name,
    nameBytes: new TextEncoder().encode(name),
    method: stored ? STORED : DEFLATED,
    flags: 0x0800,
    crc: codec().crc32(data),
    size: data.length,
    time: 0,
    date: FIXED_DATE,
    raw: stored ? data : packed,
  };
}

/** Writes the archive; the compressed bytes of every entry are copied as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const heads = entries.reduce((sum, entry) => sum + 76 + 2 * entry.nameBytes.length + entry.raw.length, 22);
  const out = new Uint8Array(heads);
  const view = new DataView(out.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(at);
    view.setUint32(at, LOCAL, true);
    writeHead(view, at + 4, entry);
    out.set(entry.nameBytes, at + 30);
    out.set(entry.raw, at + 30 + entry.nameBytes.length);
    at += 30 + entry.nameBytes.length + entry.raw.length;
  }
  const directory = at;
  for (const [index, entry] of entries.entries()) {
    view.setUint32(at, CENTRAL, true);
    view.setUint16(at + 4, 20, true);
    writeHead(view, at + 6, entry);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    out.set(entry.nameBytes, at + 46);
    at += 46 + entry.nameBytes.length;
  }
  view.setUint32(at, END, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return out;
}

/** The 24 bytes that the local and the central header share: version needed up to the length of the name. */
function writeHead(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, 20, true);
  // bit 3 (sizes after the data) goes: we write the sizes here; bit 11 says that the name is UTF-8
  view.setUint16(at + 2, entry.flags & ~0x0008, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 6, entry.time, true);
  view.setUint16(at + 8, entry.date, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.raw.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}
