import fc from "fast-check";
import {expect, it} from "vitest";
import {logBinomial} from "../../../../src/core/network/statistics/binomial.ts";
import {falseDiscoveryRates} from "../../../../src/core/network/statistics/falseDiscoveryRates.ts";
import {hypergeometricTail} from "../../../../src/core/network/statistics/hypergeometricTail.ts";
import {
  logLikelihoodRatio,
  normalisedMutualInformation,
  tScore
} from "../../../../src/core/network/statistics/measures.ts";
import {pairStatistics} from "../../../../src/core/network/statistics/pairStatistics.ts";
import {difference, expected} from "../../../fixtures/statistics/expected.ts";

const MEASURES = ["expected", "t", "p", "pmi", "npmi", "jaccard", "cosine", "associationStrength"] as const;

it("pairStatistics(pairs, entityCount) agrees with scipy and with exact arithmetic to 1e-9", () => {
  const found = pairStatistics(
    expected.pairs.map(({counts}) => counts),
    10
  );
  for (const [i, right] of expected.pairs.entries()) {
    for (const name of MEASURES) expect(found[i]![name] - right[name]).toBeCloseTo(0, 12);
    // Where the table is as chance has it, scipy's own sum of four cells leaves a remainder.
    expect(Math.abs(found[i]!.g2 - right.g2)).toBeLessThan(1e-9 * Math.max(1, Math.abs(right.g2)));
    expect(difference([found[i]!.p], [right.p])).toBeLessThan(1e-9);
  }
});

it("logLikelihoodRatio({count, a, b, windowCount}) is Dunning's G²", () => {
  // By hand: 10 windows, 4 with a, 5 with b, 3 with both: expected 4·5/10 = 2.
  // Cells 3, 1, 2, 4 against 2, 2, 3, 3: 2(3 ln 1.5 + 1 ln 0.5 + 2 ln 2/3 + 4 ln 4/3) = 2(1.216395 − 0.693147 − 0.810930 + 1.150728).
  expect(logLikelihoodRatio({count: 3, a: 4, b: 5, windowCount: 10})).toBeCloseTo(1.726092, 5);
});

it("logLikelihoodRatio({…}) is negative where two share fewer windows than by chance, 0 where as many", () => {
  // Never together: cells 0, 5, 5, 0 against 2.5 each: −2(5 ln 2 + 5 ln 2) = −20 ln 2.
  expect(logLikelihoodRatio({count: 0, a: 5, b: 5, windowCount: 10})).toBeCloseTo(-20 * Math.log(2), 12);
  expect(logLikelihoodRatio({count: 5, a: 5, b: 5, windowCount: 10})).toBeCloseTo(20 * Math.log(2), 12);
  expect(logLikelihoodRatio({count: 2, a: 4, b: 5, windowCount: 10})).toBe(0);
  expect(logLikelihoodRatio({count: 4, a: 4, b: 10, windowCount: 10})).toBe(0);
});

it("logLikelihoodRatio({…}) agrees with the entropies of the table", () => {
  // G² = 2(Σ O ln O − Σ rows ln row − Σ columns ln column + N ln N)
  const h = (...values: number[]): number =>
    values.reduce((sum, value) => sum + (value > 0 ? value * Math.log(value) : 0), 0);
  const cell = fc.nat({max: 200});
  fc.assert(
    fc.property(cell, cell, cell, cell, (both, onlyA, onlyB, neither) => {
      const windowCount = both + onlyA + onlyB + neither;
      fc.pre(windowCount > 0);
      const [a, b] = [both + onlyA, both + onlyB];
      const oracle =
        2 * (h(both, onlyA, onlyB, neither) - h(a, windowCount - a) - h(b, windowCount - b) + h(windowCount));
      const g2 = logLikelihoodRatio({count: both, a, b, windowCount});
      expect(Math.abs(g2)).toBeCloseTo(oracle, 6);
      expect(g2 === 0 || g2 > 0 === both > (a * b) / windowCount).toBe(true);
    }),
    {seed: 6, numRuns: 300}
  );
});

it("tScore and normalisedMutualInformation have their ends where two are never together", () => {
  const never = {count: 0, a: 2, b: 2, windowCount: 9};
  expect([tScore(never), normalisedMutualInformation(never)]).toEqual([-Infinity, -1]);
});

it("hypergeometricTail({…}) is what counting every draw gives", () => {
  // Of 6 windows 3 with a, 4 with b: C(3,3)·C(3,1)/C(6,4) = 3/15 for 3, C(3,2)·C(3,2)/C(6,4) = 9/15 for 2.
  const tail = (count: number): number => hypergeometricTail({count, a: 3, b: 4, windowCount: 6});
  expect(tail(1)).toBe(1);
  expect(tail(2)).toBeCloseTo(12 / 15, 14);
  expect(tail(3)).toBeCloseTo(3 / 15, 14);
  expect(tail(4)).toBe(0);
});

it("exp of logBinomial(k, n, p, q) sums to 1, and knows certain and impossible trials", () => {
  for (const [n, p] of [
    [1, 0.5],
    [20, 0.03],
    [400, 0.97]
  ] as const) {
    const sum = Array.from({length: n + 1}, (_, k) => Math.exp(logBinomial(k, n, p, 1 - p))).reduce((a, b) => a + b);
    expect(sum).toBeCloseTo(1, 12);
  }
  expect([logBinomial(3, 3, 1, 0), logBinomial(0, 3, 1, 0), logBinomial(0, 0, 0.5, 0.5)]).toEqual([0, -Infinity, 0]);
});

it("falseDiscoveryRates(p, tests) agrees with scipy, also where further tests came to nothing", () => {
  const {p, q, qOfTwenty} = expected.falseDiscovery;
  expect(difference(falseDiscoveryRates(p), q)).toBeLessThan(1e-14);
  expect(difference(falseDiscoveryRates(p, 20), qOfTwenty)).toBeLessThan(1e-14);
  expect(falseDiscoveryRates([])).toEqual([]);
});

it("pairStatistics(pairs, entityCount) counts every pair of names as a test", () => {
  const [pair] = pairStatistics([{count: 3, a: 3, b: 3, windowCount: 6}], 5);
  // p = 1/C(6,3) = 0.05; ten pairs of five names.
  expect(pair!.p).toBeCloseTo(0.05, 12);
  expect(pair!.q).toBeCloseTo(0.5, 12);
});

it("pairStatistics(pairs, entityCount) refuses counts that fit no table", () => {
  for (const wrong of [
    {count: 3, a: 2, b: 5, windowCount: 10},
    {count: 0, a: 6, b: 6, windowCount: 10},
    {count: 0, a: 0, b: 0, windowCount: 0},
    {count: 0.5, a: 1, b: 1, windowCount: 4}
  ]) {
    expect(() => pairStatistics([wrong], 2)).toThrow(RangeError);
  }
});
