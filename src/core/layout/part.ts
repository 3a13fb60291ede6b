import {type Bodies, createBodies} from "./bodies.ts";
import type {LayoutInput} from "./layoutInput.ts";
import {type WeightedGraph, weightedGraph} from "./weightedGraph.ts";

/** Some nodes of a layout, numbered anew, with the edges between them; they move while the others are not there. */
export interface Part {
  /** The node that each body is. */
  members: Uint32Array;
  bodies: Bodies;
  graph: WeightedGraph;
}

/** The part of `members`; bodies begin where those nodes are, held ones fixed. */
export function partOf(input: LayoutInput, all: Bodies, members: Uint32Array): Part {
  const indices = new Int32Array(input.nodeCount).fill(-1);
  members.forEach((node, i) => {
    indices[node] = i;
  });
  const bodies = createBodies(members.length);
  members.forEach((node, i) => {
    bodies.x[i] = all.x[node]!;
    bodies.y[i] = all.y[node]!;
    bodies.isFixed[i] = all.isFixed[node]!;
  });
  return {members, bodies, graph: weightedGraph(members.length, input, indices)};
}

/** Writes where a part's bodies are on all bodies. */
export function assignPart({members, bodies}: Pick<Part, "members" | "bodies">, all: Bodies): void {
  for (let i = 0; i < members.length; i++) {
    all.x[members[i]!] = bodies.x[i]!;
    all.y[members[i]!] = bodies.y[i]!;
  }
}
