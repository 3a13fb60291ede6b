import {passingClasses} from "./edgeMask.ts";
import {SHOWN, type VisiblePart} from "./visiblePart.ts";

const known = new WeakMap<Uint8Array, Uint32Array>(); // by the states of the edges: one part is asked about by several

/**
 * How many edges of each class (see `edgeClasses`) a part shows. Who counts by types, dates or sources asks this, and one
 * edge of each class what all of them say.
 */
export function shownOfClasses({typed: {classes}, edgeStates}: Pick<VisiblePart, "typed" | "edgeStates">): Uint32Array {
  const before = known.get(edgeStates);
  if (before) return before;
  const {edges, offsets} = classes;
  const passing = passingClasses(edgeStates);
  const counts = new Uint32Array(offsets.length - 1);
  for (let c = 0; c < counts.length; c++) {
    const [from, to] = [offsets[c]!, offsets[c + 1]!];
    counts[c] = passing ? passing[c]! * (to - from) : countShown(edgeStates, edges, from, to);
  }
  known.set(edgeStates, counts);
  return counts;
}

function countShown(states: Uint8Array, edges: Uint32Array, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) count += Number(states[edges[i]!] === SHOWN);
  return count;
}
