// What the review shows, computed from the proposals and the decisions.

import type {EntityKind} from "../../core/model/study.ts";
import type {Candidate, Curation} from "../../core/text/discovery/curate.ts";
import type {ProposedMerge} from "../../core/text/discovery/proposal.ts";
import type {discovery as texts} from "../../words/en/discovery.ts";
import type {Words} from "../../words/language.ts";
import {type Filter, pairKey, type Verdict} from "./session.ts";

/** A confidence in words, for people who decide by them. */
export function confidenceInWords(confidence: number, t: Words<typeof texts>): string {
  if (confidence >= NEARLY_CERTAIN) return t.certain;
  if (confidence >= 0.7) return t.likely;
  return confidence >= 0.5 ? t.perhaps : t.doubtful;
}

export const NEARLY_CERTAIN = 0.9;

export interface Counts {
  byKind: ReadonlyMap<EntityKind, number>;
  byVerdict: ReadonlyMap<Verdict, number>;
}

/** How many candidates there are of each kind, rejected ones left out, and how many with each verdict. */
export function countsOf(candidates: readonly Candidate[]): Counts {
  const byKind = new Map<EntityKind, number>();
  const byVerdict = new Map<Verdict, number>();
  for (const {kind, verdict} of candidates) {
    if (verdict !== "rejected") byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
    byVerdict.set(verdict, (byVerdict.get(verdict) ?? 0) + 1);
  }
  return {byKind, byVerdict};
}

/** The candidates that a filter lets through, in their own order. Case and diacritics do not matter. */
export function filterCandidates(candidates: readonly Candidate[], {words, kind, verdict}: Filter): Candidate[] {
  const sought = plain(words).split(/\s+/).filter(Boolean);
  return candidates.filter(
    (candidate) =>
      candidate.kind === kind &&
      (verdict === "all" || candidate.verdict === verdict) &&
      (sought.length === 0 || names(candidate).some((name) => sought.every((word) => name.includes(word))))
  );
}

const names = ({name, forms}: Candidate): string[] => [name, ...forms.map(({text}) => text)].map(plain);

const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Two candidates that may be one. */
export interface Pair {
  key: string;
  merge: ProposedMerge;
  /** The more frequent first. */
  into: Candidate;
  other: Candidate;
}

/** The proposed merges that are still open: both sides are there, apart, and not rejected, and nobody refused them. */
export function openPairs(
  merges: readonly ProposedMerge[],
  {candidates}: Curation,
  refused: ReadonlySet<string>
): Pair[] {
  const holder = new Map(candidates.flatMap((candidate) => candidate.origins.map((id) => [id, candidate])));
  const seen = new Set<string>();
  return merges.flatMap((merge) => {
    const [into, other] = merge.ids.map((id) => holder.get(id));
    const key = pairKey(merge);
    if (!into || !other || into === other || refused.has(key)) return [];
    if (into.verdict === "rejected" || other.verdict === "rejected") return [];
    const both = JSON.stringify([into.id, other.id].sort());
    if (seen.has(both)) return [];
    seen.add(both);
    return [{key, merge, into, other}];
  });
}
