import type {Network} from "../model/network.ts";
import {linkingEdges, type SomeEdges} from "./linkingEdges.ts";
import {type PathStep, type ShortestPaths, shortestPaths} from "./shortestPaths.ts";

/** How two are linked: directly, and by others. */
export interface Links {
  /** The edges that join the two themselves; null where none does. */
  direct: PathStep | null;
  /** The shortest paths that lead by others; null where none does. */
  indirect: ShortestPaths | null;
}

/** How two nodes are linked through some edges, but for ties that a source denies; through ties alone on request. */
export function linksBetween(
  network: Network,
  edges: SomeEdges,
  {from, to, tiesOnly}: {from: string; to: string; tiesOnly: boolean}
): Links {
  const linking = linkingEdges(network, edges, tiesOnly);
  const own = new Set(network.edges(from, to).filter((edge) => linking.has(edge)));
  const others = {has: (edge: string) => !own.has(edge) && linking.has(edge)};
  return {
    direct: own.size > 0 ? {node: to, edges: [...own]} : null,
    indirect: shortestPaths(network, others, {from, to})
  };
}
