import type {Springs} from "./forces/springs.ts";
import {LAYOUT} from "./settings.ts";
import {strengthsOf, type WeightedGraph} from "./weightedGraph.ts";

/**
 * Springs of one length; each pulls by its share of the weights of whichever end has the less, so that a hub is not torn
 * about by its many neighbours: with weights alike, d3's default of 1 ÷ the smaller degree.
 */
export function evenSprings(graph: WeightedGraph, length: number): Springs {
  const {ends, weights} = graph;
  const sums = strengthsOf(graph);
  return {
    ends,
    strengths: weights.map((weight, i) => weight / Math.min(sums[ends[2 * i]!]!, sums[ends[2 * i + 1]!]!)),
    lengths: new Float64Array(weights.length).fill(length)
  };
}

/**
 * Springs that are shorter the more they weigh, and pull by their weight's share among all springs of both their ends, so
 * that a hub does not swallow the rest.
 */
export function shareSprings(graph: WeightedGraph): Springs {
  const {ends, weights} = graph;
  const sums = strengthsOf(graph);
  return {
    ends,
    strengths: weights.map((weight, i) =>
      Math.min(0.6, (LAYOUT.linkPull * weight) / Math.sqrt(sums[ends[2 * i]!]! * sums[ends[2 * i + 1]!]!))
    ),
    lengths: weights.map((weight) => LAYOUT.linkLength / Math.sqrt(1 + Math.min(4, weight)))
  };
}
