import type {EntityKind} from "./study.ts";

/**
 * Where a mention stands, first to last: a heading, which never counts; and what counting may leave out: a foot- or
 * endnote, a list of literature, the title of a work, the name of an institution (`the Lenin Library`), a name before
 * a noun (`the Stalin faction`), somebody else's words. All other is running text.
 */
export const ZONES = [
  "heading",
  "footnote",
  "bibliography",
  "title",
  "institution",
  "attributive",
  "quotation",
  "text"
] as const;
export type Zone = (typeof ZONES)[number];

/** The zones that a study may leave out of counting. */
export const OPTIONAL_ZONES = ["footnote", "bibliography", "title", "institution", "attributive", "quotation"] as const;

/**
 * What decides who is meant: the `name` or an `alias` as the historian wrote it, or a `form` that follows from them;
 * of several who could be meant, the one whose titles, initials or gender fit (`title`), whom a fuller form names in the
 * same `paragraph` or `nearby`, whose `kin` stands in the paragraph, who is named most (`prominence`), or nobody
 * (`unsure`); `family`: one of the two or the only one whom the plural of a surname names; a `role` is one that the study gives for the source, the `narrator` says I; the document says so itself
 * (`tei`); or the historian has decided on this very place (`verdict`).
 */
export type MentionRule =
  | "name"
  | "alias"
  | "form"
  | "title"
  | "paragraph"
  | "nearby"
  | "kin"
  | "prominence"
  | "family"
  | "tei"
  | "verdict"
  | "role"
  | "narrator"
  | "unsure";

/** One place where a source names an entity. */
export interface Mention {
  source: string;
  /** Index from 0 among the source's paragraphs. */
  paragraph: number;
  /** UTF-16 offsets into the source's text, `end` exclusive; initials inside, honorific and possessive outside. */
  start: number;
  end: number;
  text: string;
  /** The entity's id; null while unsure. */
  entity: string | null;
  /** Kind of the entity, or of all rivals where they agree; null where they do not. */
  kind: EntityKind | null;
  zone: Zone;
  /** What decided who is meant. */
  rule: MentionRule;
  /** How sure, in [0, 1]. */
  score: number;
  /** Every entity the words could mean, best first, when there was more than one. */
  rivals: {entity: string; score: number}[];
}

/** A paragraph of a source text. Offsets are UTF-16 units into the text, `end` exclusive. */
export interface Paragraph {
  start: number;
  end: number;
  /** Where the words begin, after a leading `[date · locator]` header, if there is one. */
  bodyStart: number;
  /** Index of the chapter, from 0; paragraphs before the first heading are in chapter 0. */
  chapter: number;
  heading: boolean;
  /** EDTF date of the matter told, from the header; null where none. */
  date: string | null;
  /** Locator from the header (`¶ 64`), "" where none. */
  locator: string;
}

/** A sentence lies within one paragraph. Offsets as above. */
export interface Sentence {
  start: number;
  end: number;
  paragraph: number;
}

/** A source text cut into paragraphs and sentences, once. */
export interface Segmentation {
  source: string;
  /** What `auto` decided, or what the study said. */
  mode: "line" | "blank-line";
  paragraphs: Paragraph[];
  sentences: Sentence[];
}

/**
 * The unit of nearness within which two mentions co-occur; `paragraphs`: in paragraphs at most `reach` apart, so that 1
 * is the paragraph with its neighbours.
 */
export type Window =
  | {unit: "sentence" | "paragraph" | "chapter"}
  | {unit: "paragraphs"; reach: number}
  | {unit: "tokens"; tokens: number};

/** How a study's mentions are counted as near each other. */
export interface Counting {
  window: Window;
  /** Mentions in these zones do not count; those in headings never do. */
  without: readonly Zone[];
}

/** As most read: whatever is named in a paragraph is near, wherever it stands. */
export const DEFAULT_COUNTING: Counting = {window: {unit: "paragraph"}, without: []};
