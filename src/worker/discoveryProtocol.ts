// What the page and the discovery worker say to each other: texts in, proposals out; a study in, its ZIP out. Types only.

import type {Problem} from "../core/base/problem.ts";
import type {Source, StudyFiles} from "../core/model/study.ts";
import type {Discovery} from "../core/text/discovery/proposal.ts";

export type DiscoveryRequest = {type: "discover"; files: StudyFiles} | {type: "pack"; files: StudyFiles};

/** Texts, read, and what discovery proposes. */
export interface Discovered {
  sources: Source[];
  discovery: Discovery;
  problems: Problem[];
}

export type DiscoveryReply =
  /** What is left to do goes from 1 to 0. */
  | {type: "progress"; left: number; doing: string}
  | {type: "discovered"; discovered: Discovered}
  /** None of the texts could be read: the problems say why. */
  | {type: "refused"; problems: Problem[]}
  | {type: "packed"; zip: Uint8Array<ArrayBuffer>}
  /** A fault of ours. */
  | {type: "failed"; message: string};
