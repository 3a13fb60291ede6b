import {random} from "../../base/random.ts";
import type {WeightedGraph} from "../weightedGraph.ts";

/** All nodes, those with fewest edges first, shuffled among their like. Linear. */
export function fewestEdgesFirst({nodeCount, adjacency: {offsets}}: WeightedGraph, seed: number): Uint32Array {
  const shuffled = Uint32Array.from({length: nodeCount}, (_, i) => i);
  const chance = random(seed);
  for (let i = nodeCount - 1; i > 0; i--) {
    const j = Math.floor(chance() * (i + 1));
    const kept = shuffled[i]!;
    shuffled[i] = shuffled[j]!;
    shuffled[j] = kept;
  }
  const degree = (node: number) => offsets[node + 1]! - offsets[node]!;
  let most = 0;
  for (let node = 0; node < nodeCount; node++) most = Math.max(most, degree(node));
  const starts = new Uint32Array(most + 2);
  for (let node = 0; node < nodeCount; node++) starts[degree(node) + 1]!++;
  for (let d = 0; d <= most; d++) starts[d + 1]! += starts[d]!;
  const order = new Uint32Array(nodeCount);
  for (const node of shuffled) order[starts[degree(node)]!++] = node;
  return order;
}
