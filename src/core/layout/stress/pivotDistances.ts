import {random} from "../../base/random.ts";
import type {Adjacency} from "../../network/adjacency.ts";
import {NO_WAY, pivotSteps} from "./pivotSteps.ts";

/** How far some nodes, the pivots, are from all bodies of a graph, or of a coarser picture of it. */
export interface PivotDistances {
  bodyCount: number;
  /** The body that each pivot is, or is part of. */
  pivots: Int32Array;
  /**
   * The steps from pivot k to body v stand at v · pivots.length + k: for a coarse body, the mean of those it stands for.
   * 0 where there is no way, or none to go.
   */
  steps: Float32Array;
}

/** Distances from `pivotCount` pivots, chosen by the seed. */
export function pivotDistances(adjacency: Adjacency, pivotCount: number, seed: number): PivotDistances {
  const bodyCount = adjacency.offsets.length - 1;
  const chance = random(seed);
  const pivots = Uint32Array.from({length: pivotCount}, () => Math.floor(chance() * bodyCount));
  const steps = new Float32Array(bodyCount * pivotCount);
  const counted = pivotSteps(adjacency, pivots);
  for (let i = 0; i < steps.length; i++) steps[i] = counted[i] === NO_WAY ? 0 : counted[i]!;
  return {bodyCount, pivots: Int32Array.from(pivots), steps};
}

/** The same distances one level up, where body v is part of `coarse[v]`; below `coarseCount`. */
export function coarserDistances(
  {bodyCount, pivots, steps}: PivotDistances,
  coarse: Int32Array,
  coarseCount: number
): PivotDistances {
  const pivotCount = pivots.length;
  const means = new Float32Array(coarseCount * pivotCount);
  const counts = new Int32Array(coarseCount * pivotCount);
  for (let body = 0; body < bodyCount; body++) {
    for (let k = 0, at = body * pivotCount, to = coarse[body]! * pivotCount; k < pivotCount; k++, at++, to++) {
      if (!(steps[at]! > 0)) continue;
      means[to]! += steps[at]!;
      counts[to]!++;
    }
  }
  for (let i = 0; i < means.length; i++) if (counts[i]! > 0) means[i]! /= counts[i]!;
  const parents = pivots.map((pivot) => coarse[pivot]!);
  parents.forEach((parent, k) => {
    means[parent * pivotCount + k] = 0; // what a pivot is part of stands where it does
  });
  return {bodyCount: coarseCount, pivots: parents, steps: means};
}
