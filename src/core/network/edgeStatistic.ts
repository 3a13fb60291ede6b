import {entryOf} from "../base/entryOf.ts";
import type {Network, Statistics} from "../model/network.ts";
import type {TypedNetwork} from "./typedNetwork.ts";

const known = new WeakMap<TypedNetwork, Map<keyof Statistics, Float64Array>>();

/** A statistic of every edge, in the order of `typed`; NaN for ties, and where it is not known. Read once. */
export function edgeStatistic(network: Network, typed: TypedNetwork, name: keyof Statistics): Float64Array {
  const ofNetwork = known.get(typed) ?? new Map<keyof Statistics, Float64Array>();
  known.set(typed, ofNetwork);
  return entryOf(ofNetwork, name, () => readStatistic(network, typed, name));
}

function readStatistic(network: Network, {layers, edgeKeys}: TypedNetwork, name: keyof Statistics): Float64Array {
  const values = new Float64Array(layers.length).fill(Number.NaN);
  for (let i = 0; i < values.length; i++) {
    if (layers[i] === 1) continue;
    const edge = network.getEdgeAttributes(edgeKeys.at(i));
    if (edge.layer === "co-occurrence") values[i] = edge.statistics[name] ?? Number.NaN;
  }
  return values;
}
