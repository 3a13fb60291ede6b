import type {Statistics} from "../../model/network.ts";
import {falseDiscoveryRates} from "./falseDiscoveryRates.ts";
import {hypergeometricTail} from "./hypergeometricTail.ts";
import {
  associationStrength,
  cosine,
  expectedCount,
  jaccard,
  logLikelihoodRatio,
  mutualInformation,
  normalisedMutualInformation,
  type PairCounts,
  tScore
} from "./measures.ts";

/** The statistics of a pair that follow from its own table, and q. */
export type PairStatistics = Omit<
  Statistics,
  "chapters" | "encounters" | "disparity" | "noiseCorrected" | "sdsm" | "fdsm"
>;

/**
 * Every measure of nearness for each of some pairs. q counts every pair of `entityCount` names as a test, those that are
 * never together too: looking only at those that are would flatter them.
 *
 * @throws RangeError unless the cells of each table are whole numbers ≥ 0 and there is a window.
 */
export function pairStatistics(pairs: readonly PairCounts[], entityCount: number): PairStatistics[] {
  for (const pair of pairs) check(pair);
  const p = pairs.map(hypergeometricTail);
  const q = falseDiscoveryRates(p, Math.max(pairs.length, (entityCount * (entityCount - 1)) / 2));
  return pairs.map((pair, i) => ({...measures(pair), p: p[i]!, q: q[i]!}));
}

const measures = (counts: PairCounts): Omit<PairStatistics, "p" | "q"> => ({
  count: counts.count,
  expected: expectedCount(counts),
  g2: logLikelihoodRatio(counts),
  t: tScore(counts),
  pmi: mutualInformation(counts),
  npmi: normalisedMutualInformation(counts),
  jaccard: jaccard(counts),
  cosine: cosine(counts),
  associationStrength: associationStrength(counts)
});

function check({count, a, b, windowCount}: PairCounts): void {
  const cells = [count, a - count, b - count, windowCount - a - b + count];
  if (windowCount >= 1 && cells.every((cell) => Number.isInteger(cell) && cell >= 0)) return;
  throw new RangeError(
    `windows: expected max(0, a + b − windowCount) ≤ count ≤ min(a, b), got ${JSON.stringify({count, a, b, windowCount})}`
  );
}
