import {bytesSet} from "../base/byteChanges.ts";
import {SHOWN, type VisiblePart} from "./visiblePart.ts";

/** Someone, and how many of their ties, or of those named together with them, are shown. */
export interface Tied {
  node: string;
  ties: number;
}

/**
 * Of those who are shown the `count` with the most ties shown; of equals the one that ranks higher. `layer`
 * "co-occurrence" counts with how many others they are named together instead. Linear in edges.
 */
export function mostTied(
  {typed, nodeStates, edgeStates, edges, ghostEdges}: VisiblePart,
  count: number,
  rank: (node: number) => number,
  layer: "tie" | "co-occurrence" = "tie"
): Tied[] {
  const {ends, layers, nodeKeys} = typed;
  const ties = new Uint32Array(nodeStates.length);
  countEnds(
    drawnEdges(edgeStates, edges.size + ghostEdges.size),
    edgeStates,
    layers,
    layer === "tie" ? 1 : 0,
    ends,
    ties
  );
  const before = (a: number, b: number) => ties[b]! - ties[a]! || rank(b) - rank(a);
  const best: number[] = [];
  let least = 0;
  for (let node = 0; node < nodeStates.length; node++) {
    if (nodeStates[node] !== SHOWN || ties[node]! < least) continue;
    if (best.length === count && before(node, best[count - 1]!) > 0) continue;
    best.push(node);
    best.sort(before);
    best.length = Math.min(count, best.length);
    if (best.length === count) least = ties[best[count - 1]!]!;
  }
  return best.map((node) => ({node: nodeKeys.at(node), ties: ties[node]!}));
}

/** The edges to go through: of an isolated group only its own, which are known already. */
const drawnEdges = (states: Uint8Array, drawn: number): ArrayLike<number> | null =>
  4 * drawn < states.length ? bytesSet(states) : null;

/** Adds one to either end of each shown edge of a layer, and to the end of one that leads back to it; null is for all edges. */
function countEnds(
  drawn: ArrayLike<number> | null,
  states: Uint8Array,
  layers: Uint8Array,
  layer: number,
  ends: Uint32Array,
  counts: Uint32Array
): void {
  const length = drawn?.length ?? states.length;
  for (let i = 0; i < length; i++) {
    const edge = drawn ? drawn[i]! : i;
    if (states[edge] !== SHOWN || layers[edge] !== layer) continue;
    const a = ends[2 * edge]!;
    const b = ends[2 * edge + 1]!;
    counts[a] = counts[a]! + 1;
    counts[b] = counts[b]! + Number(a !== b);
  }
}
