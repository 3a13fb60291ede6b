import {createAdjacency} from "../../network/adjacency.ts";
import type {WeightedGraph} from "../weightedGraph.ts";
import {clusterNodes} from "./clusterNodes.ts";
import {matchNodes} from "./matchNodes.ts";

/** One level of a hierarchy: a graph whose nodes stand for several of the level below. */
export interface Level {
  graph: WeightedGraph;
  /** What each node weighs: the sum of those it stands for. */
  masses: Float64Array;
  /** The node of the next coarser level that each node is part of; absent on the coarsest. */
  coarse?: Int32Array;
}

/** Fewer nodes than this need no coarser level. */
const COARSEST = 60;

/** Nodes that can be joined to no less than this share of them are not joined any further. */
const LEAST_SHRINKING = 0.92;

/** A way to make graphs coarser. */
export interface Coarsening {
  /** Which nodes one coarse node is to stand for. */
  join: typeof matchNodes;
  /** The share of a level's nodes that the next may have at most: one with more is passed over. */
  most: number;
}

/** In pairs: each level is about half of the one below. */
export const PAIRS: Coarsening = {join: matchNodes, most: 1};

/** In clusters: few levels, each well worth the time of laying it out. */
export const CLUSTERS: Coarsening = {join: clusterNodes, most: 1 / 4};

/** The graph, and ever coarser ones above it. */
export function coarsen(graph: WeightedGraph, masses: Float64Array, seed: number, {join, most}: Coarsening): Level[] {
  return withoutNearlyAlike(allLevels(graph, masses, seed, join), most);
}

function allLevels(graph: WeightedGraph, masses: Float64Array, seed: number, join: Coarsening["join"]): Level[] {
  const levels: Level[] = [{graph, masses}];
  for (;;) {
    const level = levels.at(-1)!;
    if (level.graph.nodeCount <= COARSEST) return levels;
    const {coarseCount, coarse} = join(level.graph, level.masses, seed + levels.length);
    if (coarseCount > level.graph.nodeCount * LEAST_SHRINKING) return levels;
    level.coarse = coarse;
    levels.push({
      graph: mergeEdges(level.graph, coarse, coarseCount),
      masses: addUp(level.masses, coarse, coarseCount)
    });
  }
}

/** The levels without those that have more than the share `most` of the nodes below; but the coarsest stays. */
function withoutNearlyAlike([finest, ...coarser]: readonly Level[], most: number): Level[] {
  const kept = [finest!];
  coarser.forEach((level, i) => {
    const below = kept.at(-1)!;
    const next = coarser[i + 1];
    const isPassedOver = next && level.graph.nodeCount > most * below.graph.nodeCount;
    if (isPassedOver) below.coarse = below.coarse!.map((node) => level.coarse![node]!);
    else kept.push(level);
  });
  return kept;
}

function addUp(masses: Float64Array, coarse: Int32Array, coarseCount: number): Float64Array {
  const sums = new Float64Array(coarseCount);
  masses.forEach((mass, node) => {
    sums[coarse[node]!]! += mass;
  });
  return sums;
}

/** The edges between coarse nodes, each pair's weights added up: node by node, with a mark for each neighbour met. */
function mergeEdges(
  {nodeCount, weights, adjacency}: WeightedGraph,
  coarse: Int32Array,
  coarseCount: number
): WeightedGraph {
  const {offsets, neighbours, edges} = adjacency;
  const {starts, parts} = partsOf(coarse, nodeCount, coarseCount);
  const merged = new Uint32Array(neighbours.length);
  const mergedWeights = new Float64Array(neighbours.length >> 1);
  const edgeTo = new Int32Array(coarseCount); // one more than the last edge made to that neighbour
  let count = 0;
  for (let node = 0; node < coarseCount; node++) {
    const first = count;
    for (let p = starts[node]!; p < starts[node + 1]!; p++) {
      const part = parts[p]!;
      for (let i = offsets[part]!; i < offsets[part + 1]!; i++) {
        const other = coarse[neighbours[i]!]!;
        if (other <= node) continue; // each pair is met from both its ends
        let edge = edgeTo[other]! - 1;
        if (edge < first) {
          edge = count++;
          edgeTo[other] = edge + 1;
          merged[2 * edge] = node;
          merged[2 * edge + 1] = other;
        }
        mergedWeights[edge]! += weights[edges[i]!]!;
      }
    }
  }
  const ends = merged.slice(0, 2 * count);
  return {
    nodeCount: coarseCount,
    ends,
    weights: mergedWeights.slice(0, count),
    adjacency: createAdjacency(coarseCount, ends)
  };
}

/** The nodes that each coarse node consists of: `parts` from `starts[c]` to `starts[c + 1]`. */
function partsOf(coarse: Int32Array, nodeCount: number, coarseCount: number) {
  const starts = new Uint32Array(coarseCount + 1);
  for (const node of coarse) starts[node + 1]!++;
  for (let c = 0; c < coarseCount; c++) starts[c + 1]! += starts[c]!;
  const next = starts.slice();
  const parts = new Uint32Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) parts[next[coarse[node]!]!++] = node;
  return {starts, parts};
}
