import type {EdgeAttributes} from "./network.ts";

/** How firmly each stands in their community: what an algorithm found, again and again, in what a view shows. */
export interface CommunityRings {
  /** What binds them. */
  layer: EdgeAttributes["layer"];
  /** By node key; whom nothing binds is not there. */
  of: ReadonlyMap<string, CommunityPlace>;
  runs: number;
}

export interface CommunityPlace {
  /** Number of the community, 1 = the largest. */
  community: number;
  /** Share of the runs in which one falls in it, above 0, at most 1. */
  share: number;
}
