import {UndirectedGraph} from "graphology";
import type {PairGraph} from "./pairGraph.ts";

/** Pairs as a graph for the algorithms: keys are the numbers of the nodes, and only whoever is bound to somebody is in. */
export function undirected({ends, weights}: PairGraph): {graph: UndirectedGraph; bound: number[]} {
  const bound = [...new Set(ends)].sort((a, b) => a - b);
  const graph = new UndirectedGraph();
  for (const node of bound) graph.addNode(String(node));
  for (const [i, weight] of weights.entries()) graph.addEdge(String(ends[2 * i]!), String(ends[2 * i + 1]!), {weight});
  return {graph, bound};
}
