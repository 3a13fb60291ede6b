import fc from "fast-check";
import {expect, it} from "vitest";
import {adjustedRand, contingency, mutualInformation} from "../../../src/core/analysis/agreement.ts";

it("contingency counts who is in which class of both", () => {
  const table = contingency([0, 0, 1, 1], [5, 6, 6, 6]);
  expect([...table].map(([row, cells]) => [row, [...cells]])).toEqual([
    [
      0,
      [
        [5, 1],
        [6, 1]
      ]
    ],
    [1, [[6, 2]]]
  ]);
});

it("adjustedRand is 1 for the same classes by other names, and for one class or none alone", () => {
  expect(adjustedRand([0, 0, 1, 2], [7, 7, 3, 1])).toBe(1);
  expect(adjustedRand([0, 0], [1, 1])).toBe(1);
  expect(adjustedRand([0, 1], [1, 0])).toBe(1);
});

it("adjustedRand(worked by hand)", () => {
  // cells 2, 1, 0, 3: pairs together 1 + 3 = 4; rows 3 + 3 = 6; columns 1 + 6 = 7; of 15: expected 2.8, most 6.5
  expect(adjustedRand([0, 0, 0, 1, 1, 1], [0, 0, 1, 1, 1, 1])).toBeCloseTo((4 - 2.8) / (6.5 - 2.8), 12);
});

it("mutualInformation(worked by hand): independent classes share nothing, the same ones everything", () => {
  expect(mutualInformation([0, 0, 1, 1], [0, 1, 0, 1])).toBeCloseTo(0, 12);
  expect(mutualInformation([0, 0, 1, 1], [1, 1, 0, 0])).toBeCloseTo(1, 12);
  expect(mutualInformation([0, 0], [1, 1])).toBe(1);
});

it("adjustedRand agrees with counting pairs of people", () => {
  const classes = fc.array(fc.tuple(fc.nat(2), fc.nat(2)), {minLength: 2, maxLength: 9});
  fc.assert(
    fc.property(classes, (people) => {
      const [a, b] = [people.map(([one]) => one), people.map(([, other]) => other)];
      let [both, inA, inB, all] = [0, 0, 0, 0];
      for (let i = 0; i < people.length; i++) {
        for (let j = 0; j < i; j++) {
          const [sameA, sameB] = [a[i] === a[j], b[i] === b[j]];
          both += Number(sameA && sameB);
          inA += Number(sameA);
          inB += Number(sameB);
          all += 1;
        }
      }
      const expected = (inA * inB) / all;
      const most = (inA + inB) / 2;
      expect(adjustedRand(a, b)).toBeCloseTo(most === expected ? 1 : (both - expected) / (most - expected), 10);
    })
  );
});
