import {normalTail} from "../../base/normalTail.ts";
import {strengths, type WeightedEdge} from "./strengths.ts";

/** How far a weight lies from what the strengths of its ends let expect. */
export interface NoiseCorrected {
  /** (κw − 1)/(κw + 1), from -1 to 1: 0 as expected, κ = n/(sₐs_b). */
  score: number;
  /** Standard deviation of the score. */
  deviation: number;
  /** One-sided p of score/deviation under the normal law: 0.05 is the paper's δ = 1.64. */
  p: number;
}

/**
 * For each edge whether its weight exceeds what the strengths of both its ends let expect, by more than the noise of
 * counting: the weight as draws from a binomial law with a beta prior, the variance carried over to the score.
 * Every edge counts in both directions: n is twice the sum of weights. Keeps ties between the rarely named that the
 * disparity filter, which looks at one end at a time, lets go.
 * @see Coscia & Neffke (2017), "Network Backboning with Noisy Data", Proc. IEEE ICDE, sections IV.A–B; the second
 * parameter of the prior as in the authors' own program.
 */
export function noiseCorrected(edges: readonly WeightedEdge[]): NoiseCorrected[] {
  const nodes = strengths(edges);
  const n = 2 * edges.reduce((sum, {weight}) => sum + weight, 0);
  return edges.map(({a, b, weight}) => corrected(weight, nodes.get(a)!.strength, nodes.get(b)!.strength, n));
}

function corrected(w: number, s: number, t: number, n: number): NoiseCorrected {
  const kappa = n / (s * t);
  const score = (kappa * w - 1) / (kappa * w + 1);
  const share = posteriorShare(w, s, t, n);
  const slope = 1 / (s * t) - (n * (s + t)) / (s * t * s * t);
  const scale = (2 * (kappa + w * slope)) / ((kappa * w + 1) * (kappa * w + 1));
  const deviation = Math.sqrt(share * (1 - share) * n) * Math.abs(scale);
  return {score, deviation, p: deviation > 0 ? normalTail(score / deviation) : score > 0 ? 0 : 1};
}

/** The expected share of an edge in all weight, once its own weight has been seen. */
function posteriorShare(w: number, s: number, t: number, n: number): number {
  const mean = (s * t) / (n * n);
  const variance = (s * t * (n - s) * (n - t)) / (n * n * n * n * (n - 1));
  const alpha = ((mean * mean) / variance) * (1 - mean) - mean;
  const beta = (mean / variance) * (1 - mean * mean) - (1 - mean);
  return (alpha + w) / (alpha + w + (n - w + beta));
}
