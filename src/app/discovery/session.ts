// What the discovery screen knows, and the pure changes of it.

import type {Problem} from "../../core/base/problem.ts";
import type {EntityKind, Source, StudyFiles} from "../../core/model/study.ts";
import type {Candidate} from "../../core/text/discovery/curate.ts";
import {type Decision, type DecisionLog, decide, EMPTY_LOG, redo, undo} from "../../core/text/discovery/decision.ts";
import type {Discovery, ProposedMerge} from "../../core/text/discovery/proposal.ts";
import {discovery as texts} from "../../words/en/discovery.ts";
import {words} from "../language.ts";

export type Verdict = Candidate["verdict"];

export interface Filter {
  /** Words to be found in names and forms. */
  words: string;
  kind: EntityKind;
  verdict: Verdict | "all";
}

export type Stage =
  | {type: "choosing"; problems: Problem[]}
  | {type: "reading"; left: number; doing: string}
  | {type: "reviewing"; sources: Source[]; discovery: Discovery; problems: Problem[]};

export interface Session {
  /** What the texts are called, for people. */
  name: string;
  /** The texts' files, as they came. */
  files: StudyFiles;
  stage: Stage;
  log: DecisionLog;
  filter: Filter;
  /** What the list shows: candidates one by one, or pairs that may be one. */
  list: "candidates" | "pairs";
  /** Ids of candidates, the one that is looked at first. */
  selected: string[];
  /** Pairs that the reader does not want to see again, as `pairKey` has them. */
  refused: ReadonlySet<string>;
  /** On a narrow screen one of the two is seen. */
  pane: "list" | "detail";
  /** One line for eye and ear about what just happened. */
  notice: string;
}

export const FIRST_FILTER: Filter = {words: "", kind: "person", verdict: "all"};

export const EMPTY_SESSION: Session = {
  name: "",
  files: new Map(),
  stage: {type: "choosing", problems: []},
  log: EMPTY_LOG,
  filter: FIRST_FILTER,
  list: "candidates",
  selected: [],
  refused: new Set(),
  pane: "list",
  notice: ""
};

/** A change of the session: no store, no screen. */
export type SessionChange = (session: Session) => Session;

/** One more decision; `notice` says what it was. */
export const decided =
  (decision: Decision, notice: string): SessionChange =>
  (session) => ({...session, log: decide(session.log, decision), notice});

export const decisionUndone: SessionChange = (session) =>
  session.log.done.length > 0 ? {...session, log: undo(session.log), notice: words(texts).undone} : session;

export const decisionRedone: SessionChange = (session) =>
  session.log.undone.length > 0 ? {...session, log: redo(session.log), notice: words(texts).doneAgain} : session;

/** Looks at other candidates; what the list shows stays as it is. */
export const select =
  (ids: string[], pane?: Session["pane"]): SessionChange =>
  (session) => ({...session, selected: ids, pane: pane ?? session.pane});

/** Shows another part of the list, from its top. */
export const filtered =
  (change: Partial<Filter>): SessionChange =>
  (session) => ({...session, list: "candidates", filter: {...session.filter, ...change}, selected: []});

export const pairKey = ({ids}: ProposedMerge): string => JSON.stringify(ids);

/** A pair that is not one and shall not be asked about again. */
export const pairRefused =
  (pair: ProposedMerge): SessionChange =>
  (session) => ({
    ...session,
    refused: new Set([...session.refused, pairKey(pair)]),
    notice: words(texts).keptApart
  });
