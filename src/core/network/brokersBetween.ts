import {compare} from "../base/compare.ts";
import type {Network} from "../model/network.ts";
import {linkingEdges} from "./linkingEdges.ts";
import {shortestPaths} from "./shortestPaths.ts";

/** Someone who stands between some others, and between which two of them. */
export interface Broker {
  node: string;
  /** Of each two between whom they stand: the share of the shortest paths that lead by them. */
  pairs: {from: string; to: string; share: number}[];
  /** All shares together. */
  sum: number;
}

/** What holds some chosen people together. */
export interface Brokers {
  brokers: Broker[];
  /** Each two of them, and how many steps part them, those tied directly 1; null where no path leads from one to the other. */
  pairs: {from: string; to: string; length: number | null}[];
}

/** More people than these have too many pairs to be read. */
export const MOST_CHOSEN = 12;

/**
 * Whoever stands on shortest paths between some people, through `edges` and without ties that a source denies: those
 * between most of the pairs first, then by share, then by name. Of the chosen only those between others count.
 * Linear in the edges for each pair; beyond the first `MOST_CHOSEN` people nobody is looked at.
 */
export function brokersBetween(
  network: Network,
  edges: ReadonlySet<string>,
  chosen: readonly string[],
  tiesOnly: boolean
): Brokers {
  const linking = linkingEdges(network, edges, tiesOnly);
  const people = chosen.slice(0, MOST_CHOSEN);
  const found = new Map<string, Broker>();
  const pairs = people.flatMap((from, i) =>
    people.slice(i + 1).map((to) => {
      const paths = shortestPaths(network, linking, {from, to}, 1);
      for (const {node, share} of paths?.between ?? []) {
        const broker = found.get(node) ?? {node, pairs: [], sum: 0};
        found.set(node, broker);
        broker.pairs.push({from, to, share});
        broker.sum += share;
      }
      return {from, to, length: paths?.length ?? null};
    })
  );
  const name = (node: string) => network.getNodeAttribute(node, "label");
  const brokers = [...found.values()].sort(
    (a, b) =>
      b.pairs.length - a.pairs.length || b.sum - a.sum || compare(name(a.node), name(b.node)) || compare(a.node, b.node)
  );
  return {brokers, pairs};
}
