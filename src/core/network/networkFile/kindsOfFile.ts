import {ENTITY_KINDS, type EntityKind} from "../../model/study.ts";
import {plainName} from "../../read/networks/knownColumns.ts";
import type {NetworkFile} from "../../read/networks/networkFile.ts";

/** Of each node the index of its kind in `ENTITY_KINDS`, as a column of kinds says it; people where none does. */
export function kindsOfFile({nodes}: NetworkFile): Uint8Array {
  const column = nodes.columns.find(
    ({name, words}) =>
      KIND_COLUMNS.has(plainName(name)) && words.slice(1).every((word) => KIND_NAMES.has(word.toLowerCase()))
  );
  const ofWord = (column?.words ?? [""]).map((word) =>
    ENTITY_KINDS.indexOf(KIND_NAMES.get(word.toLowerCase()) ?? "person")
  );
  return Uint8Array.from(nodes.ids, (_id, i) => ofWord[column?.values[i] ?? 0] ?? 0);
}

const KIND_COLUMNS = new Set(["kind", "entitykind", "entitytype", "nodetype", "category", "type"]);

/** What other programs call our kinds. */
const WORDS_OF_KINDS: Readonly<Record<EntityKind, string>> = {
  person: "person people actor individual human",
  organisation: "organisation organization org institution group company",
  place: "place location city town country",
  event: "event meeting",
  work: "work book publication document text"
};
const KIND_NAMES: ReadonlyMap<string, EntityKind> = new Map(
  ENTITY_KINDS.flatMap((kind) => WORDS_OF_KINDS[kind].split(" ").map((word) => [word, kind] as const))
);
