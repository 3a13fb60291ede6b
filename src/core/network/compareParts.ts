// What two parts of one network have in common, what only the first shows, and what only the second.

import {ENTITY_KINDS} from "../model/study.ts";
import {SHOWN, type VisiblePart} from "./visiblePart.ts";

/** What becomes of a person or a line from one part to another. */
export type Change = "kept" | "new" | "gone";

/** A byte of `PartChanges`: in neither part, in both, only in the second, only in the first. */
export const NEITHER = 0;
export const KEPT = 1;
export const NEW = 2;
export const GONE = 3;

const WORDS: readonly (Change | null)[] = [null, "kept", "new", "gone"];

/** The byte in a word; null where neither part shows it. */
export const changeOf = (byte: number): Change | null => WORDS[byte] ?? null;

export interface Tally {
  kept: number;
  appeared: number;
  vanished: number;
}

export interface PartChanges {
  /** A byte a node and a byte an edge, in the order of the network. */
  nodes: Uint8Array;
  edges: Uint8Array;
  people: Tally;
  /** Entities of other kinds. */
  others: Tally;
  ties: Tally;
  coOccurrences: Tally;
}

/**
 * What appears, persists and vanishes from `before` to `after`. Ghosts count as not shown. Linear in nodes and edges.
 * @throws RangeError if the parts are not of one network.
 */
export function compareParts(before: VisiblePart, after: VisiblePart): PartChanges {
  const {kinds, layers, ends} = after.typed;
  if (before.typed.ends !== ends) throw new RangeError("before: expected a part of the same network, got another's");
  const nodes = changes(before.nodeStates, after.nodeStates);
  const edges = changes(before.edgeStates, after.edgeStates);
  const [people, others] = tallies(nodes, kinds, ENTITY_KINDS.indexOf("person"));
  const [ties, coOccurrences] = tallies(edges, layers, 1);
  return {nodes, edges, people, others, ties, coOccurrences};
}

function changes(before: Uint8Array, after: Uint8Array): Uint8Array {
  return after.map((state, i) => {
    const [was, is] = [before[i] === SHOWN, state === SHOWN];
    if (was) return is ? KEPT : GONE;
    return is ? NEW : NEITHER;
  });
}

/** Of those whose class is `one`, and of all others. */
function tallies(bytes: Uint8Array, classes: Uint8Array, one: number): [Tally, Tally] {
  const counts = [0, 0, 0, 0, 0, 0, 0, 0];
  bytes.forEach((byte, i) => {
    const at = byte + (classes[i] === one ? 0 : 4);
    counts[at] = counts[at]! + 1;
  });
  const tally = (from: number): Tally => ({
    kept: counts[from + KEPT]!,
    appeared: counts[from + NEW]!,
    vanished: counts[from + GONE]!
  });
  return [tally(0), tally(4)];
}

/**
 * The nodes that both parts show and that stand in other groups of `groups` (ids) in the second than in the first: who
 * joined, left or crossed over. Ascending.
 */
export function movedBetween(before: VisiblePart, after: VisiblePart, groups: readonly string[]): number[] {
  const {typed} = after;
  const wanted = new Set(groups.map((id) => typed.groups.indexOf(id)));
  const {offsets, items} = typed.memberships;
  const standing = ({memberships}: VisiblePart, node: number): string => {
    const list = new Set<number>();
    for (let k = offsets[node]!; k < offsets[node + 1]!; k++)
      if (memberships[k] === 1 && wanted.has(items[k]!)) list.add(items[k]!);
    return [...list].join(" ");
  };
  const moved: number[] = [];
  for (let node = 0; node < after.nodeStates.length; node++) {
    if (before.nodeStates[node] !== SHOWN || after.nodeStates[node] !== SHOWN) continue;
    if (standing(before, node) !== standing(after, node)) moved.push(node);
  }
  return moved;
}
