// Pieces of studies for tests that begin at a text.

import type {Entity, Study} from "../../../src/core/model/study.ts";

/** A study with nothing in it. */
export const NAMELESS: Study = {
  ...{title: "", description: "", language: "en", sources: [], entities: [], groups: [], memberships: [], tieTypes: []},
  ...{ties: [], views: []}
};

/** A person known by one name, which is also the id. */
export const entity = (name: string, more: Partial<Entity> = {}): Entity => ({
  ...{id: name, name, kind: "person", aliases: [], born: null, died: null, sameAs: [], note: "", extra: new Map()},
  ...more
});
