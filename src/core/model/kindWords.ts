import type {EntityKind} from "./study.ts";

/** What people call an entity of a kind, and several of them. */
export const KIND_WORDS: Readonly<Record<EntityKind, {one: string; many: string}>> = {
  person: {one: "person", many: "people"},
  organisation: {one: "organisation", many: "organisations"},
  place: {one: "place", many: "places"},
  event: {one: "event", many: "events"},
  work: {one: "work", many: "works"}
};
