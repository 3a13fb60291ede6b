import type {Registers} from "./viewReferences.ts";
// A study folder → a Study, and everything that is wrong with it.

import type {Reading} from "../base/problem.ts";
import type {Source, Study, StudyFiles} from "../model/study.ts";
import {checkTellers} from "./checkTellers.ts";
import {checkViews} from "./checkViews.ts";
import {decodeText} from "./decodeText.ts";
import {isDocument} from "./documents/documentFormat.ts";
import type {ReadDocuments} from "./documents/readDocuments.ts";
import {mergeStated, type StatedBy} from "./mergeStated.ts";
import {openTables, type Tables} from "./openTables.ts";
import {createProblemList, type Report} from "./problemList.ts";
import {readEntities} from "./readEntities.ts";
import {readGroups} from "./readGroups.ts";
import type {JsonPath} from "./readJson.ts";
import {type Manifest, readManifest} from "./readManifest.ts";
import {readMemberships} from "./readMemberships.ts";
import {readSources, reportUnlisted} from "./readSources.ts";
import type {Table} from "./readTable.ts";
import {readTies} from "./readTies.ts";
import {impliedTieTypes, readTieTypes} from "./readTieTypes.ts";
import {withVerdicts} from "./readVerdicts.ts";
import {createRegister} from "./register.ts";
import {citedSources, textSources} from "./sourcesWithoutManifest.ts";
import {MANIFEST, studyFolder} from "./studyFolder.ts";
import {TABLE_FILES} from "./tableFiles.ts";
import type {UniqueRecords} from "./uniqueRecords.ts";

/**
 * The study in `files`, whose paths may have one folder around them all, with every problem found, in the order of the
 * files. Records with errors are left out and good ones stay. Null where there is nothing to read, or study.json is no
 * JSON object. Texts without a study.json are made into a study of their own, with a warning.
 *
 * @param documents what `readDocuments` made of the files; without it all sources are read as plain text.
 */
export function readStudy(files: StudyFiles, documents: ReadDocuments = new Map()): Reading<Study | null> {
  const {report, inOrder} = createProblemList();
  const inside = studyFolder(files, report);
  const manifest = openManifest(inside, report);
  const value = manifest === null ? null : readParts({files: inside, documents}, manifest, report);
  const others = [...inside.keys()].filter((path) => path !== MANIFEST && !TABLE_FILES.includes(path));
  return {value, problems: inOrder([MANIFEST, ...others, ...TABLE_FILES])};
}

/** The manifest; "none" where the study has to do without; null where it cannot be read. */
function openManifest(files: StudyFiles, report: Report): Manifest | "none" | null {
  const bytes = files.get(MANIFEST);
  if (bytes) {
    const text = decodeText(bytes, MANIFEST, report);
    return text === null ? null : readManifest(text, MANIFEST, report);
  }
  const paths = [...files.keys()];
  const isUsable = paths.some((path) => isDocument(path) || TABLE_FILES.includes(path));
  report(isUsable ? WITHOUT_MANIFEST : NOTHING_TO_READ);
  return isUsable ? "none" : null;
}

const WITHOUT_MANIFEST = {
  code: "missing-manifest",
  severity: "warning",
  message: `there is no ${MANIFEST}: the texts are read under the names of their files`,
  hint: `That is enough to begin with. A ${MANIFEST} would give the study a title, and its sources titles and dates.`
} as const;

const NOTHING_TO_READ = {
  code: "missing-manifest",
  severity: "error",
  message: `there is no ${MANIFEST}, and no text or table we know`,
  hint: `Is it the right folder? A study is a ${MANIFEST} with what it lists, or just texts (.txt, .docx, .pdf …) and tables such as entities.csv.`
} as const;

/** The study's files, and the documents among them that were read beforehand. */
interface Contents {
  files: StudyFiles;
  documents: ReadDocuments;
}

function readParts(contents: Contents, manifest: Manifest | "none", report: Report): Study {
  const tables = openTables(contents, report);
  const sources = openSources(contents, manifest, tables, report);
  const entities = recordsOf(tables.entities, readEntities, report);
  const groups = recordsOf(tables.groups, readGroups, report);
  const tieTypes = recordsOf(tables.tieTypes, readTieTypes, report);
  if (!tables.tieTypes) tieTypes.records = impliedTieTypes(tables.ties, report);
  const merged = mergeStated(
    {entities: entities.records, tieTypes: tieTypes.records, ties: [], sources},
    statedBy(sources, contents.documents)
  );
  entities.records = merged.entities;
  tieTypes.records = merged.tieTypes;
  const sourcesLeftOut = manifest === "none" ? new Set<string>() : manifest.sourcesLeftOut;
  const registers: Registers = {
    entities: createRegister("entity", "entities.csv", entities, ({name, aliases}) => [name, ...aliases]),
    groups: createRegister("group", "groups.csv", groups, ({name}) => [name]),
    tieTypes: createRegister("tie type", "tie-types.csv", tieTypes, ({label}) => [label]),
    sources: createRegister("source", MANIFEST, {records: sources, leftOut: sourcesLeftOut}, ({title}) => [title])
  };
  const told =
    manifest === "none"
      ? merged.sources
      : checkTellers(merged.sources, pathsOf(manifest), registers.entities, manifest.json, report);
  return {
    ...headOf(manifest, sources),
    sources: tables.verdicts ? withVerdicts(told, tables.verdicts, registers, report) : told,
    entities: entities.records,
    groups: groups.records,
    memberships: tables.memberships ? readMemberships(tables.memberships, registers, report) : [],
    tieTypes: tieTypes.records,
    ties: [...(tables.ties ? readTies(tables.ties, registers, report) : []), ...merged.ties],
    views:
      manifest === "none" ? [] : checkViews(manifest.views, tieTypes.records, registers, {json: manifest.json, report})
  };
}

function statedBy(sources: readonly Source[], documents: ReadDocuments): StatedBy[] {
  return sources.flatMap(({id, file}) => {
    const stated = file === undefined ? undefined : documents.get(file)?.value?.stated;
    return stated ? [{source: id, stated}] : [];
  });
}

function openSources(
  contents: Contents,
  manifest: Manifest | "none",
  {memberships, ties}: Tables,
  report: Report
): Source[] {
  if (manifest === "none") {
    const texts = textSources(contents.files);
    const all = [...texts, ...citedSources([memberships, ties], texts)];
    return readSources(
      all.map((source) => ({source})),
      contents,
      report
    );
  }
  const {json} = manifest;
  const listed = manifest.sources.map(({record, path}) => ({source: record, filePlace: json.place([...path, "file"])}));
  const sources = readSources(listed, contents, report);
  reportUnlisted(sources, contents.files, report);
  return sources;
}

function recordsOf<T>(
  table: Table | null,
  read: (table: Table, report: Report) => UniqueRecords<T>,
  report: Report
): UniqueRecords<T> {
  return table ? read(table, report) : {records: [], leftOut: new Set()};
}

const pathsOf = ({sources}: Manifest): Map<string, JsonPath> =>
  new Map(sources.map(({record, path}) => [record.id, path]));

function headOf(
  manifest: Manifest | "none",
  sources: readonly Source[]
): Pick<Study, "title" | "description" | "language" | "counting"> {
  if (manifest === "none") {
    const [first, ...others] = sources;
    const title = first && others.length > 0 ? `${first.title} and ${others.length} more` : (first?.title ?? "");
    return {title, description: "", language: ""};
  }
  const {title, description, language, counting} = manifest;
  return {title, description, language, ...(counting && {counting})};
}
