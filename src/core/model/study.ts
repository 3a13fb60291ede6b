// A study as the historian wrote it: sources, entities, groups, ties. Plain data, no behaviour.
// Ids are opaque strings. Dates are EDTF strings (see date.ts), null where none is given.

import type {Markup} from "./markup.ts";
import type {Counting} from "./mention.ts";
import type {View} from "./view.ts";

export const ENTITY_KINDS = ["person", "organisation", "place", "event", "work"] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

export const CERTAINTIES = ["stated", "implied", "doubtful"] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const STANCES = ["asserted", "denied", "coerced"] as const;
export type Stance = (typeof STANCES)[number];

/** Columns of a table that we do not know: kept and shown. A Map, so that no name is dangerous. */
export type Extra = ReadonlyMap<string, string>;

/** One text or publication that claims rest on. */
export interface Source {
  id: string;
  title: string;
  author: string;
  date: string | null;
  /** profile, memoir, letter, notes …: the historian's word. */
  kind: string;
  citation: string;
  /** Path inside the study; absent for a source that ties cite and nobody has typed in. */
  file?: string;
  paragraphs: ParagraphMode;
  /** Who tells it, where the study says so. */
  narrator?: Narrator;
  /** Who is meant by which name in this source alone. */
  roles?: Role[];
  /** What has been decided of single places in it, in order, none twice. */
  verdicts?: Verdict[];
  /** The text without its byte-order mark; null where there is none. Offsets are UTF-16 units into it. */
  text: string | null;
  /** What the document says about its text, where it is more than plain text. */
  markup?: Markup;
}

/** Who says `I` in a source, and whether `we` is meant to include that person. */
export interface Narrator {
  entity: string;
  we: boolean;
}

/** A name that means somebody in one source: `the Bishop`, `my father`. */
export interface Role {
  name: string;
  entity: string;
}

/** Whom a place in a text names: UTF-16 offsets, `end` exclusive; null = nobody, though it looks like a name. */
export interface Verdict {
  start: number;
  end: number;
  entity: string | null;
}

/** How a text falls into paragraphs: `line` = each non-empty line, `blank-line` = blocks between empty lines. */
export type ParagraphMode = "auto" | "line" | "blank-line";

/** The person, body, place, event or work behind the mentions. An event's `born` and `died` are its begin and end. */
export interface Entity {
  id: string;
  name: string;
  kind: EntityKind;
  aliases: string[];
  born: string | null;
  died: string | null;
  sameAs: string[];
  note: string;
  extra: Extra;
}

/** A named set of entities with dated members. */
export interface Group {
  id: string;
  name: string;
  /** committee, faction, family, signatories …: the historian's word. */
  kind: string;
  start: string | null;
  end: string | null;
  note: string;
  extra: Extra;
}

/** What a historian says, how sure it is, for what time, and on what it rests. */
export interface Claim {
  start: string | null;
  end: string | null;
  certainty: Certainty;
  source: string | null;
  locator: string;
  note: string;
  extra: Extra;
}

export interface Membership extends Claim {
  entity: string;
  group: string;
  role: string;
}

export interface TieType {
  id: string;
  label: string;
  /** The label read from `to` to `from`; equal to `label` where the column is empty. */
  reverseLabel: string;
  /** family, comradeship, conflict …: decides colour and filter. */
  class: string;
  directed: boolean;
  note: string;
  extra: Extra;
}

/** An explicit relation stated by a source. */
export interface Tie extends Claim {
  from: string;
  to: string;
  type: string;
  stance: Stance;
}

export interface Study {
  title: string;
  description: string;
  language: string;
  sources: Source[];
  entities: Entity[];
  groups: Group[];
  memberships: Membership[];
  tieTypes: TieType[];
  ties: Tie[];
  views: View[];
  /** How the texts are counted, where the study says so. */
  counting?: Counting;
}

/** A study folder as it comes from a disk, a ZIP or a drop: paths relative to the folder, `/` between parts. */
export type StudyFiles = ReadonlyMap<string, Uint8Array>;
