import {expect, it} from "vitest";
import {exp} from "../../../src/core/base/exp.ts";
import {ln} from "../../../src/core/base/ln.ts";
import {normalTail} from "../../../src/core/base/normalTail.ts";
import {significant} from "../../../src/core/base/significant.ts";
import {wholePower} from "../../../src/core/base/wholePower.ts";
import {difference, expected} from "../../fixtures/statistics/expected.ts";

it("ln(x) is the logarithm to the last place or so, over the whole range of numbers", () => {
  for (const x of [1, 2, Math.SQRT2, 0.7, 0.999999, 1.000001, 1e-310, 5e-324, 1e300, 3, 10, Math.E, 12345.678]) {
    expect(Math.abs(ln(x) - Math.log(x))).toBeLessThanOrEqual(3e-16 * Math.max(Math.abs(Math.log(x)), 1e-6));
  }
  expect([ln(1), ln(0), ln(Infinity)]).toEqual([0, -Infinity, Infinity]);
  expect([ln(-1), ln(Number.NaN)]).toEqual([Number.NaN, Number.NaN]);
});

it("exp(x) undoes ln, and leaves the range of numbers where it must", () => {
  for (const x of [0, 1, -1, 0.5, 100, -100, 700, -700, 1e-9, -33.3]) {
    expect(difference([exp(x)], [Math.exp(x)])).toBeLessThan(1e-14);
  }
  expect([exp(-1000), exp(1000), exp(-Infinity)]).toEqual([0, Infinity, 0]);
  expect(exp(-744)).toBeGreaterThan(0);
});

it("normalTail(z) agrees with scipy's normal law, far out too", () => {
  expect(
    difference(
      expected.normal.map(([z]) => normalTail(z)),
      expected.normal.map(([, tail]) => tail)
    )
  ).toBeLessThan(1e-12);
});

it("wholePower(base, power) multiplies", () => {
  expect([wholePower(3, 0), wholePower(0, 0), wholePower(0, 3), wholePower(2, 10), wholePower(-3, 3)]).toEqual([
    1, 1, 0, 1024, -27
  ]);
});

it("significant(value, digits) rounds, and leaves infinities alone", () => {
  expect([significant(0.1 + 0.2, 12), significant(-123456, 2), significant(-Infinity, 3)]).toEqual([
    0.3,
    -120000,
    -Infinity
  ]);
});
