import type {EdgeAttributes} from "../model/network.ts";
import {STANCES} from "../model/study.ts";
import {SHOWN, type VisiblePart} from "../network/visiblePart.ts";

/** What binds two people: never both summed, they are different claims. */
export type Layer = EdgeAttributes["layer"];

/** Who is shown, and how strongly each two are bound; flat arrays, fit to be sent to a worker. */
export interface PairGraph {
  /** Keys of the nodes. */
  nodes: string[];
  /** Two indices into `nodes` for each pair, the smaller first. */
  ends: Uint32Array;
  /** Of each pair: its ties, or the passages that name both. */
  weights: Float64Array;
}

const DENIED = STANCES.indexOf("denied");

/** The shown part in one layer, without direction, without ties that a source denies. Pairs in order of their ends. */
export function pairGraph({typed, nodeStates, edgeStates}: VisiblePart, layer: Layer): PairGraph {
  const {nodeKeys, ends, layers, stances, weights} = typed;
  const wanted = layer === "tie" ? 1 : 0;
  const numbers = new Int32Array(nodeStates.length).fill(-1);
  const nodes: string[] = [];
  for (let node = 0; node < nodeStates.length; node++) {
    if (nodeStates[node] === SHOWN) numbers[node] = nodes.push(nodeKeys.at(node)) - 1;
  }
  const pairs = new Map<number, number>(); // smaller end · n + larger end → weight
  for (let edge = 0; edge < edgeStates.length; edge++) {
    if (edgeStates[edge] !== SHOWN || layers[edge] !== wanted || (wanted === 1 && stances[edge] === DENIED)) continue;
    const [a, b] = [numbers[ends[2 * edge]!]!, numbers[ends[2 * edge + 1]!]!];
    if (a < 0 || b < 0 || a === b) continue;
    const key = Math.min(a, b) * nodes.length + Math.max(a, b);
    pairs.set(key, (pairs.get(key) ?? 0) + (wanted === 1 ? 1 : weights[edge]!));
  }
  const sorted = [...pairs].sort(([a], [b]) => a - b);
  return {
    nodes,
    ends: Uint32Array.from(sorted.flatMap(([key]) => [Math.floor(key / nodes.length), key % nodes.length])),
    weights: Float64Array.from(sorted, ([, weight]) => weight)
  };
}
