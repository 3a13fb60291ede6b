import fc from "fast-check";
import {expect, it} from "vitest";
import {groupOutline, isInside} from "../../../../src/core/scene/outline/groupOutline.ts";
import {ringArea} from "../../../../src/core/scene/outline/ring.ts";
import type {Disc} from "../../../../src/core/scene/placeLabels.ts";

const disc = (x: number, y: number, radius = 5): Disc => ({x, y, radius});
/** Of a group's outline alone: its area in px². */
const areaOf = (rings: readonly (readonly (readonly [number, number])[])[]) =>
  -rings.reduce((sum, ring) => sum + ringArea(ring), 0) / 2;

it("groupOutline of one is a circle at the padding's distance, near enough", () => {
  const {rings, enclosed} = groupOutline([disc(100, 50)], [], 20);
  expect(rings).toHaveLength(1);
  for (const [x, y] of rings[0]!) expect(Math.abs(Math.hypot(x - 100, y - 50) - 25)).toBeLessThan(2.5);
  expect(enclosed).toEqual([]);
});

it("groupOutline of people at one place is a circle too, and of people on one line a band", () => {
  expect(groupOutline([disc(0, 0), disc(0, 0), disc(0, 0)], [disc(90, 0)], 20).rings).toHaveLength(1);
  const row = groupOutline([disc(0, 0), disc(120, 0), disc(240, 0)], [], 20);
  expect([row.rings.length, isInside(row.rings, {x: 60, y: 0}), isInside(row.rings, {x: 60, y: 30})]).toEqual([
    1,
    true,
    false
  ]);
});

it("groupOutline of a triangle without strangers is filled", () => {
  const {rings} = groupOutline([disc(0, 0), disc(200, 0), disc(100, 160)], [], 20);
  expect(rings).toHaveLength(1);
  expect(isInside(rings, {x: 100, y: 60})).toBe(true);
});

it("groupOutline leaves a stranger in the midst out as a hole, and one at the edge out in a bay", () => {
  const square = [disc(0, 0), disc(200, 0), disc(200, 200), disc(0, 200), disc(100, 30), disc(100, 170)];
  const {rings, enclosed} = groupOutline(square, [disc(100, 100)], 20);
  expect([isInside(rings, {x: 100, y: 100}), enclosed]).toEqual([false, []]);
  const bay = groupOutline(square, [disc(-14, 100)], 20);
  expect([bay.rings.length, isInside(bay.rings, {x: -14, y: 100})]).toEqual([1, false]);
});

it("groupOutline joins members behind a row of strangers by a way around them", () => {
  const wall = Array.from({length: 7}, (_, i) => disc(100, -60 + 20 * i));
  const {rings, enclosed} = groupOutline([disc(0, 0), disc(200, 0)], wall, 20);
  expect(rings).toHaveLength(1);
  expect(enclosed).toEqual([]);
});

it("groupOutline says whom it cannot leave out: a stranger whose disc lies under a member's", () => {
  expect(groupOutline([disc(0, 0, 12)], [disc(3, 0), disc(80, 0)], 20).enclosed).toEqual([0]);
  expect(groupOutline([], [disc(0, 0)], 20)).toEqual({rings: [], enclosed: []});
});

const apart = 16;
const scattered = fc
  .array(fc.record({x: fc.integer({min: 0, max: 700}), y: fc.integer({min: 0, max: 500})}), {
    minLength: 3,
    maxLength: 40
  })
  .map((places) =>
    places.reduce<Disc[]>((kept, {x, y}) => {
      if (kept.every((other) => Math.hypot(other.x - x, other.y - y) >= 2 * 5 + apart)) kept.push(disc(x, y));
      return kept;
    }, [])
  );

it("groupOutline holds every member's whole disc and no stranger's, where discs stand apart, and again the same", () => {
  fc.assert(
    fc.property(scattered, fc.integer({min: 2, max: 5}), (discs, every) => {
      const members = discs.filter((_, i) => i % every === 0);
      const strangers = discs.filter((_, i) => i % every !== 0);
      const {rings, enclosed} = groupOutline(members, strangers, 20);
      const rim = ({x, y, radius}: Disc) =>
        [0, 1, 2, 3].map((k) => ({x: x + [radius, 0, -radius, 0][k]!, y: y + [0, radius, 0, -radius][k]!}));
      expect(members.flatMap(rim).every((point) => isInside(rings, point))).toBe(true);
      expect(strangers.flatMap(rim).some((point) => isInside(rings, point))).toBe(false);
      expect(enclosed).toEqual([]);
      expect(groupOutline(members, strangers, 20)).toEqual({rings, enclosed});
    }),
    {numRuns: 40}
  );
});

it("groupOutline without strangers takes no more room than the convex outline, and all of one part", () => {
  fc.assert(
    fc.property(scattered, (members) => {
      const {rings} = groupOutline(members, [], 20);
      expect(rings).toHaveLength(1);
      expect(areaOf(rings)).toBeLessThan(760 * 560);
    }),
    {numRuns: 20}
  );
});
