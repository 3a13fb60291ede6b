// What the page and the analysis worker say to each other. Types only.

import type {Communities} from "../core/analysis/communities.ts";
import type {EvidenceUnits} from "../core/analysis/evidenceUnits.ts";
import type {PairGraph} from "../core/analysis/pairGraph.ts";
import type {Robustness} from "../core/analysis/robustness.ts";
import type {Counting, Mention} from "../core/model/mention.ts";
import type {Entity} from "../core/model/study.ts";
import type {ReadSource} from "../core/network/cooccurrence.ts";
import type {FdsmOfPairs} from "../core/network/networkFdsm.ts";
import type {SimilarName} from "../core/text/similarNames.ts";

export type AnalysisRequest =
  | {type: "communities"; pairs: PairGraph}
  | {type: "robustness"; units: EvidenceUnits}
  /** What the pairs of some texts, counted in this way, are worth when names are shuffled. */
  | {type: "fdsm"; sources: ReadSource[]; counting: Counting}
  | {
      type: "similar";
      sources: {source: string; text: string; mentions: readonly Mention[]}[];
      entities: readonly Entity[];
    };

export type AnalysisReply =
  /** The share of the work that is done, 0–1. */
  | {type: "progress"; share: number}
  | {type: "communities"; found: Communities}
  /** What is known before the long part of the work. */
  | {type: "first"; found: Robustness}
  | {type: "robustness"; found: Robustness}
  | {type: "similar"; found: SimilarName[]}
  | {type: "fdsm"; found: FdsmOfPairs}
  | {type: "failed"; message: string};
