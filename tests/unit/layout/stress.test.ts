import fc from "fast-check";
import {expect, it} from "vitest";
import {random} from "../../../src/core/base/random.ts";
import {type Bodies, createBodies} from "../../../src/core/layout/bodies.ts";
import {coarserDistances, pivotDistances} from "../../../src/core/layout/stress/pivotDistances.ts";
import {pivotScaling} from "../../../src/core/layout/stress/pivotScaling.ts";
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

/** Stress by so many pivots. */
const stressOf = (adjacency: Adjacency, pivotCount: number, seed: number) =>
  pivotStress(pivotDistances(adjacency, pivotCount, seed));

function bodiesAt(points: readonly (readonly [number, number])[]): Bodies {
  const bodies = createBodies(points.length);
  points.forEach(([x, y], i) => {
    [bodies.x[i], bodies.y[i]] = [x, y];
  });
  return bodies;
}

it("pivotStress(distances).of(bodies) is 0 where distances are steps, at any scale", () => {
  const line = bodiesAt([5, 8, 11, 14].map((x) => [x, 1]));
  expect(stressOf(chain(4), 4, 1).of(line)).toBeCloseTo(0, 12);
});

it("pivotStress(distances).of(bodies) of a chain folded in half: some of its pairs are on one spot", () => {
  // all four are pivots of themselves only by chance, so the mean over pairs from one of them: r = 0, ½, ⅓ from an end,
  // squares ¼ and 1⁄9; 1 − (Σr)² ÷ (n Σr²) = 1 − (5/6)² ÷ (3 · 13/36) = 14/39
  const folded = bodiesAt([0, 0, 1, 1].map((x) => [x, 0]));
  const all = new Set([1, 2, 3, 4, 5, 6, 7, 8].map((seed) => stressOf(chain(4), 1, seed).of(folded).toFixed(9)));
  expect(all).toContain((14 / 39).toFixed(9));
});

it("pivotStress(distances).ease(bodies, step) unfolds a chain, and leaves one that is straight as it is", () => {
  const stress = stressOf(chain(12), 12, 3);
  const bodies = bodiesAt(Array.from({length: 12}, (_, i) => [Math.abs(i - 5.5), (i * i) % 5]));
  const before = stress.of(bodies);
  for (let i = 0; i < 30; i++) stress.ease(bodies, 0.5);
  expect(stress.of(bodies)).toBeLessThan(before / 10);

  const straight = bodiesAt(Array.from({length: 12}, (_, i) => [40 * i, 0]));
  stress.ease(straight, 0.5);
  straight.x.forEach((x, i) => expect(x).toBeCloseTo(40 * i, 9));
});

it("pivotStress(distances).ease(bodies, step) leaves alone who is on one spot or cannot be reached", () => {
  const bodies = createBodies(3);
  stressOf(createAdjacency(3, Uint32Array.of(0, 1)), 3, 1).ease(bodies, 0.5);
  expect([...bodies.x, ...bodies.y]).toEqual([0, 0, 0, 0, 0, 0]);
});

it("coarserDistances(distances, coarse, count) are means over those a body stands for, 0 for the pivot's own", () => {
  // a chain of six, seen from its end: steps 0 … 5, joined by twos
  const fine = {bodyCount: 6, pivots: Int32Array.of(0), steps: Float32Array.of(0, 1, 2, 3, 4, 5)};
  const coarse = coarserDistances(fine, Int32Array.of(0, 0, 1, 1, 2, 2), 3);
  expect([coarse.bodyCount, ...coarse.pivots, ...coarse.steps]).toEqual([3, 0, 0, 2.5, 4.5]);
  // who cannot be reached counts for nothing
  const torn = {...fine, steps: Float32Array.of(0, 1, 2, 0, 0, 0)};
  expect([...coarserDistances(torn, Int32Array.of(0, 0, 1, 1, 2, 2), 3).steps]).toEqual([0, 2, 0]);
});

it("pivotScaling(distances, chance) sets a chain on a line, each as far from the next", () => {
  const distances = pivotDistances(chain(9), 9, 3);
  distances.pivots.set([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  distances.steps.forEach((_, i) => {
    distances.steps[i] = Math.abs(Math.floor(i / 9) - (i % 9));
  });
  const {x, y} = pivotScaling(distances, random(1));
  const gaps = Array.from({length: 8}, (_, i) => x[i + 1]! - x[i]!);
  for (const gap of gaps) expect(gap / gaps[0]!).toBeCloseTo(1, 6);
  for (const height of y) expect(Math.abs(height / gaps[0]!)).toBeLessThan(1e-6);
});

it("pivotScaling(distances, chance) sets two chains that do not hang together apart, and is finite without any tie", () => {
  const ends = Uint32Array.of(0, 1, 1, 2, 3, 4, 4, 5);
  const {x, y} = pivotScaling(pivotDistances(createAdjacency(6, ends), 6, 1), random(1));
  const away = (i: number, j: number) => Math.hypot(x[i]! - x[j]!, y[i]! - y[j]!);
  expect(Math.max(away(0, 2), away(3, 5))).toBeLessThan(Math.min(away(0, 3), away(2, 5)));
  const lone = pivotScaling(pivotDistances(createAdjacency(3, new Uint32Array()), 3, 1), random(1));
  expect([...lone.x, ...lone.y].every(Number.isFinite)).toBe(true);
});
