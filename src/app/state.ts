// What the app knows. Its pure changes are in changes/, everything that can be computed from it is in derived.ts.

import type {Problem} from "../core/base/problem.ts";
import type {Mention, Segmentation} from "../core/model/mention.ts";
import type {EdgeAttributes, Network} from "../core/model/network.ts";
import type {Study, StudyFiles} from "../core/model/study.ts";
import {DEFAULT_VIEW, type View} from "../core/model/view.ts";
import type {ThemeName} from "../core/scene/theme.ts";
import type {FoundPassage} from "../core/text/findWords.ts";
import {ENGLISH, type Language} from "../words/language.ts";
import type {StageRings} from "./stage/rings.ts";

/** What the panel shows and the stage lights. Keys are the network's. */
export type Selection =
  | {type: "node"; key: string}
  | {type: "edge"; key: string}
  | {type: "group"; id: string}
  /** What an algorithm makes of the network, by ties or by passages. */
  | {type: "communities"; layer: EdgeAttributes["layer"]}
  /** What rests on each source alone. */
  | {type: "sources"}
  /** Links and people whose loss would part what is shown. */
  | {type: "bridges"}
  /** Whoever stands between some others, by ties alone or also by passages. */
  | {type: "brokers"; keys: string[]; tiesOnly: boolean}
  /** Passages that have some words, `at` the one that was asked for, and the people whom they name. */
  | {type: "words"; query: string; passages: readonly FoundPassage[]; at: number | null; keys: string[]}
  /** Some nodes chosen one by one, in the order of choosing. */
  | {type: "picked"; keys: string[]}
  /** How one is linked to another, by ties alone or also by passages that name both. */
  | {type: "path"; from: string; to: string; tiesOnly: boolean};

/** A study that was read, with its network and everything needed to show evidence. */
export interface Opened {
  /** Where it came from, for people: a folder's name. */
  name: string;
  files: StudyFiles;
  study: Study;
  network: Network;
  mentions: Mention[];
  segmentations: Segmentation[];
  problems: Problem[];
}

/** The files that the open study was read from before something was said of its texts. */
export interface Reading {
  files: StudyFiles;
}

/** What undo or redo goes to: a view, at once, or files, which are read again (`undoLast`). */
export type Step = View | Reading;

export const isReading = (step: Step | undefined): step is Reading => step !== undefined && "files" in step;

export type Phase =
  /** `share` of the texts that are read, from 0 to 1. */
  | {type: "reading"; name: string; share: number}
  | {type: "ready"}
  /** Nothing could be read; an earlier study, if there was one, is still in `opened`. */
  | {type: "refused"; name: string; problems: Problem[]};

export type Dialog = "export" | "open" | "problems" | "help" | "counting";

export interface AppState {
  phase: Phase;
  opened: Opened | null;
  view: View;
  past: Step[];
  future: Step[];
  selection: Selection | null;
  /** Whether a drag on the stage draws a line around people, who are then picked. */
  lasso: boolean;
  /** Key of the node whose link to another is asked for, while that other is being chosen. */
  linkFrom: string | null;
  theme: ThemeName;
  language: Language;
  dialog: Dialog | null;
  /** The study, or the screen on which texts are read for names. */
  screen: "study" | "discovery";
  /** Which of the moments compared the time line moves, from 0. */
  moment: number;
  panels: {left: boolean; right: boolean; table: boolean; views: boolean};
  /** On a narrow screen panels are sheets over the stage, and one is open at a time. */
  isNarrow: boolean;
  layout: {state: "settled" | "running" | "paused"; left: number};
  /** How many lines the stage draws of how many, where it is not all of them. */
  detail: {drawn: number; of: number} | null;
  /** One line for the ear about what just happened. */
  notice: string;
  /** What the eye would miss of it, too: shown for a while; "" otherwise. */
  told: string;
  /** While communities are looked at, or kept with the view. */
  rings: StageRings | null;
  /** What share of the shuffles is done that FDSM asks for; null while there is none. */
  shuffled: number | null;
}

export const INITIAL: AppState = {
  phase: {type: "reading", name: "", share: 0},
  opened: null,
  view: DEFAULT_VIEW,
  past: [],
  future: [],
  selection: null,
  linkFrom: null,
  lasso: false,
  theme: "light",
  language: ENGLISH,
  dialog: null,
  screen: "study",
  moment: 0,
  panels: {left: true, right: true, table: false, views: false},
  isNarrow: false,
  layout: {state: "settled", left: 0},
  detail: null,
  notice: "",
  told: "",
  rings: null,
  shuffled: null
};

/** A change of state: no store, no screen. */
export type Change = (state: AppState) => AppState;
