import type {Network} from "../model/network.ts";

/** Where a tie runs among those of its pair. */
export interface Strand {
  /** Signed bow seen from the edge's source; see curve.ts. */
  bow: number;
  /** Ties of the same pair that run in the same strand, itself included. */
  count: number;
}

/**
 * Parts the ties of a pair into strands, one for each value of `strandOf`: a strand is one line however many ties it
 * bears, strands fan out on both sides of the straight line, which is left to co-occurrence. Signs follow the pair's
 * order, not an edge's direction, so that opposite arrows share their strand.
 */
export function parallelBows(
  network: Network,
  edges: ReadonlySet<string>,
  strandOf: (edge: string) => string
): Map<string, Strand> {
  const pairs = new Map<string, Map<string, string[]>>();
  for (const edge of network.edges()) {
    if (!edges.has(edge) || network.getEdgeAttribute(edge, "layer") !== "tie") continue;
    const [a, b] = network.extremities(edge) as [string, string];
    const pair = a < b ? `${a} ${b}` : `${b} ${a}`;
    const strands = pairs.get(pair) ?? new Map<string, string[]>();
    pairs.set(pair, strands);
    const strand = strandOf(edge);
    strands.set(strand, [...(strands.get(strand) ?? []), edge]);
  }
  const result = new Map<string, Strand>();
  for (const strands of pairs.values()) {
    [...strands.values()].forEach((strand, i) => {
      const offset = strandOffset(i, strands.size);
      for (const edge of strand) {
        const [a, b] = network.extremities(edge) as [string, string];
        result.set(edge, {bow: a < b ? offset : -offset, count: strand.length});
      }
    });
  }
  return result;
}

/** Bow of the strand with this index; never 0, so that of an odd number one more runs on one side. */
function strandOffset(index: number, count: number): number {
  if (count === 1) return 0.05;
  const middle = count % 2 === 0 ? (count - 1) / 2 : count / 2 - 1;
  return (index - middle) * Math.min(0.07, 0.3 / count);
}
