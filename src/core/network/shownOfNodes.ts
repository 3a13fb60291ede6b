import type {EdgeAttributes} from "../model/network.ts";
import {countingStates} from "./countingStates.ts";
import type {TypedNetwork} from "./typedNetwork.ts";
import {SHOWN} from "./visiblePart.ts";

type Layer = EdgeAttributes["layer"];
type Counting = (states: Uint8Array) => Uint32Array;

const known: Record<Layer, WeakMap<Uint32Array, Counting>> = {tie: new WeakMap(), "co-occurrence": new WeakMap()}; // by ends

/**
 * How many shown edges of a layer each node has; one that leads back to it counts once. By the states of edges as
 * `VisiblePart` has them; not to be written to.
 */
export function shownOfNodes(typed: TypedNetwork, states: Uint8Array, layer: Layer): Uint32Array {
  const count = known[layer].get(typed.ends) ?? counting(typed, layer === "tie" ? 1 : 0);
  known[layer].set(typed.ends, count);
  return count(states);
}

function counting({kinds, layers, ends, classes}: TypedNetwork, layer: 0 | 1): Counting {
  return countingStates<Uint32Array>(classes, {
    nothing: () => new Uint32Array(kinds.length),
    copy: (counts) => counts.slice(),
    addRun(counts, {from, to, more}) {
      const isOfLayer = layers[classes.edges[from]!] === layer; // and so are all of its class
      if (isOfLayer) addEnds(counts, classes.ends, from, to, more);
    },
    addChanges: (counts, from, to, changed) => addChanges(counts, {ends, layers, layer}, from, to, changed)
  });
}

function addEnds(counts: Uint32Array, ends: Uint32Array, from: number, to: number, more: number): void {
  for (let entry = from; entry < to; entry++) addTo(counts, ends[2 * entry]!, ends[2 * entry + 1]!, more);
}

function addChanges(
  counts: Uint32Array,
  {ends, layers, layer}: Pick<TypedNetwork, "ends" | "layers"> & {layer: 0 | 1},
  from: Uint8Array,
  to: Uint8Array,
  changed: Uint32Array
): void {
  for (let i = 0; i < changed.length; i++) {
    const edge = changed[i]!;
    const more = (to[edge]! & SHOWN) - (from[edge]! & SHOWN);
    if (layers[edge] === layer) addTo(counts, ends[2 * edge]!, ends[2 * edge + 1]!, more);
  }
}

function addTo(counts: Uint32Array, a: number, b: number, more: number): void {
  counts[a] = counts[a]! + more;
  counts[b] = counts[b]! + (a === b ? 0 : more);
}
