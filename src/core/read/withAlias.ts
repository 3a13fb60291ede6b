import Papa from "papaparse";
import type {StudyFiles} from "../model/study.ts";
import {ENTITY_COLUMNS} from "./readEntities.ts";
import {splitRows} from "./splitRows.ts";
import {studyRoot} from "./studyFolder.ts";
import {recogniseDelimiter} from "./tableHeader.ts";

/**
 * A study's files with one more name of an entity in entities.csv; every other row stays as it is, to the letter. Null
 * where that table does not have the entity, as one that a TEI document brings.
 */
export function withAlias(files: StudyFiles, entity: string, alias: string): StudyFiles | null {
  const path = `${studyRoot(files.keys())}entities.csv`;
  const bytes = files.get(path);
  const table = bytes && textOf(bytes);
  const changed = table === undefined ? null : withCell(table, entity, alias);
  return changed === null ? null : new Map(files).set(path, new TextEncoder().encode(changed));
}

/** The text of a table in UTF-8; undefined for any other encoding, which must not be guessed at when writing. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch {
    return undefined;
  }
}

function withCell(table: string, entity: string, alias: string): string | null {
  const mark = table.startsWith("\uFEFF") ? "\uFEFF" : "";
  const text = table.slice(mark.length).replace(/\r\n?/g, "\n");
  const delimiter = recogniseDelimiter(text, ENTITY_COLUMNS);
  const [header, ...rows] = splitRows(text, delimiter, () => {});
  const names = header?.cells.map((cell) => cell.trim()) ?? [];
  const [id, aliases] = [names.indexOf("id"), names.indexOf("aliases")];
  const index = id < 0 || aliases < 0 ? -1 : rows.findIndex(({cells}) => cells[id]?.trim() === entity);
  const row = rows[index];
  if (!row) return null;
  const cells = names.map((_, i) => row.cells[i] ?? "");
  cells[aliases] = [...new Set([...(cells[aliases] ?? "").split("|"), alias])]
    .filter((one) => one.trim() !== "")
    .join("|");
  const line = Papa.unparse([cells], {delimiter, newline: "\n"});
  const end = rows[index + 1]?.offset ?? text.length;
  const ending = table.includes("\r\n") ? "\r\n" : "\n";
  return mark + `${text.slice(0, row.offset)}${line}\n${text.slice(end)}`.replaceAll("\n", ending);
}
