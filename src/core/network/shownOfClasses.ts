import {countingStates} from "./countingStates.ts";
import type {EdgeClasses} from "./edgeClasses.ts";
import {SHOWN, type VisiblePart} from "./visiblePart.ts";

type Counting = (states: Uint8Array) => Uint32Array;

const known = new WeakMap<EdgeClasses, Counting>();

/**
 * How many edges of each class (see `edgeClasses`) a part shows; not to be written to. Who counts by types, dates or
 * sources asks this, and one edge of each class what all of them say.
 */
export function shownOfClasses({typed: {classes}, edgeStates}: Pick<VisiblePart, "typed" | "edgeStates">): Uint32Array {
  const count = known.get(classes) ?? counting(classes);
  known.set(classes, count);
  return count(edgeStates);
}

function counting(classes: EdgeClasses): Counting {
  const {edges, offsets, ofEdges} = classes;
  return countingStates<Uint32Array>(classes, {
    nothing: () => new Uint32Array(offsets.length - 1),
    copy: (counts) => counts.slice(),
    addRun(counts, {from, to, more}) {
      const own = ofEdges[edges[from]!]!;
      counts[own] = counts[own]! + more * (to - from);
    },
    addChanges: (counts, from, to, changed) => addChanges(counts, ofEdges, from, to, changed)
  });
}

function addChanges(
  counts: Uint32Array,
  ofEdges: Uint32Array,
  from: Uint8Array,
  to: Uint8Array,
  changed: Uint32Array
): void {
  for (let i = 0; i < changed.length; i++) {
    const edge = changed[i]!;
    const own = ofEdges[edge]!;
    counts[own] = counts[own]! + (to[edge]! & SHOWN) - (from[edge]! & SHOWN);
  }
}
