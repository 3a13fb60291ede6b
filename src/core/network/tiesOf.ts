import {compare} from "../base/compare.ts";
import {compareDates} from "../model/date.ts";
import type {Network, TieAttributes} from "../model/network.ts";
import type {Study, TieType} from "../model/study.ts";

/** One tie, as read from one of its two ends. */
export interface ReadTie {
  /** The edge's key. */
  edge: string;
  /** Key of who is at the other end; the same node for a tie to oneself. */
  other: string;
  /** The type in words from this end: its label where the tie begins, its reverse label where it ends. */
  label: string;
  class: string;
  tie: TieAttributes;
}

/**
 * All ties of a node, as read from it: in the study's order of tie classes, then by date (undated last), by the other's
 * name, by type and by edge. Filters do not come into it. A type that the study does not define has its id for label.
 */
export function tiesOf(network: Network, study: Study, node: string): ReadTie[] {
  const types = new Map(study.tieTypes.map((type) => [type.id, type]));
  const ties: ReadTie[] = [];
  network.forEachEdge(node, (edge, attributes, from, to) => {
    if (attributes.layer !== "tie") return;
    const type = types.get(attributes.type);
    const other = from === node ? to : from;
    ties.push({
      edge,
      other,
      label: wording(type, attributes.type, from === node),
      class: type?.class ?? "",
      tie: attributes
    });
  });
  return ties.sort(readingOrder(network, study));
}

/** The ties between two nodes, as read from the first, in the order of `tiesOf`. */
export const tiesBetween = (network: Network, study: Study, node: string, other: string): ReadTie[] =>
  tiesOf(network, study, node).filter((tie) => tie.other === other);

/** Ties by class, in the order in which the classes come. */
export function tiesByClass(ties: readonly ReadTie[]): [tieClass: string, ties: ReadTie[]][] {
  const classes = new Map<string, ReadTie[]>();
  for (const tie of ties) {
    const list = classes.get(tie.class);
    if (list) list.push(tie);
    else classes.set(tie.class, [tie]);
  }
  return [...classes];
}

const wording = (type: TieType | undefined, id: string, forwards: boolean): string =>
  type === undefined ? id : forwards ? type.label : type.reverseLabel || type.label;

function readingOrder(network: Network, {tieTypes}: Study): (a: ReadTie, b: ReadTie) => number {
  const ranks = new Map([...new Set(tieTypes.map((type) => type.class))].map((name, i) => [name, i]));
  const rank = (tie: ReadTie) => ranks.get(tie.class) ?? ranks.size;
  const name = ({other}: ReadTie) => network.getNodeAttribute(other, "label");
  return (a, b) =>
    rank(a) - rank(b) ||
    compareDates(a.tie.start ?? a.tie.end, b.tie.start ?? b.tie.end) ||
    compare(name(a), name(b)) ||
    compare(a.tie.type, b.tie.type) ||
    compare(a.edge, b.edge);
}
