/**
 * A seeded source of numbers in [0, 1): Math.random is not used in core.
 * @see Marsaglia (2003), "Xorshift RNGs", J. Stat. Software 8(14): the (13, 17, 5) triple.
 */
export function random(seed: number): () => number {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0 || 1; // zero is the one state that never moves
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
