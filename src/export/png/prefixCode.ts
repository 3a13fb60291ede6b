// Prefix codes as DEFLATE has them: canonical, of limited length. @see RFC 1951, 3.2.2

export interface PrefixCode {
  /** Bits of each symbol's code; 0 = not in use. */
  lengths: Uint8Array;
  /** The codes, their first bit lowest, as the stream wants them. */
  codes: Uint16Array;
}

/** The shortest code for symbols of these frequencies with no word longer than `limit` bits, or nearly so. */
export function prefixCode(frequencies: Uint32Array, limit: number): PrefixCode {
  const lengths = new Uint8Array(frequencies.length);
  const used = [...frequencies.keys()].filter((symbol) => frequencies[symbol]! > 0);
  used.sort((a, b) => frequencies[a]! - frequencies[b]! || a - b);
  if (used.length === 1) lengths[used[0]!] = 1;
  else {
    const counts = lengthCounts(
      used.map((symbol) => frequencies[symbol]!),
      limit
    );
    let next = used.length - 1; // the most frequent symbol first
    for (let length = 1; length <= limit; length++)
      for (let n = counts[length]!; n > 0; n--) lengths[used[next--]!] = length;
  }
  return {lengths, codes: canonicalCodes(lengths, limit)};
}

/** How many codes have each length. Weights ascend; there are two or more, or none. */
function lengthCounts(weights: readonly number[], limit: number): number[] {
  const counts = new Array<number>(limit + 1).fill(0);
  if (weights.length === 0) return counts;
  let excess = 0;
  for (const depth of depths(weights)) counts[Math.min(depth, limit)]! += 1;
  for (let length = 1; length <= limit; length++) excess += counts[length]! * 2 ** (limit - length);
  // Codes cut to the limit take more room than there is: a shorter one is lengthened until all have theirs.
  for (excess -= 2 ** limit; excess > 0; excess--) {
    let length = limit - 1;
    while (counts[length] === 0) length--;
    counts[length]! -= 1;
    counts[length + 1]! += 2;
    counts[limit]! -= 1;
  }
  return counts;
}

/** How deep each weight hangs in Huffman's tree: the two lightest are joined until one is left. */
function depths(weights: readonly number[]): number[] {
  const count = weights.length;
  const sums = [...weights];
  const parents = new Array<number>(2 * count - 1).fill(0);
  let [leaf, inner] = [0, count];
  const lightest = (): number =>
    inner >= sums.length || (leaf < count && sums[leaf]! <= sums[inner]!) ? leaf++ : inner++;
  while (sums.length < 2 * count - 1) {
    const [a, b] = [lightest(), lightest()];
    parents[a] = parents[b] = sums.length;
    sums.push(sums[a]! + sums[b]!);
  }
  const levels = new Array<number>(2 * count - 1).fill(0);
  for (let i = 2 * count - 3; i >= 0; i--) levels[i] = levels[parents[i]!]! + 1;
  return levels.slice(0, count);
}

function canonicalCodes(lengths: Uint8Array, limit: number): Uint16Array {
  const counts = new Array<number>(limit + 1).fill(0);
  for (const length of lengths) if (length > 0) counts[length]! += 1;
  const next = [0, 0];
  for (let length = 2; length <= limit; length++) next.push(2 * (next[length - 1]! + counts[length - 1]!));
  return Uint16Array.from(lengths, (length) => (length > 0 ? reversed(next[length]!++, length) : 0));
}

function reversed(code: number, length: number): number {
  let out = 0;
  for (let bit = 0; bit < length; bit++) out |= ((code >> bit) & 1) << (length - 1 - bit);
  return out;
}
