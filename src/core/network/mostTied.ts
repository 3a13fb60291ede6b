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
  {typed, nodeStates, edgeStates}: VisiblePart,
  count: number,
  rank: (node: number) => number,
  layer: "tie" | "co-occurrence" = "tie"
): Tied[] {
  const {ends, layers, nodeKeys} = typed;
  const wanted = layer === "tie" ? 1 : 0;
  const ties = new Uint32Array(nodeStates.length);
  for (let edge = 0; edge < edgeStates.length; edge++) {
    if (edgeStates[edge] !== SHOWN || layers[edge] !== wanted) continue;
    const [a, b] = [ends[2 * edge]!, ends[2 * edge + 1]!];
    ties[a] = ties[a]! + 1;
    if (a !== b) ties[b] = ties[b]! + 1;
  }
  const before = (a: number, b: number) => ties[b]! - ties[a]! || rank(b) - rank(a);
  const best: number[] = [];
  for (let node = 0; node < nodeStates.length; node++) {
    if (nodeStates[node] !== SHOWN) continue;
    if (best.length === count && before(node, best[count - 1]!) > 0) continue;
    best.push(node);
    best.sort(before);
    best.length = Math.min(count, best.length);
  }
  return best.map((node) => ({node: nodeKeys.at(node), ties: ties[node]!}));
}
