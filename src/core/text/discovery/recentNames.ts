import {entryOf} from "../../base/entryOf.ts";
import {nominativeKey} from "./nominative.ts";
import type {Occurrence} from "./occurrences.ts";
import type {Person} from "./person.ts";

/** Who was named last, and where. Occurrences are noted and asked for in the order of the texts. */
export interface RecentNames {
  note(person: Person, occurrence: Occurrence): void;
  /** The first of several who has a surname, or a part of it, with somebody named in this paragraph. */
  relative(occurrence: Occurrence, rivals: readonly Person[]): Person | null;
  /** Who of several was named last in the same source, so many paragraphs before at most; a surname recalls surnames. */
  nearest(occurrence: Occurrence, rivals: readonly Person[], memory: number): Person | null;
}

/** Nobody named so far. */
export function createRecentNames(): RecentNames {
  const byAnyName = new Map<Person, Occurrence>();
  const bySurname = new Map<Person, Occurrence>();
  const keys = new Map<string, string>();
  /** The key of a name's last word. */
  const keyOf = (text: string) => entryOf(keys, text, () => nominativeKey(text.slice(text.lastIndexOf(" ") + 1)));
  const families = {source: -1, paragraph: -1, surnames: new Set<string>()};
  return {
    note(person, occurrence) {
      byAnyName.set(person, occurrence);
      const {source, paragraph} = occurrence;
      if (families.source !== source || families.paragraph !== paragraph)
        Object.assign(families, {source, paragraph, surnames: new Set()});
      for (const part of person.name.surname.split("-")) families.surnames.add(part);
      if (keyOf(occurrence.text) === person.name.surname) bySurname.set(person, occurrence);
    },
    relative({source, paragraph}, rivals) {
      if (families.source !== source || families.paragraph !== paragraph) return null;
      const isRelative = (part: string) => part !== "" && families.surnames.has(part);
      return rivals.find(({name}) => name.surname.split("-").some(isRelative)) ?? null;
    },
    nearest(occurrence, rivals, memory) {
      const key = keyOf(occurrence.text);
      let best: Person | null = null;
      let bestStart = -1;
      for (const rival of rivals) {
        const seen = (key === rival.name.surname ? bySurname : byAnyName).get(rival);
        if (!seen || seen.source !== occurrence.source || seen.paragraph < occurrence.paragraph - memory) continue;
        if (seen.start <= bestStart) continue;
        best = rival;
        bestStart = seen.start;
      }
      return best;
    }
  };
}
