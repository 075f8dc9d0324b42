import { WorkbookError } from '../port.ts';
import { encodingOf, LIMITS, refuseDeclared, refuseDoctype, refuseNotZip } from './refuse.ts';
import { cellCounter, mayHoldTooManyCells } from './cell-counter.ts';
import { attribute, XmlScanner } from './xml.ts';
import { checkPacked, packEntry, readDirectory, unpack, writeZip, type ZipEntry } from './zip.ts';

export interface Relationship {
  readonly id: string;
  /** Last word of its type: worksheet, table, drawing. */
  readonly kind: string;
  readonly type: string;
  /** Part name without leading slash; the address as written when external. */
  readonly target: string;
  readonly external: boolean;
}

/**
 * The parts of an .xlsx. Each is unpacked when asked for, under the guards; those that were never set are written
 * again as the compressed bytes that came in.
 */
export class Package {
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  readonly #changed = new Map<string, Uint8Array | null>();
  readonly #checked = new Set<string>();

  /** The bytes that came in. */
  readonly opened: Uint8Array;

  private constructor(entries: ReadonlyMap<string, ZipEntry>, opened: Uint8Array) {
    this.#entries = entries;
    this.opened = opened;
  }

  /** @throws WorkbookError one of the file-* codes; nothing has been unpacked yet */
  static open(bytes: Uint8Array): Package {
    refuseNotZip(bytes);
    const entries = readDirectory(bytes, LIMITS.entries);
    refuseDeclared(entries, bytes.length);
    return new Package(new Map(entries.filter((entry) => !entry.name.endsWith('/')).map((entry) => [entry.name, entry])), bytes);
  }

  /** The same package, to be changed without this one changing. */
  fork(): Package {
    const fork = new Package(this.#entries, this.opened);
    for (const [name, data] of this.#changed) fork.#changed.set(name, data);
    for (const name of this.#checked) fork.#checked.add(name);
    return fork;
  }

  get names(): readonly string[] {
    const kept = [...this.#entries.keys()].filter((name) => this.#changed.get(name) !== null);
    return [...kept, ...[...this.#changed].filter(([name, data]) => data && !this.#entries.has(name)).map(([name]) => name)];
  }

  /** Exact name, or the same name in another case, as some programs write it. */
  find(name: string): string | undefined {
    if (this.#changed.get(name) ?? (this.#entries.has(name) && this.#changed.get(name) !== null)) return name;
    const lower = name.toLowerCase();
    return this.names.find((known) => known.toLowerCase() === lower);
  }

  has(name: string): boolean {
    return this.find(name) !== undefined;
  }

  /** Unpacked bytes of a part that came in; 0 when there is none. */
  size(name: string): number {
    return this.#entries.get(name)?.size ?? 0;
  }

  /** @throws WorkbookError 'file-damaged' when there is no such part */
  bytes(name: string): Uint8Array {
    const known = this.find(name);
    if (known === undefined) throw new WorkbookError('file-damaged');
    const changed = this.#changed.get(known);
    if (changed) return changed;
    const entry = this.#entries.get(known);
    if (!entry) throw new WorkbookError('file-damaged');
    const uncounted = mayHoldTooManyCells([entry]) && !this.#checked.has(known);
    // one so long that holding it would cost more than the little time of unpacking it twice
    if (uncounted && entry.size > HELD) checkPacked(entry, cellCounter().count);
    const data = unpack(entry, uncounted && entry.size <= HELD ? cellCounter().count : undefined);
    this.#checked.add(known);
    if (isXml(known)) refuseDoctype(data);
    return data;
  }

  /** XML text of a part, whichever of UTF-8 and UTF-16 it is in. */
  text(name: string): string {
    return decode(this.bytes(name));
  }

  /** A part's new contents; texts are one after the other, so that a long one need not be put together twice. */
  set(name: string, data: Uint8Array | string | readonly string[]): void {
    const bytes = data instanceof Uint8Array ? data : encode(typeof data === 'string' ? [data] : data);
    this.#changed.set(this.find(name) ?? name, bytes);
  }

  delete(name: string): void {
    const known = this.find(name);
    if (known !== undefined) this.#changed.set(known, null);
  }

  /**
   * Counts the cells of these sheets before any of them is read: a single one is counted when it is unpacked.
   * @throws WorkbookError 'file-too-many-cells'
   */
  countCells(sheets: readonly string[]): void {
    const entries = sheets.flatMap((name) => this.#entries.get(this.find(name) ?? '') ?? []);
    if (entries.length < 2 || !mayHoldTooManyCells(entries)) return;
    const counter = cellCounter();
    for (const entry of entries) {
      counter.nextSheet();
      checkPacked(entry, counter.count);
    }
  }

  /** Unpacks, without keeping, every part that nobody has read, so that no header lies unseen. */
  verify(): void {
    for (const [name, entry] of this.#entries) {
      if (this.#checked.has(name)) continue;
      if (isXml(name)) refuseDoctype(unpack(entry));
      else checkPacked(entry);
      this.#checked.add(name);
    }
  }

  relationships(part: string): readonly Relationship[] {
    const name = relationshipsOf(part);
    if (!this.has(name)) return [];
    const found: Relationship[] = [];
    const scanner = new XmlScanner(this.text(name));
    for (let tag = scanner.next(); tag; tag = scanner.next()) {
      if (tag.name !== 'Relationship' || tag.kind === 'close') continue;
      const type = attribute(tag.attributes, 'Type') ?? '';
      const target = attribute(tag.attributes, 'Target') ?? '';
      const external = attribute(tag.attributes, 'TargetMode') === 'External';
      const id = attribute(tag.attributes, 'Id') ?? '';
      found.push({ id, type, kind: type.slice(type.lastIndexOf('/') + 1), target: external ? target : resolve(part, target), external });
    }
    return found;
  }

  /** Part name of the workbook itself. @throws WorkbookError 'file-not-workbook' */
  workbookPart(): string {
    const main = this.relationships('').find((relationship) => relationship.kind === 'officeDocument');
    const name = main && this.find(main.target);
    if (name === undefined) throw new WorkbookError('file-not-workbook');
    return name;
  }

  /** The package as bytes; parts that were not set keep their compressed bytes, and this is asserted. */
  async save(): Promise<Uint8Array> {
    const entries: ZipEntry[] = [];
    for (const name of this.names) {
      const changed = this.#changed.get(name);
      const entry = changed ? await packEntry(name, changed) : this.#entries.get(name);
      if (entry) entries.push(entry);
    }
    const out = writeZip(entries);
    this.#assertKept(out);
    return out;
  }

  #assertKept(out: Uint8Array): void {
    const written = new Map(readDirectory(out, Number.MAX_SAFE_INTEGER).map((entry) => [entry.name, entry]));
    for (const [name, before] of this.#entries) {
      if (this.#changed.has(name)) continue;
      const after = written.get(name);
      if (!after || after.crc !== before.crc || !sameBytes(before.raw, after.raw)) {
        throw new Error(`part ${name} was not to be touched and differs`);
      }
    }
  }
}

/** Bytes of a sheet that are held while its cells are counted: a hundred thousand rows of people are fewer. */
const HELD = 64 * 1024 * 1024;

/** 'xl/workbook.xml' -> 'xl/_rels/workbook.xml.rels'; '' is the package itself. */
export function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A relationship's target as a part name. */
function resolve(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folders = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.') folders.push(step);
  }
  return folders.join('/');
}

/** The target to write in the relationships of `part` so that it means `name`. */
export function relativeTarget(part: string, name: string): string {
  const from = part.split('/').slice(0, -1);
  const to = name.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

function isXml(name: string): boolean {
  return /\.(xml|rels|vml)$/i.test(name);
}

/** One after the other into one buffer, without joining them: a text with letters beyond Latin would make all of it twice as long. */
function encode(texts: readonly string[]): Uint8Array {
  const encoder = new TextEncoder();
  let left = texts.reduce((sum, text) => sum + text.length, 0);
  let out = new Uint8Array(left + SPARE);
  let at = 0;
  for (const text of texts) {
    for (let from = 0; from < text.length; ) {
      const { read, written } = encoder.encodeInto(from === 0 ? text : text.slice(from), out.subarray(at));
      from += read;
      left -= read;
      at += written;
      if (from < text.length) {
        // what is left may take more than a byte for each of its units, three at most
        const larger = new Uint8Array(at + left + Math.min(left, SPARE) * 2 + SPARE);
        larger.set(out.subarray(0, at));
        out = larger;
      }
    }
  }
  return out.subarray(0, at);
}

/** Room for letters that take more than one byte: sheets have few, their texts stand elsewhere. */
const SPARE = 64 * 1024;

function decode(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index += 1) if (one[index] !== other[index]) return false;
  return true;
}
