import {shownOfNodes} from "./shownOfNodes.ts";
import {SHOWN, type VisiblePart} from "./visiblePart.ts";

/** Someone, and how many of their ties, or of those named together with them, are shown. */
export interface Tied {
  node: string;
  ties: number;
}

/**
 * Of those who are shown the `count` with the most ties shown; of equals the one that ranks higher. `layer`
 * "co-occurrence" counts with how many others they are named together instead.
 */
export function mostTied(
  {typed, nodeStates, edgeStates}: VisiblePart,
  count: number,
  rank: (node: number) => number,
  layer: "tie" | "co-occurrence" = "tie"
): Tied[] {
  const {nodeKeys} = typed;
  const ties = shownOfNodes(typed, edgeStates, layer);
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
