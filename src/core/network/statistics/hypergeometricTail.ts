import {exp} from "../../base/exp.ts";
import {logBinomial} from "./binomial.ts";
import {expectedCount, type PairCounts} from "./measures.ts";

/**
 * Fisher's exact p, one-sided: the probability that two names share `count` windows or more if the one's `a` windows and
 * the other's `b` are thrown at random among all. From 0 (below 1e-308) to 1; relative error about 1e-13.
 *
 * P(X ≥ x) for X hypergeometric: the first term by Loader's binomials, the others by the ratios of neighbours
 * P(k + 1)/P(k) = (a − k)(b − k)/((k + 1)(N − a − b + k + 1)). Time: some standard deviations of X.
 * @see Fisher (1935), The Design of Experiments; Tumminello et al. (2011), "Statistically Validated Networks in
 * Bipartite Complex Systems", PLoS ONE 6(3).
 */
export function hypergeometricTail(counts: PairCounts): number {
  const {count: x, a, b, windowCount} = counts;
  const least = Math.max(0, a + b - windowCount);
  if (x <= least) return 1;
  if (x > Math.min(a, b)) return 0;
  if (x > expectedCount(counts)) return Math.min(1, probability(counts) * rising(counts));
  const below = {...counts, count: x - 1};
  return 1 - probability(below) * falling(below, least);
}

/** P(X = x), for an x between the least and the most there can be. */
function probability({count: x, a, b, windowCount}: PairCounts): number {
  const [p, q] = [b / windowCount, (windowCount - b) / windowCount];
  return exp(logBinomial(x, a, p, q) + logBinomial(b - x, windowCount - a, p, q) - logBinomial(b, windowCount, p, q));
}

/** Σ P(k)/P(x) over k ≥ x. */
function rising({count: x, a, b, windowCount}: PairCounts): number {
  let [sum, term] = [1, 1];
  for (let k = x; term > sum * 1e-18; k++) {
    term *= ((a - k) * (b - k)) / ((k + 1) * (windowCount - a - b + k + 1));
    sum += term;
  }
  return sum;
}

/** Σ P(k)/P(x) over k ≤ x. */
function falling({count: x, a, b, windowCount}: PairCounts, least: number): number {
  let [sum, term] = [1, 1];
  for (let k = x; k > least && term > sum * 1e-18; k--) {
    term *= (k * (windowCount - a - b + k)) / ((a - k + 1) * (b - k + 1));
    sum += term;
  }
  return sum;
}
