// What the page and the analysis worker say to each other. Types only.

import type {Communities} from "../core/analysis/communities.ts";
import type {EvidenceUnits} from "../core/analysis/evidenceUnits.ts";
import type {PairGraph} from "../core/analysis/pairGraph.ts";
import type {Robustness} from "../core/analysis/robustness.ts";
import type {Mention} from "../core/model/mention.ts";
import type {Entity} from "../core/model/study.ts";
import type {SimilarName} from "../core/text/similarNames.ts";

export type AnalysisRequest =
  | {type: "communities"; pairs: PairGraph}
  | {type: "robustness"; units: EvidenceUnits}
  | {
      type: "similar";
      sources: {source: string; text: string; mentions: readonly Mention[]}[];
      entities: readonly Entity[];
    };

export type AnalysisReply =
  /** The share of the work that is done, 0–1. */
  | {type: "progress"; share: number}
  | {type: "communities"; found: Communities}
  | {type: "robustness"; found: Robustness}
  | {type: "similar"; found: SimilarName[]}
  | {type: "failed"; message: string};
