import type {ComparedPart} from "./comparedParts.ts";
import {type Change, changeOf, compareParts} from "./compareParts.ts";
import {pairChanges} from "./pairChanges.ts";
import {SHOWN, type VisiblePart} from "./visiblePart.ts";

/** Somebody on the one side and on the other: how many lines end there, and which groups they are in, as ids. */
export interface PersonDifference {
  /** The network's key. */
  node: string;
  change: Change;
  before: number;
  after: number;
  groupsBefore: string[];
  groupsAfter: string[];
}

/** Two who are linked on the one side or the other: how many ties or passages there are. */
export interface PairDifference {
  /** The network's keys. */
  a: string;
  b: string;
  layer: "tie" | "co-occurrence";
  change: Change;
  before: number;
  after: number;
}

export interface DifferenceTable {
  people: PersonDifference[];
  pairs: PairDifference[];
}

/**
 * The twin of a difference's picture: everybody and every pair that either of two parts shows. Ties are counted; of a
 * pair that is named together the passages are.
 */
export function differenceTable(
  {part: before, passages: first}: Pick<ComparedPart, "part" | "passages">,
  {part: after, passages: second}: Pick<ComparedPart, "part" | "passages">
): DifferenceTable {
  const {nodeKeys} = after.typed;
  const bytes = compareParts(before, after).nodes;
  const [was, is] = [linesOf(before), linesOf(after)];
  const people = [...bytes].flatMap((byte, node): PersonDifference[] => {
    const change = changeOf(byte);
    if (!change) return [];
    const key = nodeKeys.at(node);
    const groups = (part: VisiblePart) => [...new Set(part.groupsOf(key).map(({group}) => group))];
    return [
      {
        ...{node: key, change, before: was[node]!, after: is[node]!},
        ...{groupsBefore: groups(before), groupsAfter: groups(after)}
      }
    ];
  });
  const pairs = pairChanges(before, after).map((pair): PairDifference => {
    const count = (edges: readonly number[], passages: (edge: number) => number) =>
      pair.layer === "tie" ? edges.length : edges.reduce((sum, edge) => sum + passages(edge), 0);
    return {
      ...{a: nodeKeys.at(pair.a), b: nodeKeys.at(pair.b), layer: pair.layer, change: pair.change},
      ...{before: count(pair.before, first), after: count(pair.after, second)}
    };
  });
  return {people, pairs};
}

/** Of each node: how many shown lines end there. */
function linesOf({typed: {ends, kinds}, edgeStates}: VisiblePart): Uint32Array {
  const counts = new Uint32Array(kinds.length);
  edgeStates.forEach((state, edge) => {
    if (state !== SHOWN) return;
    for (const node of new Set([ends[2 * edge]!, ends[2 * edge + 1]!])) counts[node] = counts[node]! + 1;
  });
  return counts;
}
