import fc from "fast-check";
import {expect, it} from "vitest";
import {statistics} from "../../../src/core/network/statistics.ts";

it("statistics({count, a, b, windowCount}) gives the expected count and Dunning's G²", () => {
  // By hand: 10 windows, 4 with a, 5 with b, 3 with both: expected 4·5/10 = 2.
  // Cells 3, 1, 2, 4 against 2, 2, 3, 3: 2(3 ln 1.5 + 1 ln 0.5 + 2 ln 2/3 + 4 ln 4/3) = 2(1.216395 − 0.693147 − 0.810930 + 1.150728).
  const {count, expected, g2} = statistics({count: 3, a: 4, b: 5, windowCount: 10});
  expect([count, expected]).toEqual([3, 2]);
  expect(g2).toBeCloseTo(1.726092, 5);
});

it("statistics({…}) is negative where two share fewer windows than by chance", () => {
  // Never together: cells 0, 5, 5, 0 against 2.5 each: −2(5 ln 2 + 5 ln 2) = −20 ln 2.
  expect(statistics({count: 0, a: 5, b: 5, windowCount: 10}).g2).toBeCloseTo(-20 * Math.log(2), 12);
  expect(statistics({count: 5, a: 5, b: 5, windowCount: 10}).g2).toBeCloseTo(20 * Math.log(2), 12);
});

it("statistics({…}) is 0 where two share exactly what chance gives, and where one is everywhere", () => {
  expect(statistics({count: 2, a: 4, b: 5, windowCount: 10})).toEqual({count: 2, expected: 2, g2: 0});
  expect(statistics({count: 4, a: 4, b: 10, windowCount: 10})).toEqual({count: 4, expected: 4, g2: 0});
  expect(statistics({count: 1, a: 1, b: 1, windowCount: 1})).toEqual({count: 1, expected: 1, g2: 0});
});

it("statistics({…}) agrees with the entropies of the table", () => {
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
      const {g2, expected} = statistics({count: both, a, b, windowCount});
      expect(Math.abs(g2)).toBeCloseTo(oracle, 6);
      expect(g2 === 0 || g2 > 0 === both > expected).toBe(true);
    }),
    {seed: 6, numRuns: 300}
  );
});

it("statistics({…}) refuses counts that fit no table", () => {
  for (const wrong of [
    {count: 3, a: 2, b: 5, windowCount: 10},
    {count: 0, a: 6, b: 6, windowCount: 10},
    {count: 0, a: 0, b: 0, windowCount: 0},
    {count: 0.5, a: 1, b: 1, windowCount: 4}
  ]) {
    expect(() => statistics(wrong)).toThrow(RangeError);
  }
});
