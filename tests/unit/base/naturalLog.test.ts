import fc from "fast-check";
import {expect, it} from "vitest";
import {naturalLog} from "../../../src/core/base/naturalLog.ts";

it("naturalLog(value) is Math.log's but for the last bits", () => {
  fc.assert(
    fc.property(fc.double({min: 0, noNaN: true}), (value) => {
      const exact = Math.log(value);
      if (!Number.isFinite(exact)) expect(naturalLog(value)).toBe(exact);
      else expect(Math.abs(naturalLog(value) - exact)).toBeLessThanOrEqual(1e-15 * Math.max(1, Math.abs(exact)));
    })
  );
});

it("naturalLog(1) is 0, and what is no logarithm is none", () => {
  expect(naturalLog(1)).toBe(0);
  expect([naturalLog(0), naturalLog(Infinity)]).toEqual([-Infinity, Infinity]);
  expect([naturalLog(-1), naturalLog(Number.NaN)]).toEqual([Number.NaN, Number.NaN]);
});
