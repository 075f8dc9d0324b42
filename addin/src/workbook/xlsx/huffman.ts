/**
 * Lengths of the best code for symbols that occur so often, none longer than `limit` bits. Two symbols at least get one:
 * some readers refuse a code of a single symbol.
 */
export function codeLengths(frequencies: Uint32Array, limit: number): Uint8Array {
  const symbols = usedSymbols(frequencies);
  const weights = symbols.map((symbol) => Math.max(1, frequencies[symbol]!));
  const counts = limited(depthCounts(weights), limit);
  const lengths = new Uint8Array(frequencies.length);
  // the rarest symbols, which come first, get the longest codes
  let at = 0;
  for (let length = limit; length > 0; length -= 1) {
    for (let count = counts[length]!; count > 0; count -= 1, at += 1) lengths[symbols[at]!] = length;
  }
  return lengths;
}

/** The rarest first. */
function usedSymbols(frequencies: Uint32Array): number[] {
  const symbols: number[] = [];
  frequencies.forEach((frequency, symbol) => {
    if (frequency > 0) symbols.push(symbol);
  });
  for (let symbol = 0; symbols.length < 2; symbol += 1) if (!symbols.includes(symbol)) symbols.push(symbol);
  return symbols.sort((one, other) => frequencies[one]! - frequencies[other]! || one - other);
}

/** How many leaves Huffman's tree has at each depth; weights from the lightest on. */
function depthCounts(weights: readonly number[]): Uint32Array {
  const leaves = weights.length;
  const all = Float64Array.from({ length: 2 * leaves - 1 }, (_none, at) => weights[at] ?? 0);
  const parent = new Uint32Array(all.length);
  let leaf = 0;
  let joined = leaves;
  for (let made = leaves; made < all.length; made += 1) {
    for (let side = 0; side < 2; side += 1) {
      // both queues are in order: the lightest is at the head of one of them
      const next = leaf < leaves && (joined >= made || all[leaf]! <= all[joined]!) ? leaf++ : joined++;
      all[made]! += all[next]!;
      parent[next] = made;
    }
  }
  const depths = new Uint32Array(all.length);
  const counts = new Uint32Array(leaves + 1);
  for (let node = all.length - 2; node >= 0; node -= 1) {
    depths[node] = depths[parent[node]!]! + 1;
    if (node < leaves) counts[depths[node]!]! += 1;
  }
  return counts;
}

/** The same leaves none deeper than the limit: one goes down where there is room, for each that comes up. */
function limited(counts: Uint32Array, limit: number): Uint32Array {
  const fit = new Uint32Array(Math.max(limit + 1, counts.length));
  counts.forEach((count, depth) => (fit[Math.min(depth, limit)]! += count));
  // what the codes take of all words of `limit` bits
  let taken = 0;
  for (let depth = 1; depth <= limit; depth += 1) taken += fit[depth]! << (limit - depth);
  for (; taken > 1 << limit; taken -= 1) {
    let depth = limit - 1;
    while (fit[depth] === 0) depth -= 1;
    fit[limit]! -= 1;
    fit[depth]! -= 1;
    fit[depth + 1]! += 2;
  }
  return fit;
}

/** The codes of these lengths (RFC 1951 3.2.2), their bits turned round as deflate writes them. */
export function codesOf(lengths: Uint8Array): Uint16Array {
  const next = new Uint16Array(17);
  for (const length of lengths) if (length > 0) next[length + 1]! += 1;
  for (let length = 2; length <= 16; length += 1) next[length] = (next[length - 1]! + next[length]!) << 1;
  const codes = new Uint16Array(lengths.length);
  lengths.forEach((length, symbol) => {
    if (length > 0) codes[symbol] = reversed(next[length]!++, length);
  });
  return codes;
}

export function reversed(code: number, length: number): number {
  let result = 0;
  for (let bit = 0; bit < length; bit += 1) result |= ((code >> bit) & 1) << (length - 1 - bit);
  return result;
}
