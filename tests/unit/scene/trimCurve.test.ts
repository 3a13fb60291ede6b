import {expect, it} from "vitest";
import {pointOnCurve} from "../../../src/core/scene/curve.ts";
import {trimCurve} from "../../../src/core/scene/trimCurve.ts";

it("trimCurve(curve, startGap, endGap) shortens a straight line at both ends", () => {
  const {from, control, to} = trimCurve({from: [0, 0], control: [50, 0], to: [100, 0]}, 10, 20);
  expect(from[0]).toBeCloseTo(10, 3);
  expect(to[0]).toBeCloseTo(80, 3);
  expect(control).toEqual([expect.closeTo(45, 3), 0]);
});

it("trimCurve(curve, startGap, endGap) is a part of the curve it trims", () => {
  const curve = {from: [0, 0], control: [60, 80], to: [120, 0]} as const;
  const part = trimCurve(curve, 15, 15);
  const [x, y] = pointOnCurve(part.from, part.control, part.to, 0.5); // symmetric, so both middles agree
  expect([x, y]).toEqual([expect.closeTo(60, 3), expect.closeTo(40, 3)]);
  expect(Math.hypot(...part.from)).toBeCloseTo(15, 3);
});

it("trimCurve(curve, startGap, endGap) leaves the curve alone where discs overlap", () => {
  const curve = {from: [0, 0], control: [5, 0], to: [10, 0]} as const;
  expect(trimCurve(curve, 8, 8)).toEqual(curve);
});
