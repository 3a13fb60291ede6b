import type {TypedNetwork} from "../network/typedNetwork.ts";
import {HIDDEN} from "../network/visiblePart.ts";

/** Where a tie runs among those of its pair. */
export interface Strand {
  /** Signed bow seen from the edge's source; see curve.ts. */
  bow: number;
  /** Drawn ties of the same pair that run in the same strand, itself included. */
  count: number;
}

/**
 * Parts the ties of a pair into strands, one for each value of `strandOf`: a strand is one line however many ties it
 * bears, strands fan out on both sides of the straight line, which is left to co-occurrence. Signs follow the pair's
 * order, not an edge's direction, so that opposite arrows share their strand. A hidden tie is in no strand.
 */
export function parallelBows(
  {ends, layers, nodeKeys}: TypedNetwork,
  states: Uint8Array,
  strandOf: (edge: number) => number | string
): (edge: number) => Strand {
  const pairs = new Map<number, Map<number | string, number[]>>();
  for (let edge = 0; edge < layers.length; edge++) {
    if (layers[edge] === 0 || states[edge] === HIDDEN) continue;
    const [a, b] = [ends[2 * edge]!, ends[2 * edge + 1]!];
    const pair = Math.min(a, b) * nodeKeys.length + Math.max(a, b);
    const strands = pairs.get(pair) ?? new Map<number | string, number[]>();
    pairs.set(pair, strands);
    const strand = strandOf(edge);
    const ties = strands.get(strand);
    if (ties) ties.push(edge);
    else strands.set(strand, [edge]);
  }
  const found = new Map<number, Strand>();
  for (const strands of pairs.values()) {
    [...strands.values()].forEach((strand, i) => {
      const offset = strandOffset(i, strands.size);
      for (const edge of strand) {
        const isForth = nodeKeys.at(ends[2 * edge]!) < nodeKeys.at(ends[2 * edge + 1]!);
        found.set(edge, {bow: isForth ? offset : -offset, count: strand.length});
      }
    });
  }
  return (edge) => found.get(edge) ?? STRAIGHT;
}

const STRAIGHT: Strand = {bow: 0, count: 1};

/** Bow of the strand with this index; never 0, so that of an odd number one more runs on one side. */
function strandOffset(index: number, count: number): number {
  if (count === 1) return 0.05;
  const middle = count % 2 === 0 ? (count - 1) / 2 : count / 2 - 1;
  return (index - middle) * Math.min(0.07, 0.3 / count);
}
