import type {WeightedGraph} from "../weightedGraph.ts";
import type {Level} from "./coarsen.ts";

/** A level whose nodes are numbered anew, and whose edges go from the lower to the higher number, in their order. */
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
      graph: renumber(graph, numbers),
      masses: Float64Array.from(order, (node) => masses[node]!),
      ...(parents && {coarse: Int32Array.from(order, (node) => parents[node]!)})
    });
  }
  return {levels: numbered.reverse(), numbers};
}

function renumber({nodeCount, ends, weights}: WeightedGraph, numbers: Int32Array): NumberedLevel["graph"] {
  const [low, high] = [new Int32Array(weights.length), new Int32Array(weights.length)];
  for (let edge = 0; edge < weights.length; edge++) {
    const [a, b] = [numbers[ends[2 * edge]!]!, numbers[ends[2 * edge + 1]!]!];
    low[edge] = Math.min(a, b);
    high[edge] = Math.max(a, b);
  }
  const order = sorted(low, nodeCount, sorted(high, nodeCount));
  const renumbered = new Uint32Array(ends.length);
  order.forEach((edge, i) => {
    renumbered[2 * i] = low[edge]!;
    renumbered[2 * i + 1] = high[edge]!;
  });
  return {nodeCount, ends: renumbered, weights: Float64Array.from(order, (edge) => weights[edge]!)};
}

/** `items`, or 0, 1, 2 …, sorted by their keys, each below `bound`; those of one key stay in order. */
function sorted(keys: Int32Array, bound: number, items?: Uint32Array): Uint32Array<ArrayBuffer> {
  const next = new Uint32Array(bound + 1);
  for (const key of keys) next[key + 1]!++;
  for (let key = 0; key < bound; key++) next[key + 1]! += next[key]!;
  const order = new Uint32Array(keys.length);
  for (const item of items ?? keys.keys()) order[next[keys[item]!]!++] = item;
  return order;
}
