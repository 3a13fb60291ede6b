import {MultiGraph} from "graphology";
import type {EdgeAttributes, Network, NodeAttributes} from "../model/network.ts";
import {ColumnReader} from "./columnReader.ts";
import {assignTyped, type TypedNetwork} from "./typedNetwork.ts";

/** What a network is made of, when it is made from columns. */
export interface NetworkParts {
  typed: TypedNetwork;
  nodes: readonly NodeAttributes[];
  /** What an edge says, by its number: made when asked for, and not kept. */
  edge(index: number): EdgeAttributes;
  isDirected(index: number): boolean;
}

/** Up to this many edges a network is a Graphology graph; above, filling one would take seconds and hundreds of MB. */
const MOST_FILLED = 20_000;

/**
 * A network from columns. A small one is filled into Graphology; a large one answers the same questions from its
 * columns, and an edge's attributes are made when asked for.
 */
export function columnNetwork(parts: NetworkParts, most = MOST_FILLED): Network {
  const isSmall = parts.typed.edgeKeys.length <= most;
  const network = isSmall ? filled(parts) : (new ColumnReader(parts, () => filled(parts)) as unknown as Network);
  assignTyped(network, parts.typed);
  return network;
}

function filled({typed, nodes, edge, isDirected}: NetworkParts): Network {
  const network: Network = new MultiGraph<NodeAttributes, EdgeAttributes>({type: "mixed"});
  const {nodeKeys, edgeKeys, ends} = typed;
  nodes.forEach((attributes, i) => network.addNode(nodeKeys.at(i), attributes));
  for (let i = 0; i < edgeKeys.length; i++) {
    const [from, to] = [nodeKeys.at(ends[2 * i]!), nodeKeys.at(ends[2 * i + 1]!)];
    if (isDirected(i)) network.addDirectedEdgeWithKey(edgeKeys.at(i), from, to, edge(i));
    else network.addUndirectedEdgeWithKey(edgeKeys.at(i), from, to, edge(i));
  }
  return network;
}
