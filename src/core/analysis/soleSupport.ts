import type {View} from "../model/view.ts";
import {passageTest, sourceMask} from "../network/edgeMask.ts";
import {SHOWN, type VisiblePart} from "../network/visiblePart.ts";

/** What of the shown rests on one source and on no other. */
export interface SoleSupport {
  /** The source's id. */
  source: string;
  ties: number;
  /** Pairs named together. */
  pairs: number;
  /** Keys of those who would stand without any tie or pair if it were left out, in the order of nodes. */
  lost: string[];
}

/** For each source that something shown rests on alone: what would fall with it. Linear in edges and evidence. */
export function soleSupport(part: VisiblePart, view: View): SoleSupport[] {
  const {typed, nodeStates, edgeStates} = part;
  const {nodeKeys, ends, layers, sources} = typed;
  const soleOf = soleSources(part, view);
  const found = sources.map((source): SoleSupport => ({source, ties: 0, pairs: 0, lost: []}));
  // Of each node the one source that all its edges rest on alone: −1 = no edge yet, −2 = not one.
  const hold = new Int32Array(nodeStates.length).fill(-1);
  for (let edge = 0; edge < edgeStates.length; edge++) {
    if (edgeStates[edge] !== SHOWN) continue;
    const sole = soleOf[edge]!;
    for (const end of [ends[2 * edge]!, ends[2 * edge + 1]!])
      hold[end] = sole < 0 || (hold[end]! !== -1 && hold[end] !== sole) ? -2 : sole;
    if (sole < 0) continue;
    if (layers[edge] === 1) found[sole]!.ties += 1;
    else found[sole]!.pairs += 1;
  }
  for (let node = 0; node < hold.length; node++) {
    if (nodeStates[node] === SHOWN && hold[node]! >= 0) found[hold[node]!]!.lost.push(nodeKeys.at(node));
  }
  return found.filter(({ties, pairs}) => ties + pairs > 0);
}

/** Of each edge the only one of the shown sources that it rests on; −1 where it has several, or names none. */
function soleSources({typed}: VisiblePart, view: View): Int32Array {
  const {layers, evidence} = typed;
  const isOn = sourceMask(typed, view);
  const counts = passageTest(typed, view);
  return Int32Array.from(layers, (layer, edge) => {
    let sole = -2; // nothing yet
    for (let k = evidence.offsets[edge]!; k < evidence.offsets[edge + 1]!; k++) {
      const source = evidence.items[k]!;
      if (layer === 1 ? isOn[source + 1] === 0 : !counts(k)) continue;
      if (sole !== -2 && sole !== source) return -1;
      sole = source;
    }
    return Math.max(-1, sole);
  });
}
