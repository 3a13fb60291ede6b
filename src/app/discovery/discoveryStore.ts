import {useStore} from "zustand";
import {createStore} from "zustand/vanilla";
import type {Candidate, Curation} from "../../core/text/discovery/curate.ts";
import {curate} from "../../core/text/discovery/curate.ts";
import type {Decision} from "../../core/text/discovery/decision.ts";
import type {Discovery} from "../../core/text/discovery/proposal.ts";
import {type Counts, countsOf, filterCandidates, openPairs, type Pair} from "./review.ts";
import {EMPTY_SESSION, type Filter, type Session, type SessionChange} from "./session.ts";

/** The discovery screen's own store: it lives as long as the review, and the app's own is left alone. */
export const discoveryStore = createStore<Session>(() => EMPTY_SESSION);

export const change = (by: SessionChange): void => discoveryStore.setState(by(discoveryStore.getState()), true);

export const useSession = <T>(pick: (session: Session) => T): T => useStore(discoveryStore, pick);

/** The last answer is kept for the same arguments. */
function memo<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: {args: A; result: R} | null = null;
  return (...args) => {
    if (!last || args.some((arg, i) => !Object.is(arg, last?.args[i]))) last = {args, result: compute(...args)};
    return last.result;
  };
}

/** The candidates as decisions leave them, and what the list shows of them. */
export interface Review {
  curation: Curation;
  byId: ReadonlyMap<string, Candidate>;
  counts: Counts;
  pairs: Pair[];
}

const reviewOf = memo((discovery: Discovery, done: readonly Decision[], refused: ReadonlySet<string>): Review => {
  const curation = curate(discovery, done);
  const {candidates} = curation;
  return {
    curation,
    byId: new Map(candidates.map((candidate) => [candidate.id, candidate])),
    counts: countsOf(candidates),
    pairs: openPairs(discovery.merges, curation, refused)
  };
});

const NOTHING: Discovery = {proposals: [], merges: [], splits: []};

export const selectReview = ({stage, log, refused}: Session): Review =>
  reviewOf(stage.type === "reviewing" ? stage.discovery : NOTHING, log.done, refused);

const listedOf = memo((review: Review, filter: Filter): Candidate[] =>
  filterCandidates(review.curation.candidates, filter)
);

/** The candidates that the list shows. */
export const selectListed = (session: Session): Candidate[] => listedOf(selectReview(session), session.filter);
