import {significant} from "../base/significant.ts";
import type {Network} from "../model/network.ts";
import {fdsmSteps} from "./backbone/fdsm.ts";
import {assignStatistic} from "./edgeStatistic.ts";
import {type Incidence, rowOf, sharedWindows} from "./incidence.ts";

/** The two ids of each pair, and its p. */
export interface FdsmOfPairs {
  pairs: (readonly [a: string, b: string])[];
  p: number[];
}

/** Enough to tell one in a thousand; the seed is always the same, so that everybody gets the same numbers. */
const SAMPLING = {samples: 1000, seed: 1};

/**
 * How likely each pair is under the fixed degree sequence model (`fdsm`), told in steps of what share is done: a matter
 * of seconds, which is why it is not among the statistics that every network has.
 */
export function* fdsmOfPairs(incidence: Incidence, pairs: FdsmOfPairs["pairs"]): Generator<number, FdsmOfPairs> {
  const edges = pairs.map(([a, b]) => {
    const [first, second] = [rowOf(incidence, a), rowOf(incidence, b)];
    return {a: first, b: second, weight: sharedWindows(incidence, first, second)};
  });
  const p = yield* fdsmSteps(incidence, edges, SAMPLING);
  return {pairs, p: p.map((one) => significant(one, 12))};
}

/** The pairs of a network that are named together, in the order of its edges. */
export function pairsNamed(network: Network): FdsmOfPairs["pairs"] {
  const pairs: (readonly [string, string])[] = [];
  network.forEachEdge((_edge, {layer}, _source, _target, a, b) => {
    if (layer === "co-occurrence") pairs.push([a.id, b.id]);
  });
  return pairs;
}

/** Whether the lines of a network know their p under this model. */
export const knowsFdsm = (network: Network): boolean => {
  const first = network.findEdge((_edge, {layer}) => layer === "co-occurrence");
  if (first === undefined) return true;
  const edge = network.getEdgeAttributes(first);
  return edge.layer === "co-occurrence" && edge.statistics.fdsm !== undefined;
};

/** Gives the lines between these pairs their p. */
export function assignFdsm(network: Network, {pairs, p}: FdsmOfPairs): void {
  const known = new Map(pairs.map((pair, i) => [JSON.stringify(pair), p[i]!]));
  assignStatistic(network, "fdsm", (a, b) => known.get(JSON.stringify([a, b])));
}
