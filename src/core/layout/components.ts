import {createAdjacency} from "../network/adjacency.ts";
import type {WeightedGraph} from "./weightedGraph.ts";

/** A connected part of a graph. */
export interface Component {
  /** The node that each of its nodes is. */
  members: Uint32Array;
  graph: WeightedGraph;
}

/** The connected parts of a graph, the largest first, those of a size in the order of their first nodes. Linear. */
export function components(graph: WeightedGraph): Component[] {
  const {labels, sizes, indices} = label(graph);
  if (sizes.length === 1) return [{members: Uint32Array.from(labels.keys()), graph}];
  const memberLists = sizes.map((size) => new Uint32Array(size));
  labels.forEach((component, node) => {
    memberLists[component]![indices[node]!] = node;
  });
  const edgeLists = splitEdges(graph, labels, sizes.length);
  return memberLists
    .map((members, c) => ({members, graph: subgraph(graph, members.length, indices, edgeLists[c]!)}))
    .sort((a, b) => b.members.length - a.members.length || a.members[0]! - b.members[0]!);
}

/** Each node's component, its number within it, and the components' sizes: breadth first. */
function label({nodeCount, adjacency: {offsets, neighbours}}: WeightedGraph) {
  const labels = new Int32Array(nodeCount).fill(-1);
  const indices = new Int32Array(nodeCount);
  const queue = new Uint32Array(nodeCount);
  const sizes: number[] = [];
  for (let first = 0; first < nodeCount; first++) {
    if (labels[first]! >= 0) continue;
    const component = sizes.length;
    labels[first] = component;
    queue[0] = first;
    let length = 1;
    for (let head = 0; head < length; head++) {
      const node = queue[head]!;
      for (let i = offsets[node]!; i < offsets[node + 1]!; i++) {
        const next = neighbours[i]!;
        if (labels[next]! >= 0) continue;
        labels[next] = component;
        queue[length++] = next;
      }
    }
    sizes.push(length);
  }
  const next = new Uint32Array(sizes.length);
  for (let node = 0; node < nodeCount; node++) indices[node] = next[labels[node]!]!++;
  return {labels, sizes, indices};
}

/** The edges of each component, in their order. */
function splitEdges({ends, weights}: WeightedGraph, labels: Int32Array, count: number): Uint32Array[] {
  const counts = new Uint32Array(count);
  for (let i = 0; i < weights.length; i++) counts[labels[ends[2 * i]!]!]!++;
  const lists = Array.from(counts, (length) => new Uint32Array(length));
  const next = new Uint32Array(count);
  for (let i = 0; i < weights.length; i++) {
    const component = labels[ends[2 * i]!]!;
    lists[component]![next[component]!++] = i;
  }
  return lists;
}

function subgraph(graph: WeightedGraph, nodeCount: number, indices: Int32Array, edges: Uint32Array): WeightedGraph {
  const ends = new Uint32Array(2 * edges.length);
  edges.forEach((edge, i) => {
    ends[2 * i] = indices[graph.ends[2 * edge]!]!;
    ends[2 * i + 1] = indices[graph.ends[2 * edge + 1]!]!;
  });
  const weights = Float64Array.from(edges, (edge) => graph.weights[edge]!);
  return {nodeCount, ends, weights, adjacency: createAdjacency(nodeCount, ends)};
}
