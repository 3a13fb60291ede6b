import {finish} from "../base/steps.ts";
import type {CommunityPlace, CommunityRings} from "../model/communityRings.ts";
import type {View} from "../model/view.ts";
import type {VisiblePart} from "../network/visiblePart.ts";
import {type Communities, communities} from "./communities.ts";
import {type Layer, type PairGraph, pairGraph} from "./pairGraph.ts";

/** The rings that a view asks for, of what it shows; null where it asks for none. */
export const communityRings = (part: VisiblePart, view: View): CommunityRings | null =>
  finish(communityRingsInSteps(part, view));

/** The same, telling between steps what share of the work is done. */
export function* communityRingsInSteps(part: VisiblePart, view: View): Generator<number, CommunityRings | null> {
  if (view.rings === null) return null;
  const pairs = pairGraph(part, view.rings, view);
  return ringsOf(pairs, yield* communities(pairs), view.rings);
}

/** What was found, by the keys of the nodes. */
export function ringsOf(
  {nodes}: Pick<PairGraph, "nodes">,
  {classes, stability, runs}: Pick<Communities, "classes" | "stability" | "runs">,
  layer: Layer
): CommunityRings {
  const of = new Map<string, CommunityPlace>();
  for (const [i, key] of nodes.entries())
    if (classes[i]! >= 0) of.set(key, {community: classes[i]! + 1, share: stability[i]!});
  return {layer, of, runs};
}
