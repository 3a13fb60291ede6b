/**
 * q for each p: were every pair with a q at most this one called significant, a share of at most q of them would be
 * false. The i-th smallest of m tests has q = min over j ≥ i of m p₍ⱼ₎/j, at most 1; q ≥ p.
 *
 * @param tests m: how many tests were made; those beyond `p` count as p = 1. At least the number of `p`.
 * @see Benjamini & Hochberg (1995), "Controlling the False Discovery Rate", J. Royal Statistical Society B 57(1).
 */
export function falseDiscoveryRates(p: readonly number[], tests = p.length): number[] {
  const order = p.map((_, i) => i).sort((i, j) => p[j]! - p[i]!);
  const q = new Array<number>(p.length);
  let least = 1;
  for (const [fromTop, i] of order.entries()) {
    least = Math.min(least, (tests * p[i]!) / (p.length - fromTop));
    q[i] = least;
  }
  return q;
}
