// What a node and an edge say, as named columns: GEXF, GraphML and CSV all write these, so they cannot disagree.

import {
  type EdgeAttributes,
  type GroupSpan,
  type Network,
  type NodeAttributes,
  STATISTICS,
  type Statistics
} from "../core/model/network.ts";
import type {Study} from "../core/model/study.ts";
import type {Readings} from "../core/network/passageReader.ts";
import {evidenceWords, passagePlaces} from "./evidenceWords.ts";

/** One column. `value` is asked with the attributes and the key, and gives null where there is nothing to say. */
export type Column<T> = {name: string} & (
  | {type: "text"; value(attributes: T, key: string): string | null}
  | {type: "integer" | "number"; value(attributes: T, key: string): number | null}
  | {type: "list"; value(attributes: T, key: string): readonly string[] | null}
);

/** The columns of nodes, besides label and position. `groups` are names; `memberships` say when and in what role. */
export function nodeColumns(study: Study): Column<NodeAttributes>[] {
  const names = new Map(study.groups.map(({id, name}) => [id, name]));
  const nameOf = (group: string): string => names.get(group) || group;
  return [
    {name: "id", type: "text", value: ({id}) => id},
    {name: "kind", type: "text", value: ({kind}) => kind},
    {name: "aliases", type: "list", value: ({aliases}) => aliases},
    {name: "born", type: "text", value: ({born}) => born},
    {name: "died", type: "text", value: ({died}) => died},
    {name: "groups", type: "list", value: ({groups}) => [...new Set(groups.map(({group}) => nameOf(group)))]},
    {
      name: "memberships",
      type: "list",
      value: ({groups}) => groups.map((span) => describeSpan(span, nameOf(span.group)))
    },
    {name: "mentions", type: "integer", value: ({mentionCount}) => mentionCount}
  ];
}

/**
 * The columns of edges, besides ends and weight. `type` is the tie type's id, dates are EDTF as the study has them,
 * `evidence` is for people and `passages` for programs: source and UTF-16 offsets.
 */
export function edgeColumns(network: Network, study: Study, readings: Readings): Column<EdgeAttributes>[] {
  const classes = new Map(study.tieTypes.map((type) => [type.id, type.class]));
  const ofTie = <V>(edge: EdgeAttributes, value: (tie: EdgeAttributes & {layer: "tie"}) => V): V | null =>
    edge.layer === "tie" ? value(edge) : null;
  const statistic = (name: keyof Statistics): Column<EdgeAttributes> => ({
    name,
    type: name === "count" ? "integer" : "number",
    value: (edge) => (edge.layer === "co-occurrence" ? (edge.statistics[name] ?? null) : null)
  });
  return [
    {name: "layer", type: "text", value: ({layer}) => layer},
    {name: "type", type: "text", value: (edge) => ofTie(edge, ({type}) => type)},
    {name: "class", type: "text", value: (edge) => ofTie(edge, ({type}) => classes.get(type) ?? null)},
    {name: "start", type: "text", value: ({start}) => start},
    {name: "end", type: "text", value: ({end}) => end},
    {name: "certainty", type: "text", value: (edge) => ofTie(edge, ({certainty}) => certainty)},
    {name: "stance", type: "text", value: (edge) => ofTie(edge, ({stance}) => stance)},
    ...STATISTICS.map(statistic),
    {name: "evidence", type: "list", value: evidenceWords(network, study, readings)},
    {name: "passages", type: "list", value: passagePlaces}
  ];
}

/** What an edge is, in a word or two: the tie type's label, or "named together". */
export function edgeLabels(study: Study): (edge: EdgeAttributes) => string {
  const labels = new Map(study.tieTypes.map(({id, label}) => [id, label]));
  return (edge) => (edge.layer === "tie" ? labels.get(edge.type) || edge.type : "named together");
}

function describeSpan({start, end, role, certainty}: GroupSpan, name: string): string {
  const dates = start === null && end === null ? "" : `${start ?? ""}/${end ?? ""}`;
  const doubt = certainty === "stated" ? "" : certainty;
  return [name, role, dates, doubt].filter((part) => part !== "").join(", ");
}
