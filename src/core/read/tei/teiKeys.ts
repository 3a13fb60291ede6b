import type {EntityKind} from "../../model/study.ts";

/**
 * The keys in an attribute that points to entities (`ref`, `key`, `who`, `active` …): `#pmb12`, `people.xml#pmb12` and
 * `pmb12` are all `pmb12`; addresses stay whole; a private prefix that the document declares is taken off.
 */
export function keysIn(attribute: string | undefined, prefixes: ReadonlySet<string>): string[] {
  const keys = (attribute ?? "").split(/\s+/).flatMap((pointer) => {
    const [, prefix = "", rest = ""] = /^([\w.-]+):(?!\/)(.+)$/.exec(pointer) ?? [];
    const plain = prefix !== "" && prefixes.has(prefix) ? rest : pointer;
    const fragment = /^[^#]*#(.+)$/.exec(plain)?.[1];
    const key =
      fragment !== undefined && !/^https?:\/\/(?!.*\.xml#)/i.test(plain) ? fragment : plain.replace(/\/+$/, "");
    return key === "" || key === "#" ? [] : [key];
  });
  return [...new Set(keys)];
}

/** What kind of entity an element names, by its name and, for the general ones, its type; null where it names none. */
export function kindNamed(element: string, type = ""): EntityKind | null {
  const word = /^(?:rs|name|ref)$/.test(element) ? type.toLowerCase() : element;
  return KINDS.get(word) ?? null;
}

const KINDS: ReadonlyMap<string, EntityKind> = new Map([
  ["persName", "person"],
  ["person", "person"],
  ["pers", "person"],
  ["people", "person"],
  ["forename", "person"],
  ["surname", "person"],
  ["character", "person"],
  ["placeName", "place"],
  ["place", "place"],
  ["geogName", "place"],
  ["settlement", "place"],
  ["city", "place"],
  ["orgName", "organisation"],
  ["org", "organisation"],
  ["organisation", "organisation"],
  ["organization", "organisation"],
  ["institution", "organisation"],
  ["event", "event"],
  ["eventName", "event"],
  ["work", "work"],
  ["bibl", "work"],
  ["title", "work"]
]);

/** The kind that an entity's address hints at, where nothing else says it. */
export function kindByKey(key: string): EntityKind {
  if (/\/place|\/geo|geonames/i.test(key)) return "place";
  if (/\/org|\/inst|\/corporate/i.test(key)) return "organisation";
  if (/\/event/i.test(key)) return "event";
  const isAddress = /^https?:/i.test(key);
  return isAddress && !/person|people|prosop|\/gnd|viaf|isni|orcid/i.test(key) ? "work" : "person";
}
