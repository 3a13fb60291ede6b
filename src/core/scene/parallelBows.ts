import {entryOf} from "../base/entryOf.ts";
import type {TypedNetwork} from "../network/typedNetwork.ts";
import {HIDDEN} from "../network/visiblePart.ts";

/** Where a tie runs among those of its pair. */
export interface Strand {
  /** Signed bow seen from the edge's source; see curve.ts. */
  bow: number;
  /** Drawn ties of the same pair that run in the same strand, itself included. */
  count: number;
}

/**
 * Parts the ties of a pair into strands, one for each value of `strandOf`: a strand is one line however many ties it
 * bears, strands fan out on both sides of the straight line, which is left to co-occurrence. Signs follow the pair's
 * order, not an edge's direction, so that opposite arrows share their strand. A hidden tie is in no strand. Only the
 * pairs that are asked for are looked at, each in the time of the ties of whoever of the two has fewer, and those with a
 * single tie, which are most, once for all.
 */
export function parallelBows(
  typed: TypedNetwork,
  states: Uint8Array,
  strandOf: (edge: number) => number | string
): (edge: number) => Strand {
  const {ends, layers, nodeKeys, adjacency} = typed;
  const {offsets, neighbours, edges} = adjacency;
  const places = placesOf(typed);
  const degree = (node: number) => offsets[node + 1]! - offsets[node]!;
  const isDrawnTie = (edge: number) => layers[edge] === 1 && states[edge] !== HIDDEN;

  /** How many ties each strand of a pair bears, the strand of its first edge first. */
  function strandsOf(a: number, b: number): Map<number | string, number> {
    const strands = new Map<number | string, number>();
    let last = -1; // an edge of a node to itself stands there twice
    for (let k = offsets[a]!; k < offsets[a + 1]!; k++) {
      if (neighbours[k] !== b || edges[k] === last || !isDrawnTie(edges[k]!)) continue;
      last = edges[k]!;
      strands.set(strandOf(last), (strands.get(strandOf(last)) ?? 0) + 1);
    }
    return strands;
  }

  const known = new Map<number, Strand>();
  return (edge) => {
    if (!isDrawnTie(edge)) return STRAIGHT;
    if (places[edge] === UNKNOWN) places[edge] = placeOf(typed, edge);
    if (places[edge] !== AMONG_OTHERS) return places[edge] === FORTH ? ALONE.forth : ALONE.back;
    return entryOf(known, edge, () => strandAmong(edge));
  };

  function strandAmong(edge: number): Strand {
    const a = ends[2 * edge]!;
    const b = ends[2 * edge + 1]!;
    const strands = degree(a) <= degree(b) ? strandsOf(a, b) : strandsOf(b, a);
    const strand = strandOf(edge);
    const offset = strandOffset([...strands.keys()].indexOf(strand), strands.size);
    return {bow: nodeKeys.at(a) < nodeKeys.at(b) ? offset : -offset, count: strands.get(strand)!};
  }
}

/** What is known of a tie in its pair: that it is the only one, drawn or not, and in which direction it runs. */
const [UNKNOWN, FORTH, BACK, AMONG_OTHERS] = [0, 1, 2, 3];

const knownPlaces = new WeakMap<Uint32Array, Uint8Array>(); // by the ends of the edges

function placesOf({ends, layers}: TypedNetwork): Uint8Array {
  const places = knownPlaces.get(ends) ?? new Uint8Array(layers.length);
  knownPlaces.set(ends, places);
  return places;
}

function placeOf({ends, layers, nodeKeys, adjacency: {offsets, neighbours, edges}}: TypedNetwork, edge: number) {
  const [from, to] = [ends[2 * edge]!, ends[2 * edge + 1]!];
  const isFromFewer = offsets[from + 1]! - offsets[from]! <= offsets[to + 1]! - offsets[to]!;
  const [one, other] = isFromFewer ? [from, to] : [to, from];
  for (let k = offsets[one]!; k < offsets[one + 1]!; k++)
    if (neighbours[k] === other && edges[k] !== edge && layers[edges[k]!] === 1) return AMONG_OTHERS;
  return nodeKeys.at(from) < nodeKeys.at(to) ? FORTH : BACK;
}

const STRAIGHT: Strand = {bow: 0, count: 1};
const ALONE: Readonly<Record<"forth" | "back", Strand>> = {forth: {bow: 0.05, count: 1}, back: {bow: -0.05, count: 1}};

/** Bow of the strand with this index; never 0, so that of an odd number one more runs on one side. */
function strandOffset(index: number, count: number): number {
  if (count === 1) return 0.05;
  const middle = count % 2 === 0 ? (count - 1) / 2 : count / 2 - 1;
  return (index - middle) * Math.min(0.07, 0.3 / count);
}
