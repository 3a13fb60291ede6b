import {type Adjacency, createAdjacency} from "../network/adjacency.ts";

/** Nodes and weighted edges: no edge from a node to itself, every weight finite and above 0. */
export interface WeightedGraph {
  nodeCount: number;
  /** Two nodes for each edge. */
  ends: Uint32Array;
  weights: Float64Array;
  adjacency: Adjacency;
}

/** The part of a network that `indices` numbers anew (−1 = left out), without edges that mean nothing to a layout. */
export function weightedGraph(
  nodeCount: number,
  {ends, weights}: {ends: Uint32Array; weights: ArrayLike<number>},
  indices: Int32Array
): WeightedGraph {
  const keptEnds = new Uint32Array(ends.length);
  const keptWeights = new Float64Array(ends.length >> 1);
  let kept = 0;
  for (let i = 0; i < weights.length; i++) {
    const source = indices[ends[2 * i]!] ?? -1;
    const target = indices[ends[2 * i + 1]!] ?? -1;
    const weight = weights[i]!;
    if (source < 0 || target < 0 || source === target || !(weight > 0 && weight < Number.POSITIVE_INFINITY)) continue;
    keptEnds[2 * kept] = source;
    keptEnds[2 * kept + 1] = target;
    keptWeights[kept] = weight;
    kept++;
  }
  const partEnds = keptEnds.slice(0, 2 * kept);
  return {
    nodeCount,
    ends: partEnds,
    weights: keptWeights.slice(0, kept),
    adjacency: createAdjacency(nodeCount, partEnds)
  };
}

/** The sum of each node's weights. */
export function strengthsOf({
  nodeCount,
  ends,
  weights
}: Pick<WeightedGraph, "nodeCount" | "ends" | "weights">): Float64Array {
  const strengths = new Float64Array(nodeCount);
  for (let i = 0; i < weights.length; i++) {
    strengths[ends[2 * i]!]! += weights[i]!;
    strengths[ends[2 * i + 1]!]! += weights[i]!;
  }
  return strengths;
}
