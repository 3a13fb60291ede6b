import {sortedByNumber} from "../base/sortedByNumber.ts";
import type {TypedNetwork} from "../network/typedNetwork.ts";

/** One edge for each pair, two places each, in order of the pairs; and what it weighs. */
export interface PairWeights {
  ends: Uint32Array;
  weights: Float32Array;
}

/**
 * One weighted edge for each pair of nodes that has any: stated ties count more than names that stand together. A node
 * goes by its place in the layout, `placeOf[node]`, −1 for one that is not in it; `edges` has a byte for each edge, 0 for
 * one that does not count. Linear in nodes and edges: two stable counting sorts put the pairs in order.
 */
export function pairWeights(
  {ends, layers, weights}: TypedNetwork,
  placeOf: Int32Array,
  placeCount: number,
  edges: Uint8Array | null
): PairWeights {
  const kept: number[] = [];
  const [low, high] = [new Int32Array(layers.length), new Int32Array(layers.length)];
  for (let edge = 0; edge < layers.length; edge++) {
    const [a, b] = [placeOf[ends[2 * edge]!]!, placeOf[ends[2 * edge + 1]!]!];
    if (a < 0 || b < 0 || a === b || edges?.[edge] === 0) continue;
    kept.push(edge);
    low[edge] = Math.min(a, b);
    high[edge] = Math.max(a, b);
  }
  const order = sortedByNumber(low, placeCount, sortedByNumber(high, placeCount, Uint32Array.from(kept)));
  const pairs: number[] = [];
  const sums: number[] = [];
  let last = -1;
  for (const edge of order) {
    const weight = layers[edge] === 1 ? 1 : 0.4 * Math.sqrt(weights[edge]!);
    if (last >= 0 && low[last] === low[edge] && high[last] === high[edge]) sums[sums.length - 1]! += weight;
    else {
      pairs.push(low[edge]!, high[edge]!);
      sums.push(weight);
    }
    last = edge;
  }
  return {ends: Uint32Array.from(pairs), weights: Float32Array.from(sums)};
}
