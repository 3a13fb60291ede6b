import fc from "fast-check";
import {expect, it} from "vitest";
import {createLayout, settle} from "../../../src/core/layout/layout.ts";
import {type LayoutInput, layoutInput} from "../../../src/core/layout/layoutInput.ts";
import {listsOf} from "../../../src/core/network/typedNetwork.ts";

/** Four people, the first two tied and the last two. */
const input = (over: Partial<LayoutInput> = {}): LayoutInput => {
  const nodeCount = over.nodeCount ?? 4;
  return layoutInput({
    nodeCount,
    ends: Uint32Array.of(0, 1, 2, 3),
    halfWidths: new Float32Array(nodeCount).fill(30),
    halfHeights: new Float32Array(nodeCount).fill(20),
    ...over
  });
};
const group = (...members: number[]) => listsOf([members]);
const held = (node: number, x: number, y: number) => ({nodes: Uint32Array.of(node), places: Float64Array.of(x, y)});
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
  const apart = settle(input({ends: new Uint32Array()}));
  const together = settle(input({ends: new Uint32Array(), groups: group(0, 3)}));
  expect(between(together, 0, 3)).toBeLessThan(between(apart, 0, 3));
});

it("settle(input) sets the rest about the held, wherever these are", () => {
  const positions = settle(input({ends: Uint32Array.of(0, 1, 0, 2, 0, 3), held: held(0, 900, -700)}));
  for (const node of [1, 2, 3]) expect(between(positions, 0, node)).toBeLessThan(300);
});

it("settle(input) comes out wider than high where a chain could stand any way", () => {
  const ends = Uint32Array.from({length: 22}, (_, i) => (i + 1) >> 1);
  const positions = settle(layoutInput({nodeCount: 12, ends}));
  const [xs, ys] = [0, 1].map((side) => [...positions].filter((_, i) => i % 2 === side));
  expect(Math.max(...xs!) - Math.min(...xs!)).toBeGreaterThan(Math.max(...ys!) - Math.min(...ys!));
});

it("settle(input) leaves room for the names of sixty people, whoever is tied to whom", () => {
  const nodeCount = 60;
  const ends = Uint32Array.from({length: 240}, (_, i) => (i % 2 === 0 ? i >> 2 : (i * 7919) % nodeCount));
  const positions = settle(input({nodeCount, ends}));
  let overlaps = 0;
  for (let i = 0; i < nodeCount; i++) {
    for (let j = 0; j < i; j++) {
      const [dx, dy] = [positions[2 * i]! - positions[2 * j]!, positions[2 * i + 1]! - positions[2 * j + 1]!];
      if (Math.abs(dx) < 2 * 30 - 1 && Math.abs(dy) < 2 * 20 - 1) overlaps++;
    }
  }
  expect(overlaps).toBe(0);
});

it("settle(input) moves nobody who is known when a second newcomer is added to the first's network", () => {
  const first = settle(input());
  const known = {nodes: Uint32Array.of(0, 1, 2, 3), places: first};
  const joined = settle(input({nodeCount: 6, ends: Uint32Array.of(0, 1, 2, 3, 0, 4, 3, 5), known}));
  expect([...joined.slice(0, 8)]).toEqual([...first]);
});

it("layout.step(share) comes to the same rest however the work is cut", () => {
  const whole = settle(input());
  const positions = new Float64Array(8);
  const layout = createLayout(input());
  const lefts = [1];
  while (lefts.at(-1)! > 0) lefts.push(layout.step(0.03, positions));
  expect(positions).toEqual(whole);
  expect(lefts).toEqual([...lefts].sort((a, b) => b - a));
  expect(lefts.length).toBeGreaterThan(20);
  expect(layout.step(1, positions)).toBe(0);
  expect(positions).toEqual(whole);
});

it("settle(input) leaves the held where they are held", () => {
  const positions = settle(input({held: held(0, 500, -300)}));
  expect([positions[0], positions[1]]).toEqual([500, -300]);
});

it("settle(input) leaves the known where they were, and finds newcomers room by those they are tied to", () => {
  const known = {nodes: Uint32Array.of(0, 1, 2), places: Float64Array.of(0, 0, 400, 0, 0, 300)};
  const positions = settle(input({ends: Uint32Array.of(1, 3), known}));
  expect([...positions.slice(0, 6)]).toEqual([0, 0, 400, 0, 0, 300]);
  expect(between(positions, 3, 1)).toBeLessThan(Math.min(between(positions, 3, 0), between(positions, 3, 2)));
});

it("settle(input) leaves out what is no weight, and places that are none", () => {
  const weights = Float32Array.of(Number.NaN, -1);
  const lost = {nodes: Uint32Array.of(0), places: Float64Array.of(Number.NaN, 0)};
  expect(settle(input({weights, held: lost}))).toEqual(settle(input({ends: new Uint32Array()})));
});

it("settle(input) places nodes of stage 1 without moving those of stage 0", () => {
  const people = settle(input({nodeCount: 2, ends: Uint32Array.of(0, 1)}));
  const all = settle(input({stages: Uint8Array.of(0, 0, 1, 1), ends: Uint32Array.of(0, 1, 0, 2)}));
  expect([...all.slice(0, 4)]).toEqual([...people]);
  expect(between(all, 0, 2)).toBeGreaterThan(20);
  // the same with the others first in the list: what counts is the stage, not the order
  const swapped = settle(input({stages: Uint8Array.of(1, 0, 0, 1), ends: Uint32Array.of(1, 2, 1, 0)}));
  expect([...swapped.slice(2, 6)]).toEqual([...people]);
});

it("layout.step(share) stops where the first stage ends", () => {
  const layout = createLayout(input({stages: Uint8Array.of(0, 0, 1, 1), ends: Uint32Array.of(0, 1, 0, 2)}));
  const [first, last] = [new Float64Array(8), new Float64Array(8)];
  expect(layout.isFirstDone()).toBe(false);
  expect(layout.step(1, first)).toBeGreaterThan(0);
  expect(layout.isFirstDone()).toBe(true);
  expect(layout.step(1, last)).toBe(0);
  expect([...last.slice(0, 4)]).toEqual([...first.slice(0, 4)]);
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
        const positions = settle(
          layoutInput({
            seed,
            nodeCount: nodes.length,
            ends: Uint32Array.from(ends.flat()),
            halfWidths: Float32Array.from(nodes, ({halfWidth}) => halfWidth),
            halfHeights: Float32Array.from(nodes, ({halfHeight}) => halfHeight),
            stages: Uint8Array.from(nodes, ({stage}) => stage)
          })
        );
        expect(positions.length).toBe(2 * nodes.length);
        expect([...positions].every(Number.isFinite)).toBe(true);
        expect(new Set(nodes.map((_node, i) => `${positions[2 * i]} ${positions[2 * i + 1]}`)).size).toBe(nodes.length);
      }
    ),
    {numRuns: 40}
  );
});
