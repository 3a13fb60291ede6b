import fc from "fast-check";
import {expect, it} from "vitest";
import {hullOutline} from "../../../src/core/scene/hull.ts";

const disc = (x: number, y: number, radius: number) => ({x, y, radius});

it("hullOutline of one disc is a circle at the padding's distance", () => {
  const outline = hullOutline([disc(10, 20, 5)], 15);
  expect(outline.length).toBeGreaterThanOrEqual(24);
  for (const [x, y] of outline) expect(Math.hypot(x - 10, y - 20)).toBeCloseTo(20, 9);
});

it("hullOutline of two discs is a capsule", () => {
  const outline = hullOutline([disc(0, 0, 5), disc(100, 0, 5)], 15);
  expect(Math.min(...outline.map(([x]) => x))).toBeCloseTo(-20, 9);
  expect(Math.max(...outline.map(([x]) => x))).toBeCloseTo(120, 9);
  expect(Math.max(...outline.map(([, y]) => Math.abs(y)))).toBeCloseTo(20, 9);
});

it("hullOutline of nobody is empty, and of people at one place is a circle", () => {
  expect(hullOutline([], 10)).toEqual([]);
  expect(hullOutline([disc(1, 1, 2), disc(1, 1, 2)], 10).length).toBeGreaterThanOrEqual(24);
});

it("hullOutline keeps the padding around every disc", () => {
  const discs = fc.array(
    fc.record({
      x: fc.integer({min: 0, max: 500}),
      y: fc.integer({min: 0, max: 500}),
      radius: fc.integer({min: 0, max: 30})
    }),
    {minLength: 1, maxLength: 20}
  );
  fc.assert(
    fc.property(discs, (members) => {
      const outline = hullOutline(members, 20);
      const room = members.flatMap(({x, y, radius}) =>
        outline.map(([x1, y1], i) => {
          const [x2, y2] = outline[(i + 1) % outline.length]!;
          return Math.abs((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1)) / Math.hypot(x2 - x1, y2 - y1) - radius;
        })
      );
      expect(Math.min(...room)).toBeGreaterThan(20 - 0.2); // sagitta of 48 samples at radius 50: 0.11
    }),
    {numRuns: 60}
  );
});
