import type {TypedNetwork} from "./typedNetwork.ts";

/** Keys of the sort are whole numbers below 2^53: so many bits for weight and degree, the rest for the edge's number. */
const BITS = {weight: 2 ** 14, degree: 2 ** 13};

const known = new WeakMap<Uint32Array, Uint32Array>(); // by the ends of the edges

/**
 * The edges of a network with the most telling first, so that any beginning of the list is a backbone of it: first the
 * strongest edge of everybody, then everybody's second, and so on. Strong is heavy, and of equal weight tied to whoever
 * has more ties. Found once for a network, in n log n.
 *
 * @see Hamann, Lindner, Meyerhenke, Staudt & Wagner (2016), "Structure-preserving sparsification methods for social
 * networks", Social Network Analysis and Mining 6:22: their local degree, with weights before degrees.
 */
export function strongestFirst(typed: TypedNetwork): Uint32Array {
  const before = known.get(typed.ends);
  if (before) return before;
  const order = byLevel(typed, byStrength(typed));
  known.set(typed.ends, order);
  return order;
}

/** All edges, the strongest first; of equals the one that comes first. */
function byStrength({ends, weights, adjacency: {offsets}}: TypedNetwork): Uint32Array {
  const count = weights.length;
  const most = weights.reduce((large, weight) => Math.max(large, weight), 0) || 1;
  const degree = (node: number) => offsets[node + 1]! - offsets[node]!;
  const keys = new Float64Array(count);
  for (let edge = 0; edge < count; edge++) {
    const weight = Math.floor((Math.max(0, weights[edge]!) / most) * (BITS.weight - 1)) || 0;
    const hub = Math.min(BITS.degree - 1, Math.max(degree(ends[2 * edge]!), degree(ends[2 * edge + 1]!)));
    const strength = weight * BITS.degree + hub;
    keys[edge] = (BITS.weight * BITS.degree - 1 - strength) * count + edge;
  }
  keys.sort();
  return Uint32Array.from(keys, (key) => key % count);
}

/** The same edges by their level: how many stronger ones the end has for which there are fewest. */
function byLevel({ends, kinds}: TypedNetwork, strongest: Uint32Array): Uint32Array {
  const met = new Uint32Array(kinds.length);
  const levels = new Uint32Array(strongest.length);
  let deepest = 0;
  for (let i = 0; i < strongest.length; i++) {
    const [a, b] = [ends[2 * strongest[i]!]!, ends[2 * strongest[i]! + 1]!];
    const level = Math.min(met[a]!, met[b]!);
    levels[i] = level;
    deepest = Math.max(deepest, level);
    met[a] = met[a]! + 1;
    met[b] = met[b]! + 1;
  }
  const starts = new Uint32Array(deepest + 2);
  for (const level of levels) starts[level + 1] = starts[level + 1]! + 1;
  for (let level = 0; level <= deepest; level++) starts[level + 1] = starts[level + 1]! + starts[level]!;
  const order = new Uint32Array(strongest.length);
  for (let i = 0; i < strongest.length; i++) {
    const level = levels[i]!;
    order[starts[level]!] = strongest[i]!;
    starts[level] = starts[level]! + 1;
  }
  return order;
}
