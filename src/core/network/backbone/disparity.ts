import {wholePower} from "../../base/wholePower.ts";
import type {WeightedEdge} from "./strengths.ts";
import {strengths} from "./strengths.ts";

/**
 * For each edge how likely one as heavy would be if its node spread its strength at random over its edges, seen from
 * whichever end makes it more surprising: min over both ends of (1 − w/s)^(k − 1), with the end's strength s and degree
 * k. From 0 to 1; 1 where both ends have no other edge. Keeps what stands out locally, the heavy lines of the rarely
 * named too.
 * @see Serrano, Boguñá & Vespignani (2009), "Extracting the Multiscale Backbone of Complex Weighted Networks", PNAS
 * 106(16), eq. 2.
 */
export function disparity(edges: readonly WeightedEdge[]): number[] {
  const nodes = strengths(edges);
  return edges.map(({a, b, weight}) => {
    const [left, right] = [a, b].map((node) => {
      const {strength, degree} = nodes.get(node)!;
      return wholePower((strength - weight) / strength, degree - 1);
    });
    return Math.min(left!, right!);
  });
}
