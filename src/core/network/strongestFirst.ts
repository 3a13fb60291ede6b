import {sortedByNumber} from "../base/sortedByNumber.ts";
import type {TypedNetwork} from "./typedNetwork.ts";

/** Weights and degrees are told apart in so many steps. */
const STEPS = {weight: 2 ** 14, degree: 2 ** 13};

const known = new WeakMap<Uint32Array, Uint32Array>(); // by the ends of the edges

/**
 * The edges of a network with the most telling first, so that any beginning of the list is a backbone of it: first the
 * strongest edge of everybody, then everybody's second, and so on. Strong is heavy, and of equal weight tied to whoever
 * has more ties. Found once for a network, in linear time.
 *
 * @see Hamann, Lindner, Meyerhenke, Staudt & Wagner (2016), "Structure-preserving sparsification methods for social
 * networks", Social Network Analysis and Mining 6:22: their local degree, with weights before degrees.
 */
export function strongestFirst(typed: Ranked): Uint32Array {
  const before = known.get(typed.ends);
  if (before) return before;
  const order = byLevel(typed, byStrength(typed));
  known.set(typed.ends, order);
  return order;
}

/** Says what a network's order is, for one whose order was found elsewhere. */
export function rememberOrder({ends}: Pick<TypedNetwork, "ends">, order: Uint32Array): void {
  known.set(ends, order);
}

/** What the order depends on. */
type Ranked = Pick<TypedNetwork, "ends" | "weights" | "kinds" | "adjacency">;

/** All edges, the strongest first; of equals the one that comes first. */
function byStrength({ends, weights, adjacency: {offsets}}: Ranked): Uint32Array {
  const most = weights.reduce((large, weight) => Math.max(large, weight), 0) || 1;
  const degree = (node: number) => offsets[node + 1]! - offsets[node]!;
  const [lightness, remoteness] = [new Uint16Array(weights.length), new Uint16Array(weights.length)];
  const order = new Uint32Array(weights.length);
  for (let edge = 0; edge < weights.length; edge++) {
    const share = Math.min(1, Math.max(0, weights[edge]!) / most) || 0;
    const weight = Math.floor(share * (STEPS.weight - 1));
    const hub = Math.min(STEPS.degree - 1, Math.max(degree(ends[2 * edge]!), degree(ends[2 * edge + 1]!)));
    lightness[edge] = STEPS.weight - 1 - weight;
    remoteness[edge] = STEPS.degree - 1 - hub;
    order[edge] = edge;
  }
  return sortedByNumber(lightness, STEPS.weight, sortedByNumber(remoteness, STEPS.degree, order));
}

/** The same edges by their level: how many stronger ones the end has for which there are fewest. */
function byLevel({ends, kinds}: Ranked, strongest: Uint32Array): Uint32Array {
  const met = new Uint32Array(kinds.length);
  const levels = new Uint32Array(strongest.length);
  let deepest = 0;
  for (const edge of strongest) {
    const [a, b] = [ends[2 * edge]!, ends[2 * edge + 1]!];
    const level = Math.min(met[a]!, met[b]!);
    levels[edge] = level;
    deepest = Math.max(deepest, level);
    met[a] = met[a]! + 1;
    met[b] = met[b]! + 1;
  }
  return sortedByNumber(levels, deepest + 1, strongest);
}
