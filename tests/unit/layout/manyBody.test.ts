import {forceManyBody} from "d3-force";
import fc from "fast-check";
import {expect, it} from "vitest";
import {createManyBody, type RepulsionLaw} from "../../../src/core/layout/manyBody/manyBody.ts";
import {exactField, type Placement, placed, relativeError} from "./placements.ts";

function fieldOf({x, y}: Placement, mass: ArrayLike<number> | null = null, law: Partial<RepulsionLaw> = {}) {
  const [fieldX, fieldY] = [new Float64Array(x.length), new Float64Array(x.length)];
  createManyBody(x.length, law).field(x, y, mass, fieldX, fieldY);
  return {fieldX, fieldY, of: (bodies: readonly number[]) => bodies.map((i) => [fieldX[i]!, fieldY[i]!])};
}

const some = (count: number, of: number): number[] => Array.from({length: count}, (_, i) => (i * 7919) % of);

it("field of two bodies is their masses over their distance, each way", () => {
  // 3-4-5: the body of mass 10 at distance 5 pushes with 2, along (−3, −4) ÷ 5; the one of mass 1 with 0.2
  const {fieldX, fieldY} = fieldOf({x: Float64Array.of(0, 3), y: Float64Array.of(0, 4)}, [1, 10]);
  expect([fieldX[0], fieldY[0]].map((v) => v?.toFixed(12))).toEqual([(-1.2).toFixed(12), (-1.6).toFixed(12)]);
  expect([fieldX[1], fieldY[1]].map((v) => v?.toFixed(12))).toEqual([(0.12).toFixed(12), (0.16).toFixed(12)]);
});

it("field of two bodies nearer than `nearest` is that of √(nearest × distance)", () => {
  // at 0.25 of 1: 0.25 ÷ √(1 · 0.0625) = 1
  expect(fieldOf({x: Float64Array.of(0, 0.25), y: Float64Array.of(0, 0)}).fieldX[1]).toBe(1);
});

it("field of two bodies at the `reach` or beyond is nothing", () => {
  const places = {x: Float64Array.of(0, 5, 9), y: Float64Array.of(0, 0, 0)};
  expect([...fieldOf(places, null, {reach: 5}).fieldX]).toEqual([0, -0.25, 0.25]);
});

it.each(["random", "settled", "collapsed", "collinear", "outlier", "two far apart", "half on one spot"])(
  "field of the %s is within 1 % of the exact sum, and no worse than d3's",
  (name) => {
    const places = placed(name, 2000);
    const bodies = some(600, 2000).filter((i) => name !== "half on one spot" || i % 2 === 1);
    const exact = exactField(places, null, bodies);
    const error = relativeError(fieldOf(places).of(bodies), exact);
    expect(error).toBeLessThan(0.01);
    expect(error).toBeLessThanOrEqual(relativeError(fieldOfD3(places, bodies), exact));
  }
);

function fieldOfD3({x, y}: Placement, bodies: readonly number[]): number[][] {
  const nodes = Array.from(x, (value, index) => ({index, x: value, y: y[index]!, vx: 0, vy: 0}));
  const force = forceManyBody().strength(-1);
  force.initialize?.(nodes, () => 0.5);
  force(1);
  return bodies.map((i) => [nodes[i]!.vx, nodes[i]!.vy]);
}

it("field of bodies that wander off, or are thrown about, stays within 1 % of the exact sum from tick to tick", () => {
  const count = 2000;
  const {x, y} = placed("settled", count);
  const [fieldX, fieldY] = [new Float64Array(count), new Float64Array(count)];
  const manyBody = createManyBody(count);
  const bodies = some(200, count);
  for (let t = 0; t < 8; t++) {
    manyBody.field(x, y, null, fieldX, fieldY);
    const found = bodies.map((i) => [fieldX[i]!, fieldY[i]!]);
    expect(relativeError(found, exactField({x, y}, null, bodies))).toBeLessThan(0.01);
    const step = t === 5 ? 500 : 5;
    for (let i = 0; i < count; i++) {
      x[i]! += step * (((i * 7919) % 101) / 50 - 1);
      y[i]! += step * (((i * 104729) % 103) / 51 - 1);
    }
  }
});

it("field(θ = 0) is the exact sum for any places and masses", () => {
  const body = fc.record({
    x: fc.integer({min: -1e5, max: 1e5}).map((v) => v / 16),
    y: fc.integer({min: -1e5, max: 1e5}).map((v) => v / 16),
    mass: fc.integer({min: 0, max: 50})
  });
  fc.assert(
    fc.property(fc.uniqueArray(body, {maxLength: 60, selector: ({x, y}) => `${x} ${y}`}), (all) => {
      const places = {x: Float64Array.from(all, ({x}) => x), y: Float64Array.from(all, ({y}) => y)};
      const mass = all.map((one) => one.mass);
      const bodies = all.map((_one, i) => i);
      const exact = exactField(places, mass, bodies);
      const size = Math.max(1e-9, ...exact.flat().map(Math.abs));
      fieldOf(places, mass, {theta: 0})
        .of(bodies)
        .forEach(([x, y], i) => {
          expect(Math.abs(x! - exact[i]![0]!) / size).toBeLessThan(1e-9);
          expect(Math.abs(y! - exact[i]![1]!) / size).toBeLessThan(1e-9);
        });
    }),
    {numRuns: 60}
  );
});

it("field leaves the whole at rest: masses times fields add up to nothing", () => {
  for (const name of ["random", "outlier", "half on one spot"]) {
    const mass = Array.from({length: 3000}, (_, i) => 1 + (i % 7));
    const {fieldX, fieldY} = fieldOf(placed(name, 3000), mass);
    let [x, y, size] = [0, 0, 0];
    mass.forEach((m, i) => {
      [x, y] = [x + m * fieldX[i]!, y + m * fieldY[i]!];
      size += m * Math.abs(fieldX[i]!);
    });
    expect(Math.max(Math.abs(x), Math.abs(y)) / size).toBeLessThan(1e-9);
  }
});

it("field does not depend on where the whole stands", () => {
  const {x, y} = placed("settled", 1000);
  const here = fieldOf({x, y});
  const there = fieldOf({x: x.map((v) => v + 4096), y: y.map((v) => v - 8192)});
  const all = some(1000, 1000);
  expect(relativeError(there.of(all), here.of(all))).toBeLessThan(1e-3);
});

it("field of 100 000 bodies on one spot ends, and gives each a push", () => {
  const {fieldX, fieldY} = fieldOf({x: new Float64Array(100_000).fill(2), y: new Float64Array(100_000).fill(3)});
  expect(fieldX.every((v, i) => Number.isFinite(v) && (v !== 0 || fieldY[i] !== 0))).toBe(true);
});

it("field of bodies on one spot, or of none, is finite", () => {
  for (const count of [0, 1, 2, 3, 17, 40]) {
    const {fieldX, fieldY} = fieldOf({x: new Float64Array(count), y: new Float64Array(count)});
    expect([...fieldX, ...fieldY].every(Number.isFinite)).toBe(true);
    if (count > 1) expect(fieldX.every((v, i) => v !== 0 || fieldY[i] !== 0)).toBe(true);
  }
});

it("field is finite for places 1e75 apart, and for places as near as numbers go", () => {
  const any = fc.oneof(fc.double({min: -1e75, max: 1e75, noNaN: true}), fc.constantFrom(0, 5e-324, 1e-160, 1, 1e75));
  fc.assert(
    fc.property(fc.array(fc.tuple(any, any), {minLength: 18, maxLength: 60}), (points) => {
      const {fieldX, fieldY} = fieldOf({
        x: Float64Array.from(points, ([x]) => x),
        y: Float64Array.from(points, ([, y]) => y)
      });
      expect([...fieldX, ...fieldY].every(Number.isFinite)).toBe(true);
    }),
    {numRuns: 100}
  );
});
