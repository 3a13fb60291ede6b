import type {WeightedGraph} from "../weightedGraph.ts";
import {fewestEdgesFirst} from "./fewestEdgesFirst.ts";

/** Which coarse node each node becomes part of, numbered from 0. */
export interface Joining {
  coarseCount: number;
  coarse: Int32Array;
}

/**
 * Joins each node with the neighbour it is tied to most closely, for their masses; a node whose neighbours are all taken
 * joins its heaviest neighbour's pair. The nodes with fewest edges choose first.
 * @see Karypis & Kumar (1998), "A fast and high quality multilevel scheme for partitioning irregular graphs", SIAM J.
 * Sci. Comput. 20(1): heavy-edge matching.
 */
export function matchNodes(graph: WeightedGraph, masses: Float64Array, seed: number): Joining {
  const {nodeCount, weights, adjacency} = graph;
  const {offsets, neighbours, edges} = adjacency;
  const coarse = new Int32Array(nodeCount).fill(-1);
  let coarseCount = 0;
  for (const node of fewestEdgesFirst(graph, seed)) {
    if (coarse[node]! >= 0) continue;
    let [partner, partnerScore, heaviest, heaviestScore] = [-1, 0, -1, 0];
    for (let i = offsets[node]!; i < offsets[node + 1]!; i++) {
      const other = neighbours[i]!;
      const weight = weights[edges[i]!]!;
      const score = weight / Math.sqrt(masses[other]!);
      if (coarse[other]! < 0 && score > partnerScore) [partner, partnerScore] = [other, score];
      if (weight > heaviestScore) [heaviest, heaviestScore] = [other, weight];
    }
    if (partner >= 0) coarse[partner] = coarseCount;
    coarse[node] = partner < 0 && heaviest >= 0 ? coarse[heaviest]! : coarseCount++;
  }
  return {coarseCount, coarse};
}
