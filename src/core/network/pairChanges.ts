import type {Change} from "./compareParts.ts";
import {SHOWN, type VisiblePart} from "./visiblePart.ts";

/** Two who are tied, or named together, in either of two parts. */
export interface PairChange {
  /** Numbers of nodes, the lesser first. */
  a: number;
  b: number;
  layer: "tie" | "co-occurrence";
  /** Numbers of the edges between them that the first part shows, and those that the second does; ascending. */
  before: number[];
  after: number[];
  change: Change;
}

/**
 * Every pair that is linked in one of two parts of a network, in each layer: linked before and after, or in one alone.
 * A pair whose one tie gave way to another is kept. In order of the first edge. Ties of a node to itself are left out.
 */
export function pairChanges(before: VisiblePart, after: VisiblePart): PairChange[] {
  const {ends, layers, kinds} = after.typed;
  const pairs = new Map<number, PairChange>();
  for (let edge = 0; edge < layers.length; edge++) {
    const [was, is] = [before.edgeStates[edge] === SHOWN, after.edgeStates[edge] === SHOWN];
    if (!was && !is) continue;
    const [from, to] = [ends[2 * edge]!, ends[2 * edge + 1]!];
    if (from === to) continue;
    const [a, b] = from < to ? [from, to] : [to, from];
    const key = (a * kinds.length + b) * 2 + layers[edge]!;
    const pair = pairs.get(key) ?? newPair(a, b, layers[edge] === 1 ? "tie" : "co-occurrence");
    pairs.set(key, pair);
    if (was) pair.before.push(edge);
    if (is) pair.after.push(edge);
  }
  for (const pair of pairs.values()) pair.change = changeOfPair(pair);
  return [...pairs.values()];
}

const newPair = (a: number, b: number, layer: PairChange["layer"]): PairChange => ({
  ...{a, b, layer, before: [], after: [], change: "kept"}
});

function changeOfPair({before, after}: PairChange): Change {
  if (before.length === 0) return "new";
  return after.length === 0 ? "gone" : "kept";
}
