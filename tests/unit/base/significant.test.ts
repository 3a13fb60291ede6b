import fc from "fast-check";
import {expect, it} from "vitest";
import {significant} from "../../../src/core/base/significant.ts";

it("significant(value, digits) keeps so many digits of a number, and what is infinite or none as it is", () => {
  expect([1 / 3, 2e-7 / 3, 123456].map((value) => significant(value, 3))).toEqual([0.333, 6.67e-8, 123000]);
  expect([-0, Infinity, -Infinity, Number.NaN].map((value) => significant(value, 3))).toEqual([
    0,
    Infinity,
    -Infinity,
    Number.NaN
  ]);
});

it("significant(value, digits) is what toPrecision gives, for whole numbers too", () => {
  const any = fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.double({noNaN: true, noDefaultInfinity: true}));
  fc.assert(
    fc.property(any, fc.integer({min: 1, max: 15}), (value, digits) => {
      expect(significant(value, digits)).toBe(Number(value.toPrecision(digits)) || 0);
    }),
    {seed: 4, numRuns: 200}
  );
});
