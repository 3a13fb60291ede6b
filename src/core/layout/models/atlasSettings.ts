import {ln} from "../../base/ln.ts";
import {MOST_IN_CIRCLE} from "../settings.ts";
import {strengthsOf, type WeightedGraph} from "../weightedGraph.ts";

export interface AtlasSettings {
  /** How hard bodies push one another away: scaling × mass × mass ÷ distance; > 0. */
  scaling: number;
  /** Pull to the middle: gravity × mass, times the distance where it is strong. */
  gravity: number;
  isStrongGravity: boolean;
  /** Edges pull with log(1 + distance) instead of distance: communities draw together, and apart from others. */
  isLinLog: boolean;
  /** A hub's edges share its pull, so that hubs stand at the rim. */
  isDissuadingHubs: boolean;
  /** What all speeds are divided by; ≥ 1. */
  slowDown: number;
  /** The θ of the many-body sum; without, the sum chooses it. */
  theta?: number;
}

/** Edges in order of their first ends, where that is known, are quicker. */
export interface AtlasGraph {
  /** Two bodies for each edge. */
  ends: Uint32Array;
  /** > 0. */
  weights: ArrayLike<number>;
  masses: Float64Array;
}

/** ForceAtlas2's masses: 1 for each node, and the weights of its edges. */
export const atlasMasses = (graph: WeightedGraph): Float64Array => strengthsOf(graph).map((strength) => strength + 1);

/**
 * The roots of ForceAtlas2's masses, as much in all. With its own, hubs claim so much room that what is drawn says less of
 * distances; with equal ones, all hubs stand on one heap.
 */
export function rootMasses(graph: WeightedGraph): Float64Array {
  const masses = atlasMasses(graph);
  const roots = masses.map(Math.sqrt);
  const scale = sumOf(masses) / sumOf(roots);
  return roots.map((root) => root * scale);
}

const sumOf = (numbers: Float64Array): number => numbers.reduce((sum, number) => sum + number, 0);

/**
 * About how wide a settled layout will be: that of a disc whose repulsion alone its gravity balances, less what edges
 * draw it together.
 */
export function settledSpan(masses: Float64Array, {scaling, gravity}: AtlasSettings): number {
  return 0.6 * Math.sqrt((scaling * sumOf(masses)) / gravity);
}

/** What Gephi's and Graphology's ForceAtlas2 recommend for a network of so many nodes. */
export const atlasSettings = (nodeCount: number): AtlasSettings => ({
  scaling: 10,
  gravity: 0.05,
  isStrongGravity: true,
  isLinLog: false,
  isDissuadingHubs: false,
  slowDown: 1 + ln(Math.max(1, nodeCount)),
  ...(nodeCount <= MOST_IN_CIRCLE && {theta: 0.9})
});
