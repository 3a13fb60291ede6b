// What the reader does on the discovery screen, by mouse or key.

import type {EntityKind} from "../../core/model/study.ts";
import {type Candidate, freePartId} from "../../core/text/discovery/curate.ts";
import type {PassageRef} from "../../core/text/discovery/decision.ts";
import {discovery as texts} from "../../words/en/discovery.ts";
import {kinds} from "../../words/en/kinds.ts";
import {words} from "../language.ts";
import {change, discoveryStore, selectListed, selectReview} from "./discoveryStore.ts";
import {NEARLY_CERTAIN, type Pair} from "./review.ts";
import {decided, pairRefused, select, type Verdict} from "./session.ts";

const DECISIONS = {
  accepted: {type: "accept", done: "doneAccepted"},
  rejected: {type: "reject", done: "doneRejected"},
  open: {type: "reopen", done: "doneOpen"}
} as const satisfies Record<Verdict, object>;

/** Decides on candidates; after a single one goes on to the next that is still open. */
export function decideOn(ids: readonly string[], verdict: Verdict): void {
  if (ids.length === 0) return;
  const {byId} = selectReview(discoveryStore.getState());
  const t = words(texts);
  const [first = ""] = ids;
  const who = ids.length === 1 ? (byId.get(first)?.name ?? "") : t.nameCount({count: ids.length});
  const next = ids.length === 1 && verdict !== "open" ? nextOpen(first) : null;
  change(decided({type: DECISIONS[verdict].type, ids: [...ids]}, t[DECISIONS[verdict].done]({who})));
  if (next !== null) change(select([next]));
}

/** The next open candidate in the list behind this one; null where there is none. */
function nextOpen(id: string): string | null {
  const listed = selectListed(discoveryStore.getState());
  const index = listed.findIndex((candidate) => candidate.id === id);
  if (index < 0) return null;
  return listed.slice(index + 1).find(({verdict}) => verdict === "open")?.id ?? null;
}

/** The open candidates that the list shows, all of them or only the nearly certain. */
export function openOnes(listed: readonly Candidate[], least = 0): string[] {
  return listed.filter(({verdict, confidence}) => verdict === "open" && confidence >= least).map(({id}) => id);
}

export const certainOnes = (listed: readonly Candidate[]): string[] => openOnes(listed, NEARLY_CERTAIN);

/** Makes one of several; `into` keeps its name. */
export function mergeInto(into: string, ids: readonly string[]): void {
  const others = ids.filter((id) => id !== into);
  const name = selectReview(discoveryStore.getState()).byId.get(into)?.name ?? "";
  if (others.length === 0) return;
  change(decided({type: "merge", into, ids: others}, words(texts).mergedInto({name})));
  change(select([into]));
}

/** Merges the pairs, one after the other; names that one of them has taken in already are followed. */
export function mergePairs(pairs: readonly Pair[]): void {
  for (const {merge} of pairs) {
    const {curation} = selectReview(discoveryStore.getState());
    const [into, other] = merge.ids.map((id) => curation.candidates.find(({origins}) => origins.includes(id)));
    if (into && other && into !== other)
      change(
        decided(
          {type: "merge", into: into.id, ids: [other.id]},
          words(texts).otherMergedInto({other: other.name, name: into.name})
        )
      );
  }
}

export const keepApart = (pair: Pair): void => change(pairRefused(pair.merge));

/** Makes a candidate of its own of some forms or passages. */
export function splitOff(candidate: Candidate, name: string, forms: string[], passages: PassageRef[]): void {
  const part = freePartId(selectReview(discoveryStore.getState()).curation, name);
  change(decided({type: "split", id: candidate.id, part, name, forms, passages}, words(texts).nameOfItsOwn({name})));
}

/** Gives passages of one candidate to another: a split, and a merge. `into` is a proposal that the other comes from. */
export function moveTo(candidate: Candidate, into: string, passages: PassageRef[]): void {
  const {curation} = selectReview(discoveryStore.getState());
  const target = curation.candidates.find(({id, origins}) => origins.includes(into) && id !== candidate.id);
  if (!target) return;
  const part = freePartId(curation, target.name);
  change(decided({type: "split", id: candidate.id, part, name: target.name, forms: [], passages}, ""));
  change(decided({type: "merge", into: target.id, ids: [part]}, words(texts).movedTo({name: target.name})));
}

export function rename(id: string, name: string): void {
  if (name.trim() !== "") change(decided({type: "rename", id, name}, words(texts).renamedTo({name: name.trim()})));
}

export const changeKind = (id: string, kind: EntityKind): void =>
  change(decided({type: "change-kind", id, kind}, words(texts).nowAmong({kind: words(kinds)[`${kind}Many`]})));
