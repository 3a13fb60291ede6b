// What a document states beyond its words: who is meant, and who is tied to whom. Keys are the document's own names for
// entities; `mergeStated` makes one study of what several documents say.

import type {Certainty, EntityKind, Stance} from "../model/study.ts";

/** Somebody or something that a document speaks of by a key. */
export interface StatedEntity {
  /** All names that documents have for it; the first is the document's own. */
  keys: string[];
  kind: EntityKind;
  /** Whether it has a record of its own in the document, or is only pointed to. */
  isRecord: boolean;
  /** Whether the kind is said, or only looks so. */
  isKindSure: boolean;
  /** The best name first; empty where the document only points to it. */
  names: string[];
  born: string | null;
  died: string | null;
  /** Addresses of the same entity elsewhere. */
  sameAs: string[];
}

export interface StatedTie {
  /** Keys of entities. */
  from: string;
  to: string;
  /** Its name in the document: `parent_of`. */
  name: string;
  class: string;
  directed: boolean;
  start: string | null;
  end: string | null;
  certainty: Certainty;
  stance: Stance;
  locator: string;
  note: string;
}

export interface Stated {
  entities: StatedEntity[];
  ties: StatedTie[];
}
