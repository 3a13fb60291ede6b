import type {StudyFiles} from "../model/study.ts";
import {decodeText} from "./decodeText.ts";
import {didYouMean} from "./didYouMean.ts";
import type {ReadDocuments} from "./documents/readDocuments.ts";
import type {Report} from "./problemList.ts";
import {quoted} from "./quoted.ts";
import {ENTITY_COLUMNS} from "./readEntities.ts";
import {GROUP_COLUMNS} from "./readGroups.ts";
import {MEMBERSHIP_COLUMNS} from "./readMemberships.ts";
import {readTable, type Table} from "./readTable.ts";
import {TIE_COLUMNS} from "./readTies.ts";
import {TIE_TYPE_COLUMNS} from "./readTieTypes.ts";
import {VERDICT_COLUMNS} from "./readVerdicts.ts";
import {TABLE_FILES} from "./tableFiles.ts";
import type {Columns} from "./tableHeader.ts";

/** The tables of a study; null for one that is absent, or whose header cannot be read. */
export interface Tables {
  entities: Table | null;
  groups: Table | null;
  memberships: Table | null;
  tieTypes: Table | null;
  ties: Table | null;
  verdicts: Table | null;
}

/**
 * Opens a study's tables. Ties and memberships are not read where there are no entities (or groups) for them to refer
 * to: one problem says so, in place of one for each row.
 */
export function openTables({files, documents}: {files: StudyFiles; documents: ReadDocuments}, report: Report): Tables {
  reportUnknownTables(files, report);
  const open = (file: string, columns: Columns): Table | null => openTable(files, file, columns, report);
  const tables: Tables = {
    entities: open("entities.csv", ENTITY_COLUMNS),
    groups: open("groups.csv", GROUP_COLUMNS),
    memberships: open("memberships.csv", MEMBERSHIP_COLUMNS),
    tieTypes: open("tie-types.csv", TIE_TYPE_COLUMNS),
    ties: open("ties.csv", TIE_COLUMNS),
    verdicts: open("verdicts.csv", VERDICT_COLUMNS)
  };
  const {entities, groups, ties, memberships} = tables;
  if (
    !entities &&
    !ties?.rows.length &&
    !memberships?.rows.length &&
    !files.has("entities.csv") &&
    !namesEntities(documents)
  ) {
    const message = "there is no entities.csv, so nobody can be found in the texts";
    report({
      code: "no-entities",
      severity: "warning",
      message,
      hint: `Add one with the columns ${ENTITY_COLUMNS.required.join(", ")}.`
    });
  }
  const needs = [
    [ties, entities, "entities.csv"],
    [memberships, entities && groups, entities ? "groups.csv" : "entities.csv"]
  ] as const;
  for (const [table, needed, file] of needs) {
    if (!table?.rows.length || needed) continue;
    const message = `the rows of this table cannot be read without ${file}`;
    const hint = files.has(file) ? `Correct the header of ${file}.` : `Add ${file} to the study.`;
    report({code: "missing-table", severity: "error", message, place: {file: table.file}, hint});
    table.rows = [];
  }
  return tables;
}

/** Whether a document says itself who is named in it. */
const namesEntities = (documents: ReadDocuments): boolean =>
  [...documents.values()].some(({value}) => (value?.stated?.entities.length ?? 0) > 0);

function openTable(files: StudyFiles, file: string, columns: Columns, report: Report): Table | null {
  const bytes = files.get(file);
  const text = bytes ? decodeText(bytes, file, report) : null;
  return text === null ? null : readTable(text, file, columns, report);
}

/** A table with a name of its own is not read; if it nearly has a known one, that is said. */
function reportUnknownTables(files: StudyFiles, report: Report): void {
  const absent = TABLE_FILES.filter((file) => !files.has(file));
  for (const file of files.keys()) {
    if (file.includes("/") || !/\.(?:csv|tsv|xlsx?|ods)$/i.test(file) || TABLE_FILES.includes(file)) continue;
    const stem = file.replace(/\.\w+$/, "");
    const near = didYouMean(
      stem,
      absent.map((name) => name.replace(".csv", ""))
    );
    const hint =
      absent.includes(`${stem}.csv`) || near
        ? `Save it as ${near ?? stem}.csv.`
        : `The tables are ${TABLE_FILES.join(", ")}.`;
    report({
      code: "unknown-table",
      severity: "warning",
      message: `${quoted(file)} is not a table we know, and is not read`,
      place: {file},
      hint
    });
  }
}
