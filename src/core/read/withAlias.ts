import type {StudyFiles} from "../model/study.ts";
import {editTable} from "./editTable.ts";
import {ENTITY_COLUMNS} from "./readEntities.ts";
import {studyRoot} from "./studyFolder.ts";

/**
 * A study's files with one more name of an entity in entities.csv; every other row stays as it is, to the letter. Null
 * where that table does not have the entity, as one that a TEI document brings.
 */
export function withAlias(files: StudyFiles, entity: string, alias: string): StudyFiles | null {
  const path = `${studyRoot(files.keys())}entities.csv`;
  const bytes = files.get(path);
  if (!bytes) return null;
  let isFound = false;
  const changed = editTable(bytes, ENTITY_COLUMNS, (cell) => {
    if (isFound || cell("id") !== entity) return "keep";
    isFound = true;
    const all = new Set([...cell("aliases").split("|"), alias]);
    return new Map([["aliases", [...all].filter((one) => one.trim() !== "").join("|")]]);
  });
  return changed && isFound ? new Map(files).set(path, changed) : null;
}
