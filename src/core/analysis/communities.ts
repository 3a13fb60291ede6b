// One run of an algorithm looks like a fact. Communities are therefore looked for again and again, with other chances
// and other resolutions, and what is told is the run that the others agree with most, and how far they do.

import louvain from "graphology-communities-louvain";
import {countEach} from "../base/countEach.ts";
import {random} from "../base/random.ts";
import {adjustedRand} from "./agreement.ts";
import type {PairGraph} from "./pairGraph.ts";
import {undirected} from "./undirected.ts";

/** What came of all runs. */
export interface Communities {
  /** Of each node: its community in the middlemost run, 0 = the largest; −1 for one whom nothing binds. */
  classes: Int32Array;
  /** How many communities there are. */
  count: number;
  /** Of each node: the share of all runs in which it falls in its community, 0–1; 0 for one whom nothing binds. */
  stability: Float64Array;
  runs: number;
  /** Mean adjusted Rand index of the middlemost run with the others. */
  agreement: number;
  /** The least and greatest number of communities of any run. */
  fewest: number;
  most: number;
}

/** Below 1 communities are fewer and larger. @see Reichardt & Bornholdt (2006), Phys. Rev. E 74, 016110 */
const RESOLUTIONS = [0.6, 0.8, 1, 1.25, 1.6];
const SEEDS = 12;
/** Comparing every run with every other is for small networks; larger ones are compared with these many. */
const COMPARED = 12;

/**
 * Communities by Louvain over several seeds and resolutions, weighted by how strongly each two are bound. Yields the
 * share of the work that is done after each run; the same graph gives the same answer.
 * @see Blondel, Guillaume, Lambiotte & Lefebvre (2008), "Fast unfolding of communities", J. Stat. Mech. P10008
 */
export function* communities(pairs: PairGraph): Generator<number, Communities> {
  const {graph, bound} = undirected(pairs);
  if (bound.length === 0) return nobody(pairs.nodes.length);
  const runs: number[][] = [];
  const all = RESOLUTIONS.length * SEEDS;
  for (const resolution of RESOLUTIONS) {
    for (let seed = 1; seed <= SEEDS; seed++) {
      const found = louvain(graph, {rng: random(seed), resolution, getEdgeWeight: "weight"});
      runs.push(bound.map((node) => found[String(node)]!));
      yield (0.9 * runs.length) / all;
    }
  }
  const {middle, agreement} = middlemost(runs);
  const counts = runs.map((run) => new Set(run).size);
  const ranks = largestFirst(middle);
  const classes = new Int32Array(pairs.nodes.length).fill(-1);
  const stability = new Float64Array(pairs.nodes.length);
  const steadiness = stabilities(middle, runs);
  for (const [i, node] of bound.entries()) {
    classes[node] = ranks.get(middle[i]!)!;
    stability[node] = steadiness[i]!;
  }
  return {
    classes,
    count: ranks.size,
    stability,
    runs: runs.length,
    agreement,
    fewest: Math.min(...counts),
    most: Math.max(...counts)
  };
}

const nobody = (nodes: number): Communities => ({
  classes: new Int32Array(nodes).fill(-1),
  count: 0,
  stability: new Float64Array(nodes),
  runs: 0,
  agreement: 1,
  fewest: 0,
  most: 0
});

/** The run that agrees most with some of the others, the first of several; every so many, from all resolutions. */
function middlemost(runs: readonly number[][]): {middle: number[]; agreement: number} {
  const step = Math.max(1, Math.floor(runs.length / COMPARED));
  const compared = runs.filter((_, i) => i % step === 0);
  let best = {middle: runs[0]!, agreement: Number.NEGATIVE_INFINITY};
  for (const run of compared) {
    const others = compared.filter((other) => other !== run);
    const mean = others.reduce((total, other) => total + adjustedRand(run, other), 0) / Math.max(1, others.length);
    if (mean > best.agreement) best = {middle: run, agreement: mean};
  }
  return best;
}

/** Class → its place by falling size, then by who comes first. */
function largestFirst(classes: readonly number[]): Map<number, number> {
  const sizes = countEach(classes);
  const first = [...sizes.keys()]; // in the order of their first members
  const order = first.map((one, i) => ({one, i})).sort((a, b) => sizes.get(b.one)! - sizes.get(a.one)! || a.i - b.i);
  return new Map(order.map(({one}, rank) => [one, rank]));
}

/**
 * Of each: the share of runs whose class for it is its class in `middle` found again. A class is found again in one
 * with which it shares more than half of all that are in either (there is at most one); else it is dissolved there.
 * @see Hennig (2007), "Cluster-wise assessment of cluster stability", Comp. Stat. & Data Analysis 52
 */
function stabilities(middle: readonly number[], runs: readonly number[][]): Float64Array {
  const result = new Float64Array(middle.length);
  const sizes = countEach(middle);
  for (const run of runs) {
    const own = countEach(run);
    const both = countEach(middle.map((one, i) => one * (middle.length + 1) + run[i]!));
    for (let i = 0; i < middle.length; i++) {
      const shared = both.get(middle[i]! * (middle.length + 1) + run[i]!)!;
      const inEither = sizes.get(middle[i]!)! + own.get(run[i]!)! - shared;
      if (2 * shared > inEither) result[i] = result[i]! + 1;
    }
  }
  return result.map((count) => count / runs.length);
}
