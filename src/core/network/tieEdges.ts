import type {TieAttributes} from "../model/network.ts";
import type {Study} from "../model/study.ts";
import {claimsOf, referenceOf} from "./claims.ts";

/** A tie on its way into the network. */
export interface TieEdge {
  /** Entity ids; of an undirected tie `from` ≤ `to`. */
  from: string;
  to: string;
  directed: boolean;
  attributes: TieAttributes;
}

/**
 * The ties of a study as edges. Rows that claim the same thing (ends, type, dates, certainty, stance) are one edge with
 * several references, each kept once. Sorted by `from`, `to`, type, dates, certainty, stance, whatever the order of rows.
 */
export function tieEdges({ties, tieTypes}: Pick<Study, "ties" | "tieTypes">): TieEdge[] {
  const {ids, ends, directed, rows, offsets} = claimsOf({ties, tieTypes});
  return Array.from(directed, (isDirected, claim): TieEdge => {
    const references = Array.from(rows.subarray(offsets[claim], offsets[claim + 1]), (row) => ties[row]!);
    const {type, start, end, certainty, stance} = references[0]!;
    const evidence = references.map(referenceOf);
    return {
      from: ids[ends[2 * claim]!]!,
      to: ids[ends[2 * claim + 1]!]!,
      directed: isDirected === 1,
      attributes: {layer: "tie", type, weight: evidence.length, start, end, certainty, stance, evidence}
    };
  });
}
