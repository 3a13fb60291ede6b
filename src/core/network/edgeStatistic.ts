import {entryOf} from "../base/entryOf.ts";
import type {Network, Statistics} from "../model/network.ts";
import {type TypedNetwork, typedNetwork} from "./typedNetwork.ts";

const known = new WeakMap<TypedNetwork, Map<keyof Statistics, Float64Array>>();

/** A statistic of every edge, in the order of `typed`; NaN for ties, and where it is not known. Read once. */
export function edgeStatistic(network: Network, typed: TypedNetwork, name: keyof Statistics): Float64Array {
  const ofNetwork = known.get(typed) ?? new Map<keyof Statistics, Float64Array>();
  known.set(typed, ofNetwork);
  return entryOf(ofNetwork, name, () => readStatistic(network, typed, name));
}

/** Gives the lines of a network a statistic by the ids of their ends; undefined: as it is. */
export function assignStatistic(
  network: Network,
  name: keyof Statistics,
  statisticOf: (a: string, b: string) => number | undefined
): void {
  network.updateEachEdgeAttributes((_edge, edge, _source, _target, a, b) => {
    if (edge.layer !== "co-occurrence") return edge;
    const value = statisticOf(a.id, b.id);
    return value === undefined ? edge : {...edge, statistics: {...edge.statistics, [name]: value}};
  });
  known.get(typedNetwork(network))?.delete(name);
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
