import fc from "fast-check";
import {expect, it} from "vitest";
import {createLayout, type LayoutInput, settle} from "../../../src/core/layout/layout.ts";

const node = (over = {}) => ({halfWidth: 30, halfHeight: 20, stage: 0 as const, ...over});
const input = (over: Partial<LayoutInput> = {}): LayoutInput => ({
  seed: 1,
  nodes: [node(), node(), node(), node()],
  edges: Uint32Array.of(0, 1, 2, 3),
  weights: Float32Array.of(1, 1),
  groups: [],
  ...over
});
const between = (positions: Float64Array, i: number, j: number): number =>
  Math.hypot(
    (positions[2 * i] ?? 0) - (positions[2 * j] ?? 0),
    (positions[2 * i + 1] ?? 0) - (positions[2 * j + 1] ?? 0)
  );

it("settle(input) gives the same positions to the bit for the same seed, others for another", () => {
  expect(settle(input())).toEqual(settle(input()));
  expect(settle(input({seed: 2}))).not.toEqual(settle(input()));
});

it("settle(input) brings the tied nearer than the untied", () => {
  const positions = settle(input());
  expect(between(positions, 0, 1)).toBeLessThan(Math.min(between(positions, 0, 2), between(positions, 0, 3)));
});

it("settle(input) draws a group together", () => {
  const apart = settle(input({edges: new Uint32Array(), weights: new Float32Array()}));
  const together = settle(input({edges: new Uint32Array(), weights: new Float32Array(), groups: [[0, 3]]}));
  expect(between(together, 0, 3)).toBeLessThan(between(apart, 0, 3));
});

it("layout.step(ticks) comes to the same rest however the ticks are cut", () => {
  const whole = settle(input());
  const positions = new Float64Array(8);
  const layout = createLayout(input());
  let steps = 0;
  while (layout.step(7, positions) > 0) steps += 1;
  expect(positions).toEqual(whole);
  expect(steps).toBe(Math.ceil(450 / 7) - 1);
  expect(layout.step(100, positions)).toBe(0);
  expect(positions).toEqual(whole);
});

it("settle(input) leaves the held where they are held", () => {
  const positions = settle(input({nodes: [node({held: {x: 500, y: -300}}), node(), node(), node()]}));
  expect([positions[0], positions[1]]).toEqual([500, -300]);
});

it("settle(input) places nodes of stage 1 without moving those of stage 0", () => {
  const people = settle(input({nodes: [node(), node()], edges: Uint32Array.of(0, 1), weights: Float32Array.of(1)}));
  const nodes = [node(), node(), node({stage: 1}), node({stage: 1})];
  const all = settle(input({nodes, edges: Uint32Array.of(0, 1, 0, 2), weights: Float32Array.of(1, 1)}));
  expect([...all.slice(0, 4)]).toEqual([...people]);
  expect(between(all, 0, 2)).toBeGreaterThan(20);
  // the same with the others first in the list: what counts is the stage, not the order
  const swapped = settle(
    input({
      nodes: [node({stage: 1}), node(), node(), node({stage: 1})],
      edges: Uint32Array.of(1, 2, 1, 0),
      weights: Float32Array.of(1, 1)
    })
  );
  expect([...swapped.slice(2, 6)]).toEqual([...people]);
});

it("settle(input) ends with finite, distinct places for any network, the empty one and coincident holds included", () => {
  const anyNode = fc.record({
    halfWidth: fc.double({min: 0, max: 200, noNaN: true}),
    halfHeight: fc.double({min: 0, max: 80, noNaN: true}),
    stage: fc.constantFrom(0 as const, 1 as const)
  });
  fc.assert(
    fc.property(
      fc.array(anyNode, {maxLength: 12}),
      fc.array(fc.tuple(fc.nat(11), fc.nat(11)), {maxLength: 20}),
      fc.nat(),
      (nodes, pairs, seed) => {
        const ends = pairs.filter(([a, b]) => a < nodes.length && b < nodes.length);
        const positions = settle({
          seed,
          nodes,
          edges: Uint32Array.from(ends.flat()),
          weights: new Float32Array(ends.length).fill(1),
          groups: []
        });
        expect(positions.length).toBe(2 * nodes.length);
        expect([...positions].every(Number.isFinite)).toBe(true);
        expect(new Set(nodes.map((_node, i) => `${positions[2 * i]} ${positions[2 * i + 1]}`)).size).toBe(nodes.length);
      }
    ),
    {numRuns: 40}
  );
});
