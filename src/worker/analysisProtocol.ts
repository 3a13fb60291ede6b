// What the page and the analysis worker say to each other. Types only.

import type {Communities} from "../core/analysis/communities.ts";
import type {PairGraph} from "../core/analysis/pairGraph.ts";

export interface AnalysisRequest {
  type: "communities";
  pairs: PairGraph;
}

export type AnalysisReply =
  /** The share of the work that is done, 0–1. */
  {type: "progress"; share: number} | {type: "communities"; found: Communities} | {type: "failed"; message: string};
