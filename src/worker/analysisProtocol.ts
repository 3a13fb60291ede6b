// What the page and the analysis worker say to each other. Types only.

import type {Communities} from "../core/analysis/communities.ts";
import type {EvidenceUnits} from "../core/analysis/evidenceUnits.ts";
import type {PairGraph} from "../core/analysis/pairGraph.ts";
import type {Robustness} from "../core/analysis/robustness.ts";

export type AnalysisRequest = {type: "communities"; pairs: PairGraph} | {type: "robustness"; units: EvidenceUnits};

export type AnalysisReply =
  /** The share of the work that is done, 0–1. */
  | {type: "progress"; share: number}
  | {type: "communities"; found: Communities}
  | {type: "robustness"; found: Robustness}
  | {type: "failed"; message: string};
