import type {Source, StudyFiles, Verdict} from "../model/study.ts";
import {type Cells, editTable} from "./editTable.ts";
import {placeOfWords, VERDICT_COLUMNS} from "./readVerdicts.ts";
import {studyRoot} from "./studyFolder.ts";

type SourceText = Pick<Source, "id" | "text">;

/**
 * A study's files with one more verdict on a place of a source, in place of whatever verdicts.csv says of that place;
 * every other row stays as it is. Null where the table is no UTF-8, or has not all its columns.
 */
export function withVerdict(files: StudyFiles, source: SourceText, verdict: Verdict): StudyFiles | null {
  const {start, end, entity} = verdict;
  const row = {
    source: source.id,
    start: String(start),
    text: (source.text ?? "").slice(start, end),
    entity: entity ?? ""
  };
  return edited(files, source, start, [new Map(Object.entries(row))]);
}

/** A study's files without what verdicts.csv says of a place; null as in `withVerdict`. */
export const withoutVerdict = (files: StudyFiles, source: SourceText, start: number): StudyFiles | null =>
  edited(files, source, start, []);

/** Rows of this place go, and some are added. A row that has moved with its words is of the place where these stand. */
function edited(files: StudyFiles, {id, text}: SourceText, start: number, added: readonly Cells[]): StudyFiles | null {
  const path = `${studyRoot(files.keys())}verdicts.csv`;
  const changed = editTable(
    files.get(path) ?? NEW_TABLE,
    VERDICT_COLUMNS,
    (cell) =>
      cell("source") === id && placeOfWords(text ?? "", cell("text"), Number(cell("start")))?.start === start
        ? "drop"
        : "keep",
    added
  );
  return changed && new Map(files).set(path, changed);
}

const NEW_TABLE = new TextEncoder().encode(`${[...VERDICT_COLUMNS.required, ...VERDICT_COLUMNS.optional].join(",")}\n`);
