import {ln} from "../../base/ln.ts";

/**
 * The logarithm of the probability of `k` successes in `n` trials, each with probability `p`; `q` = 1 − p, given apart
 * for what 1 − p would lose. 0 ≤ k ≤ n, whole. Relative error of the probability about 1e-14 for n up to millions.
 *
 * Loader's form: Stirling's formula with its error written out, and deviances in place of powers.
 * @see Loader (2000), "Fast and Accurate Computation of Binomial Probabilities".
 */
export function logBinomial(k: number, n: number, p: number, q: number): number {
  if (p === 0) return k === 0 ? 0 : -Infinity;
  if (q === 0) return k === n ? 0 : -Infinity;
  if (k === 0) return n === 0 ? 0 : p < 0.1 ? -deviance(n, n * q) - n * p : n * ln(q);
  if (k === n) return q < 0.1 ? -deviance(n, n * p) - n * q : n * ln(p);
  const stirling = stirlingError(n) - stirlingError(k) - stirlingError(n - k);
  const spread = ln((2 * Math.PI * k * (n - k)) / n) / 2;
  return stirling - deviance(k, n * p) - deviance(n - k, n * q) - spread;
}

/** x ln(x/m) + m − x, without the loss where x is near m. */
function deviance(x: number, m: number): number {
  if (Math.abs(x - m) >= 0.1 * (x + m)) return x * ln(x / m) + m - x;
  const v = (x - m) / (x + m);
  let sum = (x - m) * v;
  let term = 2 * x * v;
  for (let j = 3; ; j += 2) {
    term *= v * v;
    const next = sum + term / j;
    if (next === sum) return sum;
    sum = next;
  }
}

/** ln n! − ln(√(2πn) (n/e)ⁿ), for n ≥ 1. */
function stirlingError(n: number): number {
  if (n < STIRLING_ERRORS.length) return STIRLING_ERRORS[n]!;
  const nn = n * n;
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / nn) / nn) / nn) / nn) / n;
}

/** For n up to 15, where the series is not exact enough. */
const STIRLING_ERRORS: readonly number[] = Array.from({length: 16}, (_, n) => {
  let factorial = 1;
  for (let i = 2; i <= n; i++) factorial *= i;
  return n === 0 ? 0 : ln(factorial) - (n + 0.5) * ln(n) + n - ln(2 * Math.PI) / 2;
});
