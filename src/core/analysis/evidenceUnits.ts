import {STANCES} from "../model/study.ts";
import type {View} from "../model/view.ts";
import {passageTest, sourceMask} from "../network/edgeMask.ts";
import {type Lists, listsOf} from "../network/typedNetwork.ts";
import {SHOWN, type VisiblePart} from "../network/visiblePart.ts";
import type {Layer, PairGraph} from "./pairGraph.ts";

/** All that binds the people shown, piece by piece: what is left out or drawn anew when a measure is put to the test. */
export interface EvidenceUnits {
  /** Keys of the nodes. */
  nodes: string[];
  /** Two indices into `nodes` for each unit, the smaller first: a tie, or one passage that names both. */
  ends: Uint32Array;
  /** Of each unit: indices of the sources it rests on; −1 for none named. */
  sources: Lists;
  sourceIds: readonly string[];
}

const DENIED = STANCES.indexOf("denied");

/**
 * The units of one layer of what `view` shows, in the order of edges; ties that a source denies are none, nor is what
 * rests on sources and years that are switched off.
 */
export function evidenceUnits(
  {typed, nodeStates, edgeStates}: VisiblePart,
  layer: Layer,
  view: Pick<View, "hiddenSources" | "years" | "undated">
): EvidenceUnits {
  const {nodeKeys, ends, layers, stances, evidence} = typed;
  const isTies = layer === "tie";
  const numbers = new Int32Array(nodeStates.length).fill(-1);
  const nodes: string[] = [];
  for (let node = 0; node < nodeStates.length; node++)
    if (nodeStates[node] === SHOWN) numbers[node] = nodes.push(nodeKeys.at(node)) - 1;
  const isOn = sourceMask(typed, view);
  const counts = passageTest(typed, view);
  const unitEnds: number[] = [];
  const sources: number[][] = [];
  for (let edge = 0; edge < edgeStates.length; edge++) {
    if (edgeStates[edge] !== SHOWN || (layers[edge] === 1) !== isTies || (isTies && stances[edge] === DENIED)) continue;
    const [a, b] = [numbers[ends[2 * edge]!]!, numbers[ends[2 * edge + 1]!]!];
    if (a < 0 || b < 0 || a === b) continue;
    const own: number[] = [];
    for (let k = evidence.offsets[edge]!; k < evidence.offsets[edge + 1]!; k++)
      if (isTies ? isOn[evidence.items[k]! + 1] === 1 : counts(k)) own.push(evidence.items[k]!);
    for (const list of isTies ? [own] : own.map((source) => [source])) {
      unitEnds.push(Math.min(a, b), Math.max(a, b));
      sources.push([...new Set(list)]);
    }
  }
  return {nodes, ends: Uint32Array.from(unitEnds), sources: listsOf(sources), sourceIds: typed.sources};
}

/** The pairs that some units make, each unit as often as `times` says; pairs in order of their ends. */
export function pairsOf({nodes, ends}: EvidenceUnits, times: (unit: number) => number): PairGraph {
  const weights = new Map<number, number>();
  for (let unit = 0; 2 * unit < ends.length; unit++) {
    const count = times(unit);
    const key = ends[2 * unit]! * nodes.length + ends[2 * unit + 1]!;
    if (count > 0) weights.set(key, (weights.get(key) ?? 0) + count);
  }
  const sorted = [...weights].sort(([a], [b]) => a - b);
  return {
    nodes,
    ends: Uint32Array.from(sorted.flatMap(([key]) => [Math.floor(key / nodes.length), key % nodes.length])),
    weights: Float64Array.from(sorted, ([, weight]) => weight)
  };
}

/** Whether a unit would be gone without a source: it rests on that one alone. */
export function restsOnlyOn({sources: {offsets, items}}: EvidenceUnits, unit: number, source: number): boolean {
  for (let k = offsets[unit]!; k < offsets[unit + 1]!; k++) if (items[k] !== source) return false;
  return true;
}
