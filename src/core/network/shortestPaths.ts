import {compare} from "../base/compare.ts";
import {entryOf} from "../base/entryOf.ts";
import type {Network} from "../model/network.ts";
import type {SomeEdges} from "./linkingEdges.ts";
import {typedNetwork} from "./typedNetwork.ts";

/** One step of a path: who it leads to, and everything that ties the two. */
export interface PathStep {
  node: string;
  /** Keys of the edges between the one before and this one, at least one. */
  edges: string[];
}

/** Someone who stands between two others. */
export interface Between {
  node: string;
  /** Steps from the first of the two. */
  distance: number;
  /** Share of the shortest paths that lead by this one, over 0 and at most 1. */
  share: number;
}

/** All shortest paths between two nodes, whichever way the edges point. */
export interface ShortestPaths {
  /** Steps of each. */
  length: number;
  /** How many there are, the edges between two counted as one step; beyond 2^53 only nearly. */
  count: number;
  /** The first of them, those with the most edges to the step first. */
  paths: PathStep[][];
  /** Whoever stands on any of them, the ends apart: by distance, then share, then name. */
  between: Between[];
}

/**
 * The shortest paths from one node to another along `edges`; null where none leads there, or both are one.
 * Linear in the edges of whoever is nearer than the goal. At most `most` paths are listed; all are counted.
 */
export function shortestPaths(
  network: Network,
  edges: SomeEdges,
  {from, to}: {from: string; to: string},
  most = 50
): ShortestPaths | null {
  const ahead = search(network, edges, from, to);
  if (from === to || !ahead.has(to)) return null;
  const back = search(network, edges, to, from);
  const length = ahead.get(to)!.distance;
  const count = ahead.get(to)!.paths;
  const between = [...ahead].flatMap(([node, {distance, paths}]): Between[] => {
    const rest = back.get(node);
    if (node === from || node === to || !rest || distance + rest.distance !== length) return [];
    return [{node, distance, share: (paths * rest.paths) / count}];
  });
  const name = (node: string) => network.getNodeAttribute(node, "label");
  between.sort((a, b) => a.distance - b.distance || b.share - a.share || compare(name(a.node), name(b.node)));
  return {length, count, paths: firstPaths(network, edges, {from, to, most}, back), between};
}

interface Reached {
  /** Steps from where the search began. */
  distance: number;
  /** Number of shortest paths from there. */
  paths: number;
}

/** Breadth first from a node until the goal's distance is passed: distances and numbers of shortest paths. */
function search(network: Network, edges: SomeEdges, from: string, goal: string): ReadonlyMap<string, Reached> {
  const reached = new Map<string, Reached>([[from, {distance: 0, paths: 1}]]);
  let level = [from];
  while (level.length > 0 && !reached.has(goal)) {
    const next: string[] = [];
    for (const node of level) {
      const {distance, paths} = reached.get(node)!;
      for (const other of steps(network, edges, node).keys()) {
        const known = reached.get(other);
        if (!known) {
          reached.set(other, {distance: distance + 1, paths});
          next.push(other);
        } else if (known.distance === distance + 1) known.paths += paths;
      }
    }
    level = next;
  }
  return reached;
}

/** The neighbours of a node along `edges`, each with the edges that lead there. */
function steps(network: Network, edges: SomeEdges, node: string): Map<string, string[]> {
  const {nodeKeys, edgeKeys, adjacency} = typedNetwork(network);
  const {offsets, neighbours, edges: incident} = adjacency;
  const found = new Map<string, string[]>();
  const own = nodeKeys.indexOf(node);
  for (let k = offsets[own]!; k < offsets[own + 1]!; k++) {
    const edge = edgeKeys.at(incident[k]!);
    if (neighbours[k] !== own && edges.has(edge))
      entryOf(found, nodeKeys.at(neighbours[k]!), (): string[] => []).push(edge);
  }
  return found;
}

/** Walks towards the goal by what is known of the way back; the step with the most edges is tried first, then by name. */
function firstPaths(
  network: Network,
  edges: SomeEdges,
  {from, to, most}: {from: string; to: string; most: number},
  back: ReadonlyMap<string, Reached>
): PathStep[][] {
  const paths: PathStep[][] = [];
  const name = (node: string) => network.getNodeAttribute(node, "label");
  const walk = (node: string, taken: readonly PathStep[]): void => {
    if (node === to) paths.push([...taken]);
    const left = back.get(node)!.distance - 1;
    const nearer = [...steps(network, edges, node)].filter(([other]) => back.get(other)?.distance === left);
    nearer.sort(([a, m], [b, n]) => n.length - m.length || compare(name(a), name(b)) || compare(a, b));
    for (const [other, own] of nearer) {
      if (paths.length < most) walk(other, [...taken, {node: other, edges: own}]);
    }
  };
  walk(from, []);
  return paths;
}
