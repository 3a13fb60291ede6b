import {entryOf} from "../../base/entryOf.ts";

/** An undirected edge between two rows of an incidence; weight > 0. Each pair has one at most. */
export interface WeightedEdge {
  a: number;
  b: number;
  weight: number;
}

/** Number of edges and sum of their weights, for each node that has any. */
export function strengths(edges: readonly WeightedEdge[]): Map<number, {degree: number; strength: number}> {
  const nodes = new Map<number, {degree: number; strength: number}>();
  for (const {a, b, weight} of edges) {
    for (const node of [a, b]) {
      const sums = entryOf(nodes, node, () => ({degree: 0, strength: 0}));
      sums.degree += 1;
      sums.strength += weight;
    }
  }
  return nodes;
}
