import {createAdjacency} from "../../network/adjacency.ts";
import type {Bodies} from "../bodies.ts";
import {coarserDistances, pivotDistances} from "../stress/pivotDistances.ts";
import {type PivotStress, pivotStress} from "../stress/pivotStress.ts";
import type {NumberedLevel} from "./numberByFamily.ts";
import {MOST_WALKED} from "./plan.ts";

/** Nodes whose distances are known. */
const PIVOTS = 64;

/** The stress of placements of each level, from the finest that is small enough; null for those that are finer. */
export function stressOfLevels(levels: readonly NumberedLevel[], seed: number): (PivotStress | null)[] {
  const first = levels.findIndex(({graph}) => graph.nodeCount <= MOST_WALKED);
  if (first < 0) return levels.map(() => null);
  const {nodeCount, ends} = levels[first]!.graph;
  let distances = pivotDistances(createAdjacency(nodeCount, ends), Math.min(PIVOTS, nodeCount), seed);
  return levels.map((_, i) => {
    if (i < first) return null;
    if (i > first) distances = coarserDistances(distances, levels[i - 1]!.coarse!, levels[i]!.graph.nodeCount);
    return pivotStress(distances);
  });
}

/** The `count` placements that have the least stress, the best first. */
export function best(tried: readonly Bodies[], count: number, stress: PivotStress | null): Bodies[] {
  if (tried.length === 1 || !stress) return tried.slice(0, count);
  return tried
    .map((bodies, i) => ({bodies, i, value: stress.of(bodies)}))
    .sort((a, b) => a.value - b.value || a.i - b.i)
    .slice(0, count)
    .map(({bodies}) => bodies);
}

/** For each level, the node that stands for each node of the finest, given these numbers there. */
export function placesAt(levels: readonly NumberedLevel[], numbers: Int32Array): Int32Array[] {
  const places = [numbers];
  for (const {coarse} of levels.slice(0, -1)) places.push(places.at(-1)!.map((node) => coarse![node]!));
  return places;
}
