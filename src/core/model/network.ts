// The network: a Graphology multigraph whose keys are our own (`n0`, `e0` …) and say nothing.
// Names and ids live in attributes only: a node keyed `constructor` makes graphology throw.

import type Graph from "graphology";
import type {Certainty, EntityKind, Stance} from "./study.ts";

export interface GroupSpan {
  group: string;
  start: string | null;
  end: string | null;
  role: string;
  certainty: Certainty;
}

export interface NodeAttributes {
  /** The entity's id. */
  id: string;
  label: string;
  aliases: string[];
  kind: EntityKind;
  born: string | null;
  died: string | null;
  groups: GroupSpan[];
  mentionCount: number;
  /** #rrggbb, where the file of another program gives one: for who is in no coloured group. */
  colour?: string;
  /** Position in layout units, y up. */
  x: number;
  y: number;
}

/** The passage behind a co-occurrence: UTF-16 offsets into the source text. */
export interface PassageEvidence {
  source: string;
  start: number;
  end: number;
  /** EDTF date of its paragraph, where it has one. */
  date?: string;
}

/** The reference behind a tie. */
export interface ReferenceEvidence {
  source: string | null;
  locator: string;
  note: string;
  /** Cells of columns that we do not know, with their column's name; absent where there are none. */
  columns?: [column: string, value: string][];
}

/**
 * How near two names stand, from the entity × window incidence: with N windows, a and b that name the one and the other,
 * x that name both. Formulas and papers: `network/statistics/measures.ts` and `network/backbone`.
 */
export interface Statistics {
  /** x: windows that name both, even where one name only stands inside the other and is no passage. */
  count: number;
  /** Chapters in which the two meet, over all sources; a source without headings is one. */
  chapters: number;
  /** The same by how near they come, from 0 to 1 for each chapter; see `encounters`. */
  encounters: number;
  /** Windows with both if names fell independently: e = ab/N. */
  expected: number;
  /** Dunning's log-likelihood ratio, negative where the pair is rarer than expected. */
  g2: number;
  /** (x − e)/√x */
  t: number;
  /** Fisher's exact p that they share x windows or more by chance. */
  p: number;
  /** The same with the number of pairs allowed for: Benjamini and Hochberg's false discovery rate. */
  q: number;
  /** ln(x/e) */
  pmi: number;
  /** The same from -1, never together, to 1, never apart. */
  npmi: number;
  /** x/(a + b − x) */
  jaccard: number;
  /** x/√(ab) */
  cosine: number;
  /** x/(ab) */
  associationStrength: number;
  /** p by which the disparity filter keeps the pair among all that stand together. */
  disparity: number;
  /** p by which the noise-corrected filter does. */
  noiseCorrected: number;
  /** p under the stochastic degree sequence model. */
  sdsm: number;
  /** p under the fixed degree sequence model: takes seconds, and is there only once it was asked for. */
  fdsm?: number;
}

/** The names of all statistics, in the order in which tables have them. */
export const STATISTICS = [
  "count",
  "chapters",
  "encounters",
  "expected",
  "g2",
  "t",
  "p",
  "q",
  "pmi",
  "npmi",
  "jaccard",
  "cosine",
  "associationStrength",
  "disparity",
  "noiseCorrected",
  "sdsm"
] as const satisfies readonly (keyof Statistics)[];

export interface CoOccurrenceAttributes {
  layer: "co-occurrence";
  /** Number of passages. */
  weight: number;
  /** Earliest and latest dates among the passages, EDTF; null where none is dated. */
  start: string | null;
  end: string | null;
  statistics: Statistics;
  evidence: PassageEvidence[];
}

export interface TieAttributes {
  layer: "tie";
  type: string;
  /** Number of references. */
  weight: number;
  start: string | null;
  end: string | null;
  certainty: Certainty;
  stance: Stance;
  evidence: ReferenceEvidence[];
}

export type EdgeAttributes = CoOccurrenceAttributes | TieAttributes;

/** Co-occurrences are undirected edges; ties are directed or not, as their type says. */
export type Network = Graph<NodeAttributes, EdgeAttributes>;
