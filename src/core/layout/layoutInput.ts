import type {Lists} from "../network/typedNetwork.ts";

/** Some nodes and where they are: x, y of `nodes[i]` are `places[2i]` and `places[2i + 1]`. */
export interface PlacedNodes {
  nodes: Uint32Array;
  places: Float64Array;
}

/** A layout's question, in flat arrays that cross to a worker. Lengths in layout units: a disc's radius is 4–16. */
export interface LayoutInput {
  /** The same seed and input give the same positions, to the bit. */
  seed: number;
  nodeCount: number;
  /** Two node numbers for each edge. An edge from a node to itself does nothing. */
  ends: Uint32Array;
  /** One for each edge; what is not a number above 0 does nothing. */
  weights: Float32Array;
  /** Half the room that each node's disc needs with its name; all 0 where no names are to be read. */
  halfWidths: Float32Array;
  halfHeights: Float32Array;
  /** Nodes of stage 0 are laid out first and stay; those of stage 1 find room around them. */
  stages: Uint8Array;
  /** The members of each group, who are drawn together. */
  groups: Lists;
  /** Held still from the start. */
  held: PlacedNodes;
  /** Known from an earlier layout: they begin there and stay near; who is new finds room among them. */
  known: PlacedNodes;
}

/** A whole question from some of its parts: by default all weights are 1, and nobody has a name, a group or a place. */
export function layoutInput(some: Pick<LayoutInput, "nodeCount" | "ends"> & Partial<LayoutInput>): LayoutInput {
  const {nodeCount, ends} = some;
  return {
    seed: 1,
    weights: new Float32Array(ends.length >> 1).fill(1),
    halfWidths: new Float32Array(nodeCount),
    halfHeights: new Float32Array(nodeCount),
    stages: new Uint8Array(nodeCount),
    groups: {offsets: new Uint32Array(1), items: new Int32Array()},
    held: NOBODY,
    known: NOBODY,
    ...some
  };
}

export const NOBODY: PlacedNodes = {nodes: new Uint32Array(), places: new Float64Array()};
