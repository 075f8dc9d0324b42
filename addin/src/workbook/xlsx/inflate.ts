import { WorkbookError } from '../port.ts';

/**
 * Inflates raw deflate data (RFC 1951) into exactly as many bytes as were declared. Memory never passes that size, and
 * the first byte too many ends it: what a header lies about costs nothing. Made for this room because a library either
 * grows its own buffer and copies it (three times the time over 50 MB) or writes past the end in silence.
 * @param watch sees every piece of about a megabyte as it comes out, and may throw
 * @throws WorkbookError 'file-bomb' when more comes out, 'file-damaged' when less does or the data do not read
 */
export function inflateInto(raw: Uint8Array, size: number, watch?: (chunk: Uint8Array) => void): Uint8Array {
  return new Inflater(raw, size, new Uint8Array(size), watch).run();
}

/**
 * The same for what nobody keeps: it is only watched, and little more than one piece is held at a time.
 * @throws WorkbookError as inflateInto
 */
export function inflateThrough(raw: Uint8Array, size: number, watch: (chunk: Uint8Array) => void): void {
  new Inflater(raw, size, new Uint8Array(Math.min(size, WINDOW + PIECE)), watch).run();
}

const PIECE = 1024 * 1024;
/** How far back a match may reach. */
const WINDOW = 32_768;

const MAX_BITS = 15;

/** A Huffman code: table[bits] = symbol << 4 | length; 0 where no code begins so. */
type Code = Uint16Array;

const LENGTH_BASE = Uint16Array.of(3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258);
const LENGTH_EXTRA = Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0);
const DISTANCE_BASE = Uint16Array.of(1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577);
const DISTANCE_EXTRA = Uint8Array.of(0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13);
/** Order in which the lengths of the code lengths' own code are written. */
const ORDER = Uint8Array.of(16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15);

class Inflater {
  readonly #raw: Uint8Array;
  /** Bytes that are to come out. */
  readonly #size: number;
  /** As long as that; shorter when nobody keeps it. */
  readonly #out: Uint8Array;
  /** Bytes that came out before those that are held. */
  #gone = 0;
  #in = 0;
  #at = 0;
  /** Bits read and not yet used, the next one lowest. */
  #bits = 0;
  #count = 0;
  readonly #watch: ((chunk: Uint8Array) => void) | undefined;
  /** Up to here it has been watched. */
  #seen = 0;
  /** Up to here can be written before room() is asked. */
  #limit: number;

  constructor(raw: Uint8Array, size: number, out: Uint8Array, watch: ((chunk: Uint8Array) => void) | undefined) {
    this.#raw = raw;
    this.#size = size;
    this.#out = out;
    this.#watch = watch;
    this.#limit = watch ? Math.min(PIECE, out.length) : out.length;
  }

  run(): Uint8Array {
    for (let last = false; !last; ) {
      last = this.#take(1) === 1;
      const kind = this.#take(2);
      if (kind === 0) this.#stored();
      else if (kind === 1) this.#coded(FIXED_LITERALS, FIXED_DISTANCES);
      else if (kind === 2) this.#coded(...this.#codes());
      else throw damaged();
    }
    if (this.#gone + this.#at !== this.#size) throw damaged();
    this.#watch?.(this.#out.subarray(this.#seen, this.#at));
    return this.#out;
  }

  /**
   * The next limit, when so many bytes more are to be written; the place to write them is then in #at.
   * @throws WorkbookError 'file-bomb'
   */
  #room(at: number, wanted: number): number {
    if (this.#gone + at + wanted > this.#size) throw new WorkbookError('file-bomb');
    this.#watch?.(this.#out.subarray(this.#seen, at));
    this.#at = at;
    if (at + wanted > this.#out.length) {
      this.#out.copyWithin(0, at - WINDOW, at);
      this.#gone += at - WINDOW;
      this.#at = WINDOW;
    }
    this.#seen = this.#at;
    this.#limit = Math.min(this.#at + wanted + PIECE, this.#out.length, this.#size - this.#gone);
    return this.#limit;
  }

  #take(wanted: number): number {
    while (this.#count < wanted) {
      if (this.#in >= this.#raw.length) throw damaged();
      this.#bits |= this.#raw[this.#in]! << this.#count;
      this.#in += 1;
      this.#count += 8;
    }
    const value = this.#bits & ((1 << wanted) - 1);
    this.#bits >>>= wanted;
    this.#count -= wanted;
    return value;
  }

  #stored(): void {
    // whole bytes that were read ahead go back
    this.#in -= this.#count >> 3;
    this.#bits = 0;
    this.#count = 0;
    const raw = this.#raw;
    if (this.#in + 4 > raw.length) throw damaged();
    const length = raw[this.#in]! | (raw[this.#in + 1]! << 8);
    if ((length ^ (raw[this.#in + 2]! | (raw[this.#in + 3]! << 8))) !== 0xffff) throw damaged();
    const from = this.#in + 4;
    if (from + length > raw.length) throw damaged();
    if (this.#at + length > this.#limit) this.#room(this.#at, length);
    this.#out.set(raw.subarray(from, from + length), this.#at);
    this.#in = from + length;
    this.#at += length;
  }

  #codes(): [Code, Code] {
    const literals = this.#take(5) + 257;
    const distances = this.#take(5) + 1;
    const own = new Uint8Array(19);
    const count = this.#take(4) + 4;
    for (let index = 0; index < count; index += 1) own[ORDER[index]!] = this.#take(3);
    const code = codeOf(own);
    const lengths = new Uint8Array(literals + distances);
    for (let index = 0; index < lengths.length; ) {
      const symbol = this.#symbol(code);
      if (symbol < 16) {
        lengths[index] = symbol;
        index += 1;
        continue;
      }
      const [repeat, value] = symbol === 16 ? [3 + this.#take(2), index > 0 ? lengths[index - 1]! : -1] : symbol === 17 ? [3 + this.#take(3), 0] : [11 + this.#take(7), 0];
      if (value < 0 || index + repeat > lengths.length) throw damaged();
      lengths.fill(value, index, index + repeat);
      index += repeat;
    }
    return [codeOf(lengths.subarray(0, literals)), codeOf(lengths.subarray(literals))];
  }

  /** One symbol, for the few that are read outside the inner loop. */
  #symbol(code: Code): number {
    while (this.#count < MAX_BITS && this.#in < this.#raw.length) {
      this.#bits |= this.#raw[this.#in]! << this.#count;
      this.#in += 1;
      this.#count += 8;
    }
    const found = code[this.#bits & (code.length - 1)]!;
    const length = found & 15;
    if (length === 0 || length > this.#count) throw damaged();
    this.#bits >>>= length;
    this.#count -= length;
    return found >> 4;
  }

  /** The inner loop: state is kept in locals, and at most 15 + 13 bits are needed after one look for more. */
  #coded(literals: Code, distances: Code): void {
    const raw = this.#raw;
    const out = this.#out;
    const end = raw.length;
    let limit = this.#limit;
    const literalMask = literals.length - 1;
    const distanceMask = distances.length - 1;
    let from = this.#in;
    let at = this.#at;
    let bits = this.#bits;
    let count = this.#count;
    for (;;) {
      while (count < 20 && from < end) {
        bits |= raw[from]! << count;
        from += 1;
        count += 8;
      }
      let found = literals[bits & literalMask]!;
      let used = found & 15;
      if (used === 0 || used > count) throw damaged();
      bits >>>= used;
      count -= used;
      const symbol = found >> 4;
      if (symbol < 256) {
        if (at >= limit) {
          limit = this.#room(at, 1);
          at = this.#at;
        }
        out[at] = symbol;
        at += 1;
        continue;
      }
      if (symbol === 256) break;
      const which = symbol - 257;
      if (which > 28) throw damaged();
      used = LENGTH_EXTRA[which]!;
      const length = LENGTH_BASE[which]! + (bits & ((1 << used) - 1));
      bits >>>= used;
      count -= used;
      while (count < 15 && from < end) {
        bits |= raw[from]! << count;
        from += 1;
        count += 8;
      }
      found = distances[bits & distanceMask]!;
      used = found & 15;
      if (used === 0 || used > count) throw damaged();
      bits >>>= used;
      count -= used;
      const far = found >> 4;
      if (far > 29) throw damaged();
      used = DISTANCE_EXTRA[far]!;
      while (count < used && from < end) {
        bits |= raw[from]! << count;
        from += 1;
        count += 8;
      }
      const distance = DISTANCE_BASE[far]! + (bits & ((1 << used) - 1));
      bits >>>= used;
      count -= used;
      if (count < 0 || distance > at) throw damaged();
      if (at + length > limit) {
        limit = this.#room(at, length);
        at = this.#at;
      }
      const stop = at + length;
      for (let source = at - distance; at < stop; at += 1, source += 1) out[at] = out[source]!;
    }
    this.#in = from;
    this.#at = at;
    this.#bits = bits;
    this.#count = count;
  }
}

/** The table of a code from the lengths of its symbols, as wide as its longest. @throws WorkbookError 'file-damaged' when it is over-full */
function codeOf(lengths: Uint8Array): Code {
  const counts = new Uint16Array(MAX_BITS + 1);
  let longest = 1;
  for (const length of lengths) {
    if (length === 0) continue;
    counts[length] = counts[length]! + 1;
    if (length > longest) longest = length;
  }
  const next = new Uint16Array(MAX_BITS + 2);
  let left = 1;
  for (let length = 1; length <= MAX_BITS; length += 1) {
    left = (left << 1) - counts[length]!;
    if (left < 0) throw damaged();
    next[length + 1] = (next[length]! + counts[length]!) << 1;
  }
  const table = new Uint16Array(1 << longest);
  for (let symbol = 0; symbol < lengths.length; symbol += 1) {
    const length = lengths[symbol]!;
    if (length === 0) continue;
    const entry = (symbol << 4) | length;
    const code = next[length]!;
    next[length] = code + 1;
    // deflate writes codes from their highest bit on, everything else from the lowest
    for (let index = reversed(code, length); index < table.length; index += 1 << length) table[index] = entry;
  }
  return table;
}

function reversed(code: number, length: number): number {
  let result = 0;
  for (let bit = 0; bit < length; bit += 1) result |= ((code >> bit) & 1) << (length - 1 - bit);
  return result;
}

const FIXED_LITERALS = codeOf(Uint8Array.from({ length: 288 }, (_none, symbol) => (symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8)));
const FIXED_DISTANCES = codeOf(new Uint8Array(32).fill(5));

function damaged(): WorkbookError {
  return new WorkbookError('file-damaged');
}
