import {compare} from "../base/compare.ts";
import {entryOf} from "../base/entryOf.ts";
import {compareDates} from "../model/date.ts";
import type {ReferenceEvidence, TieAttributes} from "../model/network.ts";
import type {Study, Tie} from "../model/study.ts";

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
  const directedTypes = new Set(tieTypes.filter(({directed}) => directed).map(({id}) => id));
  const claims = new Map<string, {edge: TieEdge; references: Map<string, ReferenceEvidence>}>();
  for (const tie of ties) {
    const edge = emptyEdge(tie, directedTypes.has(tie.type));
    const key = JSON.stringify([edge.from, edge.to, tie.type, tie.start, tie.end, tie.certainty, tie.stance]);
    const {references} = entryOf(claims, key, () => ({edge, references: new Map<string, ReferenceEvidence>()}));
    const reference = referenceOf(tie);
    references.set(JSON.stringify(reference), reference);
  }
  for (const {edge, references} of claims.values()) {
    edge.attributes.evidence = [...references.values()].sort(compareReferences);
    edge.attributes.weight = references.size;
  }
  return [...claims.values()].map(({edge}) => edge).sort(compareEdges);
}

function referenceOf({source, locator, note, extra}: Tie): ReferenceEvidence {
  const columns = [...extra].filter(([, value]) => value !== "").sort(([a], [b]) => compare(a, b));
  return {source, locator, note, ...(columns.length > 0 && {columns})};
}

function emptyEdge({from, to, type, start, end, certainty, stance}: Tie, directed: boolean): TieEdge {
  const [first, second] = directed || from <= to ? [from, to] : [to, from];
  return {
    from: first,
    to: second,
    directed,
    attributes: {layer: "tie", type, weight: 0, start, end, certainty, stance, evidence: []}
  };
}

function compareEdges(a: TieEdge, b: TieEdge): number {
  const [x, y] = [a.attributes, b.attributes];
  return (
    compare(a.from, b.from) ||
    compare(a.to, b.to) ||
    compare(x.type, y.type) ||
    compareDates(x.start, y.start) ||
    compareDates(x.end, y.end) ||
    compare(x.certainty, y.certainty) ||
    compare(x.stance, y.stance)
  );
}

/** By source, those without one last, then by locator as a reader counts: `¶ 9` before `¶ 64`. */
function compareReferences(a: ReferenceEvidence, b: ReferenceEvidence): number {
  const missing = Number(a.source === null) - Number(b.source === null);
  return (
    missing ||
    compare(a.source ?? "", b.source ?? "") ||
    compareLocators(a.locator, b.locator) ||
    compare(a.note, b.note) ||
    compare(JSON.stringify(a.columns ?? []), JSON.stringify(b.columns ?? []))
  );
}

function compareLocators(a: string, b: string): number {
  return compare(paddedNumbers(a), paddedNumbers(b)) || compare(a, b);
}

const paddedNumbers = (locator: string): string => locator.replace(/\d+/g, (digits) => digits.padStart(9, "0"));
