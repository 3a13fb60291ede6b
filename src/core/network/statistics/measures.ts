// How closely two names stand together, measure by measure. All of them look at one table: of N windows a name the one,
// b the other and x both. Names that fell independently of each other would share e = ab/N windows.

import {ln} from "../../base/ln.ts";

/** Whole numbers, N ≥ 1 and max(0, a + b − N) ≤ x ≤ min(a, b); a and b at least 1 where a measure divides by them. */
export interface PairCounts {
  /** x: windows with both. */
  count: number;
  a: number;
  b: number;
  /** N */
  windowCount: number;
}

/** e = ab/N, the number of windows with both if names fell independently; from 0 to min(a, b). */
export const expectedCount = ({a, b, windowCount}: PairCounts): number => (a * b) / windowCount;

/**
 * G² = 2 Σ O ln(O/E) over the four cells of the table (both, only the one, only the other, neither), 0 ln 0 = 0, with
 * the sign of x − e. Any number; under independence |G²| follows χ² with one degree of freedom, so that 3.84 is reached
 * in 5 of 100 cases.
 * @see Dunning (1993), "Accurate Methods for the Statistics of Surprise and Coincidence", Computational Linguistics 19(1).
 */
export function logLikelihoodRatio(counts: PairCounts): number {
  const {count, a, b, windowCount} = counts;
  const term = (cell: number, row: number, column: number): number =>
    cell === 0 ? 0 : cell * ln((cell * windowCount) / (row * column));
  const [notA, notB] = [windowCount - a, windowCount - b];
  const sum =
    term(count, a, b) + term(a - count, a, notB) + term(b - count, notA, b) + term(notB - a + count, notA, notB);
  // Independence exactly met leaves rounding errors of either sign.
  const g2 = Math.max(0, 2 * sum);
  return count < expectedCount(counts) && g2 > 0 ? -g2 : g2;
}

/**
 * t = (x − e)/√x: by how many standard deviations of a rare event the count exceeds chance; -∞ for x = 0.
 * @see Church, Gale, Hanks & Hindle (1991), "Using Statistics in Lexical Analysis", in Zernik (ed.), Lexical Acquisition.
 */
export const tScore = (counts: PairCounts): number =>
  counts.count === 0 ? -Infinity : (counts.count - expectedCount(counts)) / Math.sqrt(counts.count);

/**
 * PMI = ln(x/e), in nats: 0 for independence, at most ln N, -∞ for x = 0. Overrates pairs that are rare.
 * @see Church & Hanks (1990), "Word Association Norms, Mutual Information, and Lexicography", Computational Linguistics 16(1).
 */
export const mutualInformation = (counts: PairCounts): number => ln(counts.count / expectedCount(counts));

/**
 * NPMI = PMI / −ln(x/N): -1 never together, 0 independent, 1 never apart.
 * @see Bouma (2009), "Normalized (Pointwise) Mutual Information in Collocation Extraction", Proc. GSCL.
 */
export function normalisedMutualInformation(counts: PairCounts): number {
  const {count, windowCount} = counts;
  if (count === 0) return -1;
  return count === windowCount ? 1 : mutualInformation(counts) / -ln(count / windowCount);
}

/**
 * x/(a + b − x), from 0 to 1: the share of the windows with either that have both.
 * @see Jaccard (1901), Bulletin de la Société Vaudoise des Sciences Naturelles 37.
 */
export const jaccard = ({count, a, b}: PairCounts): number => count / (a + b - count);

/**
 * x/√(ab), from 0 to 1: Salton's cosine, Ochiai's coefficient.
 * @see Salton & McGill (1983), Introduction to Modern Information Retrieval.
 */
export const cosine = ({count, a, b}: PairCounts): number => count / Math.sqrt(a * b);

/**
 * x/(ab), from 0 to 1: N times it is x/e, how many times more often than by chance.
 * @see van Eck & Waltman (2009), "How to Normalize Cooccurrence Data?", JASIST 60(8), eq. 6.
 */
export const associationStrength = ({count, a, b}: PairCounts): number => count / (a * b);
