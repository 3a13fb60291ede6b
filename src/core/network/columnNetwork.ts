import {MultiGraph} from "graphology";
import type {EdgeAttributes, Network, NodeAttributes} from "../model/network.ts";
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
  const network = parts.typed.edgeKeys.length <= most ? filled(parts) : reader(parts);
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

type EdgeVisit<T> = (
  edge: string,
  attributes: EdgeAttributes,
  from: string,
  to: string,
  fromAttributes: NodeAttributes,
  toAttributes: NodeAttributes,
  undirected: boolean
) => T;

/** The questions that we ask of Graphology, answered from columns. */
function reader({typed, nodes, edge, isDirected}: NetworkParts): Network {
  const {nodeKeys, edgeKeys, ends, adjacency} = typed;
  const {offsets, edges: incident} = adjacency;
  const nodeIndex = (key: string): number => indexIn(nodeKeys.indexOf(key), key, "node");
  const edgeIndex = (key: string): number => indexIn(edgeKeys.indexOf(key), key, "edge");
  const extremities = (key: string): [string, string] => {
    const i = edgeIndex(key);
    return [nodeKeys.at(ends[2 * i]!), nodeKeys.at(ends[2 * i + 1]!)];
  };
  const allNodes = Array.from(nodes, (_, i) => nodeKeys.at(i));

  /** Numbers of all edges, of a node's, or of those between two; an edge of a node to itself comes once. */
  function* chosen(node?: string, other?: string): Generator<number> {
    if (node === undefined) for (let i = 0; i < edgeKeys.length; i++) yield i;
    else {
      const a = nodeIndex(node);
      const b = other === undefined ? -1 : nodeIndex(other);
      let last = -1;
      for (let k = offsets[a]!; k < offsets[a + 1]!; k++) {
        if (incident[k] === last || (b >= 0 && adjacency.neighbours[k] !== b)) continue;
        last = incident[k]!;
        yield last;
      }
    }
  }

  function eachEdge<T>(args: readonly unknown[], take: (key: string, result: T) => void): void {
    const visit = args.at(-1) as EdgeVisit<T>;
    const [node, other] = args.slice(0, -1) as string[];
    for (const i of chosen(node, other)) {
      const [a, b] = [ends[2 * i]!, ends[2 * i + 1]!];
      const key = edgeKeys.at(i);
      take(key, visit(key, edge(i), nodeKeys.at(a), nodeKeys.at(b), nodes[a]!, nodes[b]!, !isDirected(i)));
    }
  }

  const answers = {
    order: nodes.length,
    size: edgeKeys.length,
    type: "mixed",
    multi: true,
    hasNode: (key: string) => nodeKeys.indexOf(key) >= 0,
    hasEdge: (key: string) => edgeKeys.indexOf(key) >= 0,
    nodes: () => allNodes.slice(),
    edges: (node?: string, other?: string) => Array.from(chosen(node, other), (i) => edgeKeys.at(i)),
    degree: (node: string) => offsets[nodeIndex(node) + 1]! - offsets[nodeIndex(node)]!,
    neighbors: (node: string) => {
      const i = nodeIndex(node);
      return Array.from(new Set(adjacency.neighbours.subarray(offsets[i], offsets[i + 1])), (other) =>
        nodeKeys.at(other)
      );
    },
    extremities,
    source: (key: string) => extremities(key)[0],
    target: (key: string) => extremities(key)[1],
    opposite: (node: string, key: string) => extremities(key).find((end) => end !== node) ?? node,
    isDirected: (key: string) => isDirected(edgeIndex(key)),
    isUndirected: (key: string) => !isDirected(edgeIndex(key)),
    getNodeAttributes: (key: string) => nodes[nodeIndex(key)]!,
    getNodeAttribute: (key: string, name: keyof NodeAttributes) => nodes[nodeIndex(key)]![name],
    mergeNodeAttributes: (key: string, some: Partial<NodeAttributes>) => Object.assign(nodes[nodeIndex(key)]!, some),
    getEdgeAttributes: (key: string) => edge(edgeIndex(key)),
    getEdgeAttribute: (key: string, name: keyof EdgeAttributes) => edge(edgeIndex(key))[name],
    forEachNode: (visit: (key: string, attributes: NodeAttributes) => void) =>
      nodes.forEach((attributes, i) => visit(allNodes[i]!, attributes)),
    mapNodes: <T>(visit: (key: string, attributes: NodeAttributes) => T): T[] =>
      nodes.map((attributes, i) => visit(allNodes[i]!, attributes)),
    filterNodes: (passes: (key: string, attributes: NodeAttributes) => boolean) =>
      allNodes.filter((key, i) => passes(key, nodes[i]!)),
    forEachEdge: (...args: unknown[]) => eachEdge(args, () => undefined),
    mapEdges: <T>(...args: unknown[]): T[] => {
      const results: T[] = [];
      eachEdge<T>(args, (_key, result) => results.push(result));
      return results;
    },
    filterEdges: (...args: unknown[]): string[] => {
      const keys: string[] = [];
      eachEdge<boolean>(args, (key, passes) => passes && keys.push(key));
      return keys;
    },
    export: () => filled({typed, nodes, edge, isDirected}).export()
  };
  return answers as unknown as Network; // of Graphology's questions those that are asked anywhere in this program
}

function indexIn(index: number, key: string, what: string): number {
  if (index < 0) throw new RangeError(`${what}: expected a key of the network, got ${key}`);
  return index;
}
