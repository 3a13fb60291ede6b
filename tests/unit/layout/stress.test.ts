import fc from "fast-check";
import {expect, it} from "vitest";
import {createBodies} from "../../../src/core/layout/bodies.ts";
import {NO_WAY, pivotSteps} from "../../../src/core/layout/stress/pivotSteps.ts";
import {pivotStress} from "../../../src/core/layout/stress/pivotStress.ts";
import {type Adjacency, createAdjacency} from "../../../src/core/network/adjacency.ts";

/** A way through all nodes, one after the other. */
const chain = (nodeCount: number): Adjacency =>
  createAdjacency(
    nodeCount,
    Uint32Array.from({length: 2 * nodeCount - 2}, (_, i) => (i + 1) >> 1)
  );

/** Steps from one node, by asking again and again who is one step further. */
function slowSteps({offsets, neighbours}: Adjacency, from: number): number[] {
  const steps = new Array<number>(offsets.length - 1).fill(NO_WAY);
  steps[from] = 0;
  for (let step = 0; steps.includes(step); step++) {
    steps.forEach((at, node) => {
      if (at !== step) return;
      for (const other of neighbours.subarray(offsets[node], offsets[node + 1])) {
        steps[other] = Math.min(steps[other]!, step + 1);
      }
    });
  }
  return steps;
}

it("pivotSteps(adjacency, pivots) counts the steps along a chain", () => {
  expect([...pivotSteps(chain(4), Uint32Array.of(0, 2))]).toEqual([0, 2, 1, 1, 2, 0, 3, 1]);
});

it("pivotSteps(adjacency, pivots) is what one search for each pivot finds, in any network, 32 of them and more", () => {
  const network = fc.integer({min: 1, max: 50}).chain((nodeCount) => {
    const node = fc.integer({min: 0, max: nodeCount - 1});
    return fc.record({
      nodeCount: fc.constant(nodeCount),
      pairs: fc.array(fc.tuple(node, node), {maxLength: 70}),
      pivots: fc.array(node, {minLength: 1, maxLength: 70})
    });
  });
  fc.assert(
    fc.property(network, ({nodeCount, pairs, pivots}) => {
      const adjacency = createAdjacency(nodeCount, Uint32Array.from(pairs.flat()));
      const steps = pivotSteps(adjacency, Uint32Array.from(pivots));
      pivots.forEach((pivot, k) => {
        const found = Array.from({length: nodeCount}, (_, node) => steps[node * pivots.length + k]);
        expect(found).toEqual(slowSteps(adjacency, pivot));
      });
    })
  );
});

it("pivotStress(…).of(x, y) is 0 where distances are steps, at any scale", () => {
  const line = {x: Float64Array.of(5, 8, 11, 14), y: Float64Array.of(1, 1, 1, 1)};
  expect(pivotStress(chain(4), 4, 1).of(line.x, line.y, Int32Array.of(0, 1, 2, 3))).toBeCloseTo(0, 12);
});

it("pivotStress(…).of(x, y) of a chain folded in half: some of its pairs are on one spot", () => {
  // all four are pivots of themselves only by chance, so the mean over pairs from one of them: r = 0, ½, ⅓ from an end,
  // squares ¼ and 1⁄9; 1 − (Σr)² ÷ (n Σr²) = 1 − (5/6)² ÷ (3 · 13/36) = 14/39
  const folded = {x: Float64Array.of(0, 0, 1, 1), y: new Float64Array(4)};
  const stress = (seed: number) => pivotStress(chain(4), 1, seed).of(folded.x, folded.y, Int32Array.of(0, 1, 2, 3));
  const all = new Set([1, 2, 3, 4, 5, 6, 7, 8].map((seed) => stress(seed).toFixed(9)));
  expect(all).toContain((14 / 39).toFixed(9));
});

it("pivotStress(…).ease(bodies, step) unfolds a chain, and leaves one that is straight as it is", () => {
  const adjacency = chain(12);
  const stress = pivotStress(adjacency, 12, 3);
  const everyone = Int32Array.from({length: 12}, (_, i) => i);
  const bodies = createBodies(12);
  for (let i = 0; i < 12; i++) [bodies.x[i], bodies.y[i]] = [Math.abs(i - 5.5), (i * i) % 5];
  const before = stress.of(bodies.x, bodies.y, everyone);
  for (let i = 0; i < 30; i++) stress.ease(bodies, 0.5);
  expect(stress.of(bodies.x, bodies.y, everyone)).toBeLessThan(before / 10);

  const straight = createBodies(12);
  for (let i = 0; i < 12; i++) straight.x[i] = 40 * i;
  stress.ease(straight, 0.5);
  straight.x.forEach((x, i) => expect(x).toBeCloseTo(40 * i, 9));
});

it("pivotStress(…).ease(bodies, step) leaves alone who is on one spot or cannot be reached", () => {
  const adjacency = createAdjacency(3, Uint32Array.of(0, 1));
  const bodies = createBodies(3);
  pivotStress(adjacency, 3, 1).ease(bodies, 0.5);
  expect([...bodies.x, ...bodies.y]).toEqual([0, 0, 0, 0, 0, 0]);
});
