// What discovery proposes from texts without a list: who and what is named in them, where, how surely and why.
// Plain data, so that it crosses threads and is saved as it is. Offsets are UTF-16 units into a source's text, `end`
// exclusive.

/** What discovery can propose; a historian may change the kind to any other (`curate`). */
export type ProposedKind = "person" | "organisation" | "place";

/** One place where a source names somebody or something. */
export interface Passage {
  source: string;
  /** Index from 0 among the source's paragraphs, as `segment` has them. */
  paragraph: number;
  /** The name itself: initials inside, honorific and possessive outside. */
  start: number;
  end: number;
  /** Where the honorific or epithet before the name begins (`Mrs.` Todd, `old` Cotter); `start` where there is none. */
  fullStart: number;
  /** Index into `forms` of the proposal. */
  form: number;
  /** How sure it is that this place names this proposal, in [0, 1]. */
  score: number;
}

/** A way of writing a name, white space as single blanks. */
export interface ProposedForm {
  text: string;
  count: number;
}

/** One person, organisation or place that the texts seem to name. */
export interface Proposal {
  /** Made from the name (`ivar-tenisovich-smilga`), unique among the proposals; fit to be an entity's id. */
  id: string;
  kind: ProposedKind;
  /** The fullest form, without honorific, unless nothing else is known (`Mrs. Todd`). */
  name: string;
  /** The most frequent first. Every passage has one of them. */
  forms: ProposedForm[];
  /** In the order of the sources, then of `start`; at least one. */
  passages: Passage[];
  /** How sure it is that there is such an entity of this kind, in [0, 1]. */
  confidence: number;
  /** Why, in words a historian understands; the weightiest first, at most five. */
  reasons: string[];
}

/** Two proposals that may be one entity. `score` in [0, 1]; above 0.5 it is rather likely. */
export interface ProposedMerge {
  /** Ids of proposals; the one with more passages first. */
  ids: [string, string];
  score: number;
  reason: string;
}

/** Passages of one proposal that may mean somebody else. */
export interface ProposedSplit {
  id: string;
  /** Indices into the proposal's passages, ascending; never all of them. */
  passages: number[];
  /** Whom they may mean: another proposal's id, or null for somebody of their own. */
  into: string | null;
  /** The name that the part would have. */
  name: string;
  score: number;
  reason: string;
}

/** All that discovery has to say of some texts. The same texts, in any order, give the same proposals. */
export interface Discovery {
  /** Persons, then organisations, then places; within each the most often named first. */
  proposals: Proposal[];
  /** The likeliest first. */
  merges: ProposedMerge[];
  splits: ProposedSplit[];
}

/** How far discovery is, between two of its steps. */
export interface DiscoveryProgress {
  /** What is left to do, 1 → 0. */
  left: number;
  /** What is being done, for the reader: `reading memoir.txt`. */
  doing: string;
}
