// How good a layout is, sampled: the same seeded samples for every layout of a network.

import {random} from "../../../src/core/base/random.ts";
import {type Adjacency, createAdjacency} from "../../../src/core/network/adjacency.ts";
import type {BenchNetwork} from "./factionNetwork.ts";

export interface Quality {
  /** Mean of (1 − s·drawn ÷ steps)² over pairs at the best scale s; 0 is best. @see Kamada & Kawai (1989) */
  stress: number;
  /** Share of a node's neighbours among as many of the nearest in the plane; 1 is best. */
  neighbours: number;
  /** Share of pairs of edges that cross; 0 is best. */
  crossings: number;
  /** Mean silhouette of the factions, −1 to 1; NaN where none are known. @see Rousseeuw (1987) */
  silhouette: number;
}

/** Judges layouts of one network; positions are x0, y0, x1, y1 … */
export interface Judge {
  (positions: Float64Array): Quality;
  /** The two that are quick to tell. */
  briefly(positions: Float64Array): Pick<Quality, "stress" | "silhouette">;
  stress(positions: Float64Array): number;
}

export function createJudge(network: BenchNetwork): Judge {
  const {nodeCount, ends, factions} = network;
  const chance = random(99);
  const some = (count: number, of: number) => Int32Array.from({length: count}, () => Math.floor(chance() * of));
  const adjacency = createAdjacency(nodeCount, ends);
  const pairs = samplePairs(adjacency, some(Math.min(nodeCount, 60), nodeCount), () => some(300, nodeCount));
  const looked = some(Math.min(nodeCount, 400), nodeCount);
  const edgePairs = some(120_000, ends.length >> 1);
  const [judged, others] = [some(250, nodeCount), some(2500, nodeCount)];
  const stress = (positions: Float64Array) => stressOf(positions, pairs);
  const briefly = (positions: Float64Array) => ({
    stress: stress(positions),
    silhouette: silhouetteOf(positions, factions, judged, others)
  });
  const judge = (positions: Float64Array) => ({
    ...briefly(positions),
    neighbours: neighboursKept(positions, adjacency, looked),
    crossings: crossingShare(positions, ends, edgePairs)
  });
  return Object.assign(judge, {stress, briefly});
}

interface Pairs {
  from: number[];
  to: number[];
  steps: number[];
}

function samplePairs(adjacency: Adjacency, sources: Int32Array, targets: () => Int32Array): Pairs {
  const pairs: Pairs = {from: [], to: [], steps: []};
  for (const source of sources) {
    const steps = stepsFrom(adjacency, source);
    for (const target of targets()) {
      if (!(steps[target]! > 0)) continue;
      pairs.from.push(source);
      pairs.to.push(target);
      pairs.steps.push(steps[target]!);
    }
  }
  return pairs;
}

/** Steps to every node, −1 where there is no way: breadth first. */
function stepsFrom({offsets, neighbours}: Adjacency, source: number): Int32Array {
  const steps = new Int32Array(offsets.length - 1).fill(-1);
  steps[source] = 0;
  const queue = [source];
  for (let head = 0; head < queue.length; head++) {
    const node = queue[head]!;
    for (let i = offsets[node]!; i < offsets[node + 1]!; i++) {
      const next = neighbours[i]!;
      if (steps[next]! >= 0) continue;
      steps[next] = steps[node]! + 1;
      queue.push(next);
    }
  }
  return steps;
}

function distance(positions: Float64Array, a: number, b: number): number {
  const dx = positions[2 * a]! - positions[2 * b]!;
  const dy = positions[2 * a + 1]! - positions[2 * b + 1]!;
  return Math.sqrt(dx * dx + dy * dy);
}

function stressOf(positions: Float64Array, {from, to, steps}: Pairs): number {
  const ratios = from.map((a, i) => distance(positions, a, to[i]!) / steps[i]!);
  const sum = ratios.reduce((all, ratio) => all + ratio, 0);
  const squares = ratios.reduce((all, ratio) => all + ratio * ratio, 0);
  const scale = sum / squares;
  return ratios.reduce((all, ratio) => all + (1 - scale * ratio) ** 2, 0) / ratios.length;
}

function neighboursKept(positions: Float64Array, {offsets, neighbours}: Adjacency, looked: Int32Array): number {
  let [kept, count] = [0, 0];
  const distances = new Float64Array(offsets.length - 1);
  for (const node of looked) {
    const degree = offsets[node + 1]! - offsets[node]!;
    if (degree === 0) continue;
    for (let other = 0; other < distances.length; other++) distances[other] = distance(positions, node, other);
    distances[node] = Number.POSITIVE_INFINITY;
    const bound = Float64Array.from(distances).sort()[degree - 1]!;
    let near = 0;
    for (let i = offsets[node]!; i < offsets[node + 1]!; i++) near += distances[neighbours[i]!]! <= bound ? 1 : 0;
    kept += near / degree;
    count++;
  }
  return kept / count;
}

function crossingShare(positions: Float64Array, ends: Uint32Array, edgePairs: Int32Array): number {
  const side = (a: number, b: number, c: number) =>
    (positions[2 * b]! - positions[2 * a]!) * (positions[2 * c + 1]! - positions[2 * a + 1]!) -
    (positions[2 * b + 1]! - positions[2 * a + 1]!) * (positions[2 * c]! - positions[2 * a]!);
  let [crossing, count] = [0, 0];
  for (let i = 0; i < edgePairs.length; i += 2) {
    const [e, f] = [edgePairs[i]!, edgePairs[i + 1]!];
    const [a, b, c, d] = [ends[2 * e]!, ends[2 * e + 1]!, ends[2 * f]!, ends[2 * f + 1]!];
    if (a === c || a === d || b === c || b === d) continue;
    count++;
    if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) crossing++;
  }
  return crossing / count;
}

function silhouetteOf(
  positions: Float64Array,
  factions: Int32Array | null,
  judged: Int32Array,
  others: Int32Array
): number {
  if (!factions) return Number.NaN;
  let [total, count] = [0, 0];
  const factionCount = factions.reduce((most, faction) => Math.max(most, faction + 1), 0);
  for (const node of judged) {
    const [sums, sizes] = [new Float64Array(factionCount), new Float64Array(factionCount)];
    for (const other of others) {
      if (other === node) continue;
      sums[factions[other]!]! += distance(positions, node, other);
      sizes[factions[other]!]! += 1;
    }
    const own = factions[node]!;
    const means = sums.map((sum, faction) => (sizes[faction]! > 0 ? sum / sizes[faction]! : Number.POSITIVE_INFINITY));
    const nearest = means.reduce((least, mean, faction) => (faction === own ? least : Math.min(least, mean)), Infinity);
    if (!Number.isFinite(nearest) || !Number.isFinite(means[own]!)) continue;
    total += (nearest - means[own]!) / Math.max(nearest, means[own]!);
    count++;
  }
  return total / count;
}
