import {STANCES} from "../model/study.ts";
import type {TypedNetwork} from "./typedNetwork.ts";

/** More steps than anyone can be, in a byte. */
export const UNREACHED = 255;

/**
 * Of each node: in how many steps some others reach it along `edges` (a byte each, 1 = may be walked), at most `most`;
 * `UNREACHED` where not. Ties that a source denies lead nowhere. Linear in nodes and edges.
 */
export function withinSteps(
  {adjacency: {offsets, neighbours, edges: own}, layers, stances}: TypedNetwork,
  edges: Uint8Array,
  from: readonly number[],
  most: number
): Uint8Array {
  const steps = new Uint8Array(offsets.length - 1).fill(UNREACHED);
  let level = from.filter((node) => node >= 0);
  for (const node of level) steps[node] = 0;
  for (let step = 1; step <= most && level.length > 0; step++) {
    const next: number[] = [];
    for (const node of level) {
      for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
        const [edge, other] = [own[k]!, neighbours[k]!];
        if (edges[edge] !== 1 || steps[other] !== UNREACHED) continue;
        if (layers[edge] === 1 && stances[edge] === DENIED) continue;
        steps[other] = step;
        next.push(other);
      }
    }
    level = next;
  }
  return steps;
}

const DENIED = STANCES.indexOf("denied");
