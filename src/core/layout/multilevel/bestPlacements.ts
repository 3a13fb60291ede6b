import {createAdjacency} from "../../network/adjacency.ts";
import type {Bodies} from "../bodies.ts";
import {pivotStress} from "../stress/pivotStress.ts";
import type {NumberedLevel} from "./numberByFamily.ts";

/** Nodes whose distances say which start is the best. */
const PIVOTS = 32;

/** Up to so many nodes, distances tell the better of two placements. */
const MOST_JUDGED = 10_000;

/**
 * The stress of a placement of some level that is tried more than once, seen from the finest level that is small enough or
 * tried so itself: to walk all of a graph of 100 000 nodes takes as long as ten of its ticks.
 */
export function badnessOf(levels: readonly NumberedLevel[], trials: readonly number[], seed: number) {
  const judged = levels.findIndex(({graph}, i) => graph.nodeCount <= MOST_JUDGED || trials[i]! > 1);
  const seen = judged < 0 ? levels.slice(-1) : levels.slice(judged);
  const {nodeCount, ends} = seen[0]!.graph;
  const stress = pivotStress(createAdjacency(nodeCount, ends), Math.min(PIVOTS, nodeCount), seed);
  const bodiesOf = placesAt(
    seen,
    Int32Array.from({length: nodeCount}, (_, node) => node)
  );
  return ({x, y}: Bodies, level: number): number => stress.of(x, y, bodiesOf[level - levels.length + seen.length]!);
}

/** The `count` placements that are best, the best first. */
export function best(tried: readonly Bodies[], count: number, badness: (bodies: Bodies) => number): Bodies[] {
  if (tried.length === 1) return [...tried];
  return tried
    .map((bodies, i) => ({bodies, i, value: badness(bodies)}))
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
