import {compare} from "../base/compare.ts";
import type {EdgeAttributes, Network} from "../model/network.ts";
import type {Study} from "../model/study.ts";
import {tiesOf} from "./tiesOf.ts";

/** What binds a node to another one. */
export interface Neighbour {
  /** The other's key. */
  node: string;
  /** Numbers of ties and of passages that name both. */
  ties: number;
  passages: number;
  /** G² of the passages, 0 where there are none. */
  g2: number;
  /** What the ties are, in words read from the first node, each once, the most frequent first. */
  labels: string[];
  /** Key of an edge between the two: the first tie, else the co-occurrence. */
  edge: string;
}

/**
 * Everyone at the other end of a node's edges, the closest first: by ties, then by how
 * surprising it is that they are named together (G²), then passages, then name, then id.
 *
 * @param weigh how much of an edge counts: ties or passages; 0 leaves it out
 */
export function neighboursOf(
  network: Network,
  study: Study,
  node: string,
  weigh: (attributes: EdgeAttributes) => number = ({layer, weight}) => (layer === "tie" ? 1 : weight)
): Neighbour[] {
  const met = new Map<
    string,
    {
      tie: string | null;
      together: string | null;
      passages: number;
      g2: number;
      labels: Map<string, number>;
      ties: number;
    }
  >();
  const meeting = (other: string) => {
    const known = met.get(other) ?? {tie: null, together: null, passages: 0, g2: 0, labels: new Map(), ties: 0};
    met.set(other, known);
    return known;
  };
  for (const {edge, other, label, tie} of tiesOf(network, study, node)) {
    const ties = other === node ? 0 : weigh(tie);
    if (ties === 0) continue;
    const known = meeting(other);
    known.tie ??= edge;
    known.ties += ties;
    known.labels.set(label, (known.labels.get(label) ?? 0) + 1);
  }
  network.forEachEdge(node, (edge, attributes, from, to) => {
    const passages = attributes.layer === "co-occurrence" ? weigh(attributes) : 0;
    if (passages === 0) return;
    const known = meeting(from === node ? to : from);
    known.together ??= edge;
    known.passages += passages;
    if (attributes.layer === "co-occurrence") known.g2 = attributes.statistics.g2;
  });
  const neighbours = [...met].flatMap(([other, {tie, together, ties, passages, g2, labels}]): Neighbour[] => {
    const edge = tie ?? together;
    return edge === null ? [] : [{node: other, ties, passages, g2, labels: frequentFirst(labels), edge}];
  });
  return neighbours.sort(closestFirst(network));
}

const frequentFirst = (labels: ReadonlyMap<string, number>): string[] =>
  [...labels].sort(([a, m], [b, n]) => n - m || compare(a, b)).map(([label]) => label);

function closestFirst(network: Network): (a: Neighbour, b: Neighbour) => number {
  return (a, b) => {
    const [p, q] = [network.getNodeAttributes(a.node), network.getNodeAttributes(b.node)];
    return (
      b.ties - a.ties || b.g2 - a.g2 || b.passages - a.passages || compare(p.label, q.label) || compare(p.id, q.id)
    );
  };
}
