import type {EntityKind} from "../../model/study.ts";
import type {StatedEntity} from "../stated.ts";
import {dateWithin} from "./teiDates.ts";
import {keysIn, kindNamed} from "./teiKeys.ts";
import {nameIn} from "./teiNames.ts";
import {childrenNamed, descendantsNamed, elements, wordsIn, type XmlNode} from "./xmlTree.ts";

/** Elements that are a record of one entity. */
const RECORDS = ["person", "personGrp", "org", "place", "event", "bibl", "biblStruct"];
const LISTS = ["listPerson", "listOrg", "listPlace", "listEvent", "listBibl", "particDesc", "settingDesc"];

/** The entities that a document's lists of persons, organisations, places, events and works describe. */
export function recordsIn(root: XmlNode, prefixes: ReadonlySet<string>): StatedEntity[] {
  // A document's own sources are no works that it speaks of.
  const cited = new Set(
    descendantsNamed(root, "sourceDesc").flatMap((description) => descendantsNamed(description, ...LISTS))
  );
  const lists = descendantsNamed(root, ...LISTS).filter((list) => !cited.has(list));
  return lists.flatMap((list) =>
    elements(list)
      .filter(({name}) => RECORDS.includes(name))
      .flatMap((record) => stated(record, prefixes) ?? [])
  );
}

const NAMES: Readonly<Record<EntityKind, readonly string[]>> = {
  person: ["persName", "name"],
  organisation: ["orgName", "name"],
  place: ["placeName", "geogName", "name"],
  event: ["eventName", "label", "head", "name"],
  work: ["title"]
};

function stated(record: XmlNode, prefixes: ReadonlySet<string>): StatedEntity | null {
  const kind: EntityKind =
    record.name === "biblStruct"
      ? "work"
      : record.name === "personGrp"
        ? "person"
        : (kindNamed(record.name) ?? "person");
  const addresses = childrenNamed(record, "idno").map((idno) => wordsIn(idno));
  const sameAs = addresses.filter((address) => /^https?:\/\//i.test(address));
  const given = childrenNamed(record, "idno").filter((idno) => idno.get("type") === "study");
  const own = [...given.map((idno) => wordsIn(idno)), ...keysIn(record.get("xml:id"), NO_PREFIXES)];
  const keys = [
    ...own,
    ...["ref", "key", "sameAs", "corresp"].flatMap((name) => keysIn(record.get(name), prefixes)),
    ...sameAs
  ];
  const elementsOfName = childrenNamed(record, ...NAMES[kind]);
  if (keys.length === 0 || (kind === "work" && own.length === 0)) return null;
  const names = elementsOfName
    .map((element, index) => ({name: nameIn(element), rank: isMain(element) ? 0 : 1, index}))
    .filter(({name}) => name !== "")
    .sort((a, b) => a.rank - b.rank || a.index - b.index);
  return {
    keys: [...new Set(keys)],
    kind,
    isRecord: true,
    isKindSure: true,
    names: [...new Set(names.map(({name}) => name))],
    born: dateWithin(childrenNamed(record, "birth")[0]),
    died: dateWithin(childrenNamed(record, "death")[0]),
    sameAs: [...new Set(sameAs)]
  };
}

const NO_PREFIXES: ReadonlySet<string> = new Set();

const isMain = (element: XmlNode): boolean => /^(?:main|pref|preferred|reg|full)$/.test(element.get("type") ?? "");
