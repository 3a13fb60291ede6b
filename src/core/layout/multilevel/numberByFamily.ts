import type {WeightedGraph} from "../weightedGraph.ts";
import type {Level} from "./coarsen.ts";

/** A level with other numbers for its nodes; edges go from the lower number to the higher, those of the lowest first. */
export interface NumberedLevel extends Omit<Level, "graph"> {
  graph: Omit<WeightedGraph, "adjacency">;
}

/**
 * Numbers the nodes of every level so that those which one coarse node stands for follow one another: forces then find
 * the two ends of many edges near each other in memory, which is where the time of a large network's ticks goes.
 * @returns the levels, and the number that each node of the finest now has
 */
export function numberByFamily(levels: readonly Level[]): {levels: NumberedLevel[]; numbers: Int32Array} {
  const numbered: NumberedLevel[] = [];
  let numbers = Int32Array.from({length: levels.at(-1)!.graph.nodeCount}, (_, node) => node);
  for (const {graph, masses, coarse} of levels.toReversed()) {
    const parents = coarse?.map((parent) => numbers[parent]!);
    const order = sorted(parents ?? numbers, numbers.length);
    numbers = new Int32Array(order.length);
    order.forEach((node, number) => {
      numbers[node] = number;
    });
    numbered.push({
      graph: renumber(graph, order, numbers),
      masses: Float64Array.from(order, (node) => masses[node]!),
      ...(parents && {coarse: Int32Array.from(order, (node) => parents[node]!)})
    });
  }
  return {levels: numbered.reverse(), numbers};
}

/** The graph whose node n is `order[n]` of this one; edges come by their lower end. */
function renumber(graph: WeightedGraph, order: Uint32Array, numbers: Int32Array): NumberedLevel["graph"] {
  const {nodeCount, adjacency} = graph;
  const {offsets, neighbours, edges} = adjacency;
  const ends = new Uint32Array(graph.ends.length);
  const weights = new Float64Array(graph.weights.length);
  let edge = 0;
  for (let low = 0; low < nodeCount; low++) {
    const node = order[low]!;
    for (let i = offsets[node]!; i < offsets[node + 1]!; i++) {
      const high = numbers[neighbours[i]!]!;
      if (high < low) continue; // each edge is met from both its ends
      ends[2 * edge] = low;
      ends[2 * edge + 1] = high;
      weights[edge++] = graph.weights[edges[i]!]!;
    }
  }
  return {nodeCount, ends, weights};
}

/** 0, 1, 2 …, sorted by their keys, each below `bound`; those of one key stay in order. */
function sorted(keys: Int32Array, bound: number): Uint32Array<ArrayBuffer> {
  const next = new Uint32Array(bound + 1);
  for (let i = 0; i < keys.length; i++) next[keys[i]! + 1]!++;
  for (let key = 0; key < bound; key++) next[key + 1]! += next[key]!;
  const order = new Uint32Array(keys.length);
  for (let i = 0; i < keys.length; i++) order[next[keys[i]!]!++] = i;
  return order;
}
