import betweenness from "graphology-metrics/centrality/betweenness.js";
import closeness from "graphology-metrics/centrality/closeness.js";
import pagerank from "graphology-metrics/centrality/pagerank.js";
import type {PairGraph} from "./pairGraph.ts";
import {undirected} from "./undirected.ts";

/** What can be measured of a person's place, in the order of a table's columns. */
export const MEASURES = ["neighbours", "strength", "betweenness", "closeness", "pagerank"] as const;
export type Measure = (typeof MEASURES)[number];

/** A number for each node and measure; 0 for whoever is bound to nobody. */
export type Measures = Record<Measure, Float64Array>;

/**
 * Everybody's place among the pairs.
 *
 * - neighbours: how many others they are bound to
 * - strength: the sum of these bonds
 * - betweenness: the share of the shortest paths between any two others that lead by them, 0–1
 *   (Freeman 1977; Brandes 2001)
 * - closeness: how near they are to all whom they can reach, 0–1, less where those are few (Wasserman & Faust 1994, 5.2.2)
 * - pagerank: how often a walk along the bonds comes by, of all people together 1 (Brin & Page 1998, damping 0.85)
 */
export function measures(pairs: PairGraph): Measures {
  const {graph, bound} = undirected(pairs);
  const result = Object.fromEntries(MEASURES.map((name) => [name, new Float64Array(pairs.nodes.length)])) as Measures;
  if (bound.length === 0) return result;
  const found = {
    betweenness: betweenness(graph, {getEdgeWeight: null}),
    closeness: closeness(graph, {wassermanFaust: true}),
    pagerank: pagerank(graph, {getEdgeWeight: "weight", maxIterations: 1000})
  };
  for (const node of bound) {
    const key = String(node);
    result.neighbours[node] = graph.degree(key);
    result.betweenness[node] = found.betweenness[key]!;
    result.closeness[node] = found.closeness[key]!;
    result.pagerank[node] = found.pagerank[key]!;
  }
  for (const [i, weight] of pairs.weights.entries()) {
    for (const end of [pairs.ends[2 * i]!, pairs.ends[2 * i + 1]!])
      result.strength[end] = result.strength[end]! + weight;
  }
  return result;
}

/** Ranks by falling value, 1 = the greatest; those with the same value share the best of their ranks. */
export function ranks(values: Float64Array): Int32Array {
  const sorted = Float64Array.from(values).sort().reverse();
  const first = new Map<number, number>();
  for (const [i, value] of sorted.entries()) if (!first.has(value)) first.set(value, i + 1);
  return Int32Array.from(values, (value) => first.get(value)!);
}
