import type {Adjacency} from "../../network/adjacency.ts";

/** What stands for the steps to a node that cannot be reached. */
export const NO_WAY = 65_535;

/**
 * The steps from each pivot to every node: those from `pivots[k]` to node v stand at v · pivots.length + k; 65 534 at most.
 * Breadth first from 32 pivots at once, one bit each, so that an edge is looked at a few times instead of 32.
 * @see Then et al. (2014), "The more the merrier: efficient multi-source graph traversal", Proc. VLDB 8(4).
 */
export function pivotSteps(adjacency: Adjacency, pivots: Uint32Array): Uint16Array {
  const nodeCount = adjacency.offsets.length - 1;
  const steps = new Uint16Array(nodeCount * pivots.length).fill(NO_WAY);
  const room = {
    reached: new Int32Array(nodeCount),
    arrived: new Int32Array(nodeCount),
    arriving: new Int32Array(nodeCount)
  };
  for (let first = 0; first < pivots.length; first += 32) walk(adjacency, pivots, first, steps, room);
  return steps;
}

/** Bits of up to 32 pivots for each node: who has reached it, at the last step, and at this one. */
interface Room {
  reached: Int32Array;
  arrived: Int32Array;
  arriving: Int32Array;
}

function walk(
  {offsets, neighbours}: Adjacency,
  pivots: Uint32Array,
  first: number,
  steps: Uint16Array,
  {reached, arrived, arriving}: Room
): void {
  reached.fill(0);
  let front: number[] = [];
  for (let k = first; k < Math.min(first + 32, pivots.length); k++) arrive(pivots[k]!, 1 << (k - first));
  for (let step = 0; front.length > 0; step++) {
    for (const node of front) {
      arrived[node] = arriving[node]!;
      arriving[node] = 0;
      reached[node]! |= arrived[node]!;
      for (let bits = arrived[node]!; bits !== 0; bits &= bits - 1) {
        steps[node * pivots.length + first + 31 - Math.clz32(bits & -bits)] = Math.min(step, NO_WAY - 1);
      }
    }
    const last = front;
    front = [];
    for (const node of last) {
      for (let i = offsets[node]!; i < offsets[node + 1]!; i++) {
        const fresh = arrived[node]! & ~reached[neighbours[i]!]!;
        if (fresh !== 0) arrive(neighbours[i]!, fresh);
      }
    }
  }

  function arrive(node: number, bits: number): void {
    if (arriving[node] === 0) front.push(node);
    arriving[node]! |= bits;
  }
}
