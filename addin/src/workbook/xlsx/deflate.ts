import { codeLengths, codesOf } from './huffman.ts';

/**
 * Packs long data as raw deflate (RFC 1951), the same bytes everywhere. Made for this room because the sheets of a large
 * workbook cost a library most of the time of saving: here each place is compared with the last two that began alike,
 * which in the rows of a sheet finds nearly all there is to find, and memory grows with what comes out, not with what
 * goes in.
 */
export function deflateFast(data: Uint8Array): Uint8Array {
  return new Deflater(data).run();
}

/** Literals and matches that share one code. */
const BLOCK = 65_536;
const WINDOW = 32_768;
const SHORTEST = 4;
const LONGEST = 258;
const HASH_BITS = 15;
/** No token takes more bits: 15 and 5 for a length, 15 and 13 for a distance. */
const TOKEN_BYTES = 6;
/** The header of a block at its longest. */
const HEADER_BYTES = 400;
const END = 256;
/** Order in which the lengths of the code lengths' own code are written. */
const ORDER = Uint8Array.of(16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15);

/** Symbols of lengths (by length - 3) and of distances (by distance - 1, those above 256 by their high bits), with bits that follow. */
const [LENGTH_SYMBOL, LENGTH_EXTRA, LENGTH_BASE] = lengthTables();
const [DISTANCE_SYMBOL, DISTANCE_EXTRA, DISTANCE_BASE] = distanceTables();

function lengthTables(): [Uint16Array, Uint8Array, Uint16Array] {
  const [symbols, extra, base] = [new Uint16Array(256), new Uint8Array(286), new Uint16Array(286)];
  let length = 0;
  for (let code = 0; code < 28; code += 1) {
    const bits = code < 8 ? 0 : (code >> 2) - 1;
    extra[257 + code] = bits;
    base[257 + code] = length;
    for (let count = 1 << bits; count > 0 && length < 256; count -= 1, length += 1) symbols[length] = 257 + code;
  }
  // 258 has a symbol of its own
  symbols[255] = 285;
  base[285] = 255;
  return [symbols, extra, base];
}

function distanceTables(): [Uint8Array, Uint8Array, Uint16Array] {
  const [symbols, extra, base] = [new Uint8Array(512), new Uint8Array(30), new Uint16Array(30)];
  let distance = 0;
  for (let code = 0; code < 30; code += 1) {
    const bits = code < 4 ? 0 : (code >> 1) - 1;
    extra[code] = bits;
    base[code] = distance;
    for (let at = distance; at < distance + (1 << bits); at += at < 256 ? 1 : 128) symbols[at < 256 ? at : 256 + (at >> 7)] = code;
    distance += 1 << bits;
  }
  return [symbols, extra, base];
}

/** @param distance less one */
function distanceSymbol(distance: number): number {
  return DISTANCE_SYMBOL[distance < 256 ? distance : 256 + (distance >> 7)]!;
}

class Deflater {
  readonly #data: Uint8Array;
  /** A literal is its byte; a match has bit 8 set, its length - 3 below and its distance - 1 above. */
  readonly #tokens = new Uint32Array(BLOCK);
  #count = 0;
  #literals = new Uint32Array(286);
  #distances = new Uint32Array(30);
  #out: Uint8Array;
  #at = 0;
  /** Bits not yet written, the first one lowest. */
  #bits = 0;
  #bitCount = 0;

  constructor(data: Uint8Array) {
    this.#data = data;
    this.#out = new Uint8Array((data.length >> 3) + BLOCK);
  }

  run(): Uint8Array {
    this.#match();
    this.#block(true);
    if (this.#bitCount > 0) this.#out[this.#at] = this.#bits;
    return this.#out.subarray(0, this.#at + (this.#bitCount > 0 ? 1 : 0));
  }

  /** Turns the data into literals and matches. */
  #match(): void {
    const data = this.#data;
    const last = data.length - SHORTEST;
    // two places for each hash, the newer first; one more than the place, so that 0 is none
    const seen = new Int32Array(2 << HASH_BITS);
    let at = 0;
    while (at <= last) {
      const word = data[at]! | (data[at + 1]! << 8) | (data[at + 2]! << 16) | (data[at + 3]! << 24);
      const slot = (Math.imul(word, 0x9e3779b1) >>> (32 - HASH_BITS)) << 1;
      const newer = seen[slot]! - 1;
      const older = seen[slot + 1]! - 1;
      seen[slot + 1] = newer + 1;
      seen[slot] = at + 1;
      let length = 0;
      let from = newer;
      if (newer >= 0 && at - newer <= WINDOW) {
        length = alike(data, newer, at);
        // a longer one has the same byte where the first one ended
        if (older >= 0 && length < LONGEST && at - older <= WINDOW && data[older + length] === data[at + length]) {
          const other = alike(data, older, at);
          if (other > length) {
            length = other;
            from = older;
          }
        }
      }
      if (length < SHORTEST) {
        this.#literal(data[at]!);
        at += 1;
        continue;
      }
      this.#pair(length, at - from);
      const stop = at + length;
      // every second place of a match is enough to find the next one, and costs half
      for (at += 1; at < stop && at <= last; at += 2) {
        const inside = data[at]! | (data[at + 1]! << 8) | (data[at + 2]! << 16) | (data[at + 3]! << 24);
        const place = (Math.imul(inside, 0x9e3779b1) >>> (32 - HASH_BITS)) << 1;
        seen[place + 1] = seen[place]!;
        seen[place] = at + 1;
      }
      at = stop;
    }
    for (; at < data.length; at += 1) this.#literal(data[at]!);
  }

  #literal(byte: number): void {
    this.#tokens[this.#count] = byte;
    this.#literals[byte]! += 1;
    this.#count += 1;
    if (this.#count === BLOCK) this.#block(false);
  }

  #pair(length: number, distance: number): void {
    this.#tokens[this.#count] = ((distance - 1) << 9) | END | (length - 3);
    this.#literals[LENGTH_SYMBOL[length - 3]!]! += 1;
    this.#distances[distanceSymbol(distance - 1)]! += 1;
    this.#count += 1;
    if (this.#count === BLOCK) this.#block(false);
  }

  /** Writes what has been gathered as one block with codes of its own. */
  #block(last: boolean): void {
    this.#reserve(this.#count * TOKEN_BYTES + HEADER_BYTES);
    this.#literals[END] = 1;
    const literals = codeLengths(this.#literals, 15);
    const distances = codeLengths(this.#distances, 15);
    this.#put(last ? 1 : 0, 1);
    this.#put(2, 2);
    this.#header(literals, distances);
    this.#body(literals, distances);
    this.#literals.fill(0);
    this.#distances.fill(0);
    this.#count = 0;
  }

  #reserve(bytes: number): void {
    if (this.#at + bytes <= this.#out.length) return;
    const larger = new Uint8Array(Math.max(this.#at + bytes, this.#out.length + (this.#out.length >> 1)));
    larger.set(this.#out.subarray(0, this.#at));
    this.#out = larger;
  }

  #put(value: number, bits: number): void {
    this.#bits |= value << this.#bitCount;
    this.#bitCount += bits;
    while (this.#bitCount >= 8) {
      this.#out[this.#at] = this.#bits;
      this.#at += 1;
      this.#bits >>>= 8;
      this.#bitCount -= 8;
    }
  }

  #header(literals: Uint8Array, distances: Uint8Array): void {
    const lengths = [...trimmed(literals, 257), ...trimmed(distances, 1)];
    const runs = runsOf(lengths);
    const own = new Uint32Array(19);
    for (const { symbol } of runs) own[symbol]! += 1;
    const ownLengths = codeLengths(own, 7);
    const ownCodes = codesOf(ownLengths);
    let shown = 19;
    while (shown > 4 && ownLengths[ORDER[shown - 1]!] === 0) shown -= 1;
    this.#put(trimmed(literals, 257).length - 257, 5);
    this.#put(trimmed(distances, 1).length - 1, 5);
    this.#put(shown - 4, 4);
    for (let index = 0; index < shown; index += 1) this.#put(ownLengths[ORDER[index]!]!, 3);
    for (const { symbol, extra, bits } of runs) {
      this.#put(ownCodes[symbol]!, ownLengths[symbol]!);
      this.#put(extra, bits);
    }
  }

  /** The inner loop: state is kept in locals. */
  #body(literals: Uint8Array, distances: Uint8Array): void {
    const [literalCodes, distanceCodes] = [codesOf(literals), codesOf(distances)];
    const tokens = this.#tokens;
    const out = this.#out;
    let at = this.#at;
    let bits = this.#bits;
    let count = this.#bitCount;
    for (let index = 0; index < this.#count; index += 1) {
      const token = tokens[index]!;
      const symbol = token < END ? token : LENGTH_SYMBOL[token & 255]!;
      bits |= literalCodes[symbol]! << count;
      count += literals[symbol]!;
      while (count >= 8) {
        out[at] = bits;
        at += 1;
        bits >>>= 8;
        count -= 8;
      }
      if (token < END) continue;
      bits |= ((token & 255) - LENGTH_BASE[symbol]!) << count;
      count += LENGTH_EXTRA[symbol]!;
      const distance = token >>> 9;
      const far = distanceSymbol(distance);
      bits |= distanceCodes[far]! << count;
      count += distances[far]!;
      while (count >= 8) {
        out[at] = bits;
        at += 1;
        bits >>>= 8;
        count -= 8;
      }
      bits |= (distance - DISTANCE_BASE[far]!) << count;
      count += DISTANCE_EXTRA[far]!;
      while (count >= 8) {
        out[at] = bits;
        at += 1;
        bits >>>= 8;
        count -= 8;
      }
    }
    this.#at = at;
    this.#bits = bits;
    this.#bitCount = count;
    this.#put(literalCodes[END]!, literals[END]!);
  }
}

/** How many bytes from two places on are the same. */
function alike(data: Uint8Array, from: number, at: number): number {
  const most = Math.min(LONGEST, data.length - at);
  let length = 0;
  while (length < most && data[from + length] === data[at + length]) length += 1;
  return length;
}

/** Lengths without the zeros at their end, but at least so many. */
function trimmed(lengths: Uint8Array, least: number): Uint8Array {
  let end = lengths.length;
  while (end > least && lengths[end - 1] === 0) end -= 1;
  return lengths.subarray(0, end);
}

interface Run {
  readonly symbol: number;
  readonly extra: number;
  readonly bits: number;
}

/** Code lengths as RFC 1951 3.2.7 writes them: 16 repeats the one before, 17 and 18 are zeros. */
function runsOf(lengths: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < lengths.length; ) {
    const value = lengths[at]!;
    let count = 1;
    while (lengths[at + count] === value && count < 138) count += 1;
    if (value === 0 && count >= 3) {
      runs.push(count > 10 ? { symbol: 18, extra: count - 11, bits: 7 } : { symbol: 17, extra: count - 3, bits: 3 });
      at += count;
      continue;
    }
    runs.push({ symbol: value, extra: 0, bits: 0 });
    at += 1;
    // the first stands for itself, those after it are repeated
    const again = Math.min(count - 1, 6);
    if (value === 0 || again < 3) continue;
    runs.push({ symbol: 16, extra: again - 3, bits: 2 });
    at += again;
  }
  return runs;
}
