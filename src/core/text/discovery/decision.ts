// What a historian decides about proposals: a plain list, applied from the first to the last by `curate`. To undo is to
// take the last one off, so nothing is ever lost.

import type {EntityKind} from "../../model/study.ts";

/** Names a passage, whatever becomes of the proposals. */
export interface PassageRef {
  source: string;
  start: number;
}

/** One decision. Ids are those of proposals, or of parts that an earlier split made. */
export type Decision =
  | {type: "accept"; ids: string[]}
  | {type: "reject"; ids: string[]}
  /** Takes back an acceptance or a rejection. */
  | {type: "reopen"; ids: string[]}
  /** All passages of `ids` go to `into`, which keeps name, kind and verdict; `ids` are gone. */
  | {type: "merge"; into: string; ids: string[]}
  /**
   * The passages of `id` that are written in one of `forms` or are among `passages` become an entity of their own,
   * with the id `part` (`freePartId` finds one) and the same kind. What would leave `id` empty is not applied.
   */
  | {type: "split"; id: string; part: string; name: string; forms: string[]; passages: PassageRef[]}
  | {type: "rename"; id: string; name: string}
  | {type: "change-kind"; id: string; kind: EntityKind};

/** Decisions made, and those undone that can be made again, the next to redo last. */
export interface DecisionLog {
  readonly done: readonly Decision[];
  readonly undone: readonly Decision[];
}

export const EMPTY_LOG: DecisionLog = {done: [], undone: []};

/** The log with one more decision; what was undone before cannot be redone any more. */
export const decide = ({done}: DecisionLog, decision: Decision): DecisionLog => ({
  done: [...done, decision],
  undone: []
});

/** The log without its last decision, which can be redone; the same log where there is none. */
export function undo(log: DecisionLog): DecisionLog {
  const last = log.done.at(-1);
  return last ? {done: log.done.slice(0, -1), undone: [...log.undone, last]} : log;
}

/** The log with the decision that was undone last; the same log where there is none. */
export function redo(log: DecisionLog): DecisionLog {
  const next = log.undone.at(-1);
  return next ? {done: [...log.done, next], undone: log.undone.slice(0, -1)} : log;
}
