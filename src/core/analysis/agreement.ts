// How far two ways of sorting the same people into classes agree. A class is any number.

import {countEach} from "../base/countEach.ts";

/** How many people are in class i of the one and class j of the other. */
export function contingency(a: readonly number[], b: readonly number[]): Map<number, Map<number, number>> {
  if (a.length !== b.length)
    throw new RangeError(`contingency: expected as many in both, got ${a.length}, ${b.length}`);
  const table = new Map<number, Map<number, number>>();
  for (const [i, row] of a.entries()) {
    const counts = table.get(row) ?? new Map<number, number>();
    counts.set(b[i]!, (counts.get(b[i]!) ?? 0) + 1);
    table.set(row, counts);
  }
  return table;
}

/**
 * The adjusted Rand index: 1 = the same classes, about 0 = no more alike than chance, below 0 = less. 1 where both have
 * but one class, or everybody alone. @see Hubert & Arabie (1985), "Comparing partitions", J. of Classification 2.
 */
export function adjustedRand(a: readonly number[], b: readonly number[]): number {
  const cells = [...contingency(a, b).values()].flatMap((row) => [...row.values()]);
  const together = sum(cells.map(pairs));
  const [inA, inB] = [sum(sizes(a).map(pairs)), sum(sizes(b).map(pairs))];
  const expected = (inA * inB) / Math.max(1, pairs(a.length));
  const most = (inA + inB) / 2;
  return most === expected ? 1 : (together - expected) / (most - expected);
}

/**
 * Normalised mutual information, 0–1: the information that both share, by the mean of what each has. 1 where both have
 * but one class. @see Strehl & Ghosh (2002); with the arithmetic mean, as Vinh, Epps & Bailey (2010), JMLR 11.
 */
export function mutualInformation(a: readonly number[], b: readonly number[]): number {
  const n = a.length;
  const [entropyA, entropyB] = [entropy(sizes(a), n), entropy(sizes(b), n)];
  if (entropyA + entropyB === 0) return 1;
  const cells = [...contingency(a, b).values()].flatMap((row) => [...row.values()]);
  const shared = entropyA + entropyB - entropy(cells, n);
  return Math.min(1, Math.max(0, (2 * shared) / (entropyA + entropyB)));
}

const pairs = (n: number): number => (n * (n - 1)) / 2;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const entropy = (counts: readonly number[], n: number): number =>
  -sum(counts.map((count) => (count / n) * Math.log(count / n)));

const sizes = (classes: readonly number[]): number[] => [...countEach(classes).values()];
