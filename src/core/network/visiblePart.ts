import {yearBounds} from "../model/date.ts";
import type {CoOccurrenceAttributes, EdgeAttributes, Network, PassageEvidence} from "../model/network.ts";
import type {Study} from "../model/study.ts";
import type {View} from "../model/view.ts";
import {isolate} from "./isolate.ts";

/** How many of how many. */
export interface Share {
  shown: number;
  total: number;
}

/** The part of a network that a view shows. Keys of nodes and edges; ghosts are drawn faint, the rest not at all. */
export interface VisiblePart {
  nodes: ReadonlySet<string>;
  edges: ReadonlySet<string>;
  ghostNodes: ReadonlySet<string>;
  ghostEdges: ReadonlySet<string>;
  /** Members of the isolated groups among `nodes`; empty without isolation. */
  members: ReadonlySet<string>;
  people: Share;
  /** Entities of other kinds. */
  others: Share;
  ties: Share;
  coOccurrences: Share;
}

/** What `view` shows of `network`: filters first, isolation within what they leave. Linear in nodes and edges. */
export function visiblePart(network: Network, study: Study, view: View): VisiblePart {
  const kinds = new Set(view.kinds);
  const candidates = new Set(network.filterNodes((_node, {kind}) => kinds.has(kind)));
  const passes = edgeFilter(study, view);
  const edges = new Set(
    network.filterEdges(
      (_edge, attributes, from, to) => candidates.has(from) && candidates.has(to) && passes(attributes)
    )
  );
  const connected = new Set<string>();
  for (const edge of edges) for (const node of network.extremities(edge)) connected.add(node);
  const nodes = view.unconnected ? candidates : connected;

  if (!view.isolation)
    return {nodes, edges, ghostNodes: NONE, ghostEdges: NONE, members: NONE, ...shares(network, nodes, edges)};

  const kept = isolate(network, {candidates, edges}, view.isolation);
  const ghosts = view.isolation.display === "ghost";
  return {
    ...kept,
    ghostNodes: ghosts ? without(nodes, kept.nodes) : NONE,
    ghostEdges: ghosts ? without(edges, kept.edges) : NONE,
    ...shares(network, kept.nodes, kept.edges)
  };
}

/** Whether an edge passes every filter of `view` but isolation. */
export function edgeFilter(study: Study, view: View): (edge: EdgeAttributes) => boolean {
  const classOf = new Map(study.tieTypes.map((type) => [type.id, type.class]));
  const hidden = {
    classes: new Set(view.hiddenClasses),
    types: new Set(view.hiddenTypes),
    sources: new Set(view.hiddenSources)
  };
  const rests = (edge: EdgeAttributes) =>
    hidden.sources.size === 0 || edge.evidence.some(({source}) => source === null || !hidden.sources.has(source));
  const counts = passageFilter(view);
  const passages = ({evidence}: CoOccurrenceAttributes): number =>
    evidence.reduce((count, passage) => count + (counts(passage) ? 1 : 0), 0);
  return (edge) => {
    if (edge.layer === "co-occurrence") return view.layers.coOccurrence && passages(edge) >= Math.max(1, view.minCount);
    return (
      view.layers.tie &&
      !hidden.types.has(edge.type) &&
      !hidden.classes.has(classOf.get(edge.type) ?? "") &&
      view.certainties.includes(edge.certainty) &&
      view.stances.includes(edge.stance) &&
      inYears(edge, view) &&
      rests(edge)
    );
  };
}

/** Whether a passage counts under `view`: its source is switched on, and its own date lies within the years. */
export function passageFilter(view: View): (passage: PassageEvidence) => boolean {
  const hidden = new Set(view.hiddenSources);
  return ({source, date = null}) => !hidden.has(source) && inYears({start: date, end: date}, view);
}

/** An uncertain or open date passes when any of the years it may mean lies within the bounds. */
function inYears({start, end}: Pick<EdgeAttributes, "start" | "end">, {years, undated}: View): boolean {
  if (years.from === null && years.to === null) return true;
  const first = yearBounds(start ?? end);
  const last = yearBounds(end ?? start);
  if (!first || !last) return undated;
  return last.to >= (years.from ?? -Infinity) && first.from <= (years.to ?? Infinity);
}

function shares(network: Network, nodes: ReadonlySet<string>, edges: ReadonlySet<string>) {
  const counts = {
    people: {shown: 0, total: 0},
    others: {shown: 0, total: 0},
    ties: {shown: 0, total: 0},
    coOccurrences: {shown: 0, total: 0}
  };
  const add = (share: Share, shown: boolean) => {
    share.total += 1;
    if (shown) share.shown += 1;
  };
  network.forEachNode((node, {kind}) => add(kind === "person" ? counts.people : counts.others, nodes.has(node)));
  network.forEachEdge((edge, {layer}) => add(layer === "tie" ? counts.ties : counts.coOccurrences, edges.has(edge)));
  return counts;
}

const NONE: ReadonlySet<string> = new Set();
const without = (all: ReadonlySet<string>, some: ReadonlySet<string>): Set<string> =>
  new Set([...all].filter((key) => !some.has(key)));
