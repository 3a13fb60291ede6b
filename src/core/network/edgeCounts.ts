import {countingStates} from "./countingStates.ts";
import type {TypedNetwork} from "./typedNetwork.ts";

/** How many edges of a network are drawn: in all, and at each node. */
export interface EdgeCounts {
  /** Shown ones, ghosts left out. */
  ties: number;
  coOccurrences: number;
  /** Of either layer. */
  ghosts: number;
  /** Of each node: its drawn edges, ghosts included, in thirds: a tie counts three, a pair that is named together one. */
  degrees: Uint32Array;
}

const known = new WeakMap<Uint32Array, (states: Uint8Array) => EdgeCounts>(); // by the ends of the edges

/** Counts edges by their states, as `VisiblePart` has them; what it gives is not to be written to. */
export function edgeCounts(typed: TypedNetwork, states: Uint8Array): EdgeCounts {
  const counts = known.get(typed.ends) ?? countsOf(typed);
  known.set(typed.ends, counts);
  return counts(states);
}

function countsOf({kinds, layers, ends, classes}: TypedNetwork): (states: Uint8Array) => EdgeCounts {
  return countingStates<EdgeCounts>(classes, {
    nothing: () => ({ties: 0, coOccurrences: 0, ghosts: 0, degrees: new Uint32Array(kinds.length)}),
    copy: (counts) => ({...counts, degrees: counts.degrees.slice()}),
    addRun(counts, {from, to, more}) {
      const isTie = layers[classes.edges[from]!] === 1; // and so are all of its class
      if (isTie) counts.ties += more * (to - from);
      else counts.coOccurrences += more * (to - from);
      addEnds(counts.degrees, classes.ends, 2 * from, 2 * to, isTie ? 3 * more : more);
    },
    addChanges(counts, from, to, changed) {
      const sums = new Int32Array(3);
      countChanges(layers, from, to, changed, sums);
      counts.ties += sums[0]!;
      counts.coOccurrences += sums[1]!;
      counts.ghosts += sums[2]!;
      addChangedEnds(counts.degrees, ends, layers, from, to, changed);
    }
  });
}

function addEnds(degrees: Uint32Array, ends: Uint32Array, from: number, to: number, thirds: number): void {
  for (let i = from; i < to; i++) {
    const node = ends[i]!;
    degrees[node] = degrees[node]! + thirds;
  }
}

/** By sums and not by cases, for no case can be foretold: a state is 1 where an edge is shown, 2 where it is a ghost. */
function countChanges(layers: Uint8Array, from: Uint8Array, to: Uint8Array, changed: Uint32Array, sums: Int32Array) {
  for (let i = 0; i < changed.length; i++) {
    const edge = changed[i]!;
    const isTie = layers[edge]!;
    const shown = (to[edge]! & 1) - (from[edge]! & 1);
    sums[0] = sums[0]! + isTie * shown;
    sums[1] = sums[1]! + (1 - isTie) * shown;
    sums[2] = sums[2]! + (to[edge]! >> 1) - (from[edge]! >> 1);
  }
}

function addChangedEnds(
  degrees: Uint32Array,
  ends: Uint32Array,
  layers: Uint8Array,
  from: Uint8Array,
  to: Uint8Array,
  changed: Uint32Array
): void {
  for (let i = 0; i < changed.length; i++) {
    const edge = changed[i]!;
    const more = Number(to[edge] !== 0) - Number(from[edge] !== 0);
    if (more === 0) continue; // a ghost is drawn as well
    const thirds = more * (1 + 2 * layers[edge]!);
    const a = ends[2 * edge]!;
    const b = ends[2 * edge + 1]!;
    degrees[a] = degrees[a]! + thirds;
    degrees[b] = degrees[b]! + thirds;
  }
}
