import type {Place} from "../base/problem.ts";
import type {Source, StudyFiles} from "../model/study.ts";
import {decodeText} from "./decodeText.ts";
import {suggestion} from "./didYouMean.ts";
import {isDocument} from "./documents/documentFormat.ts";
import type {DocumentText} from "./documents/documentText.ts";
import type {ReadDocuments} from "./documents/readDocuments.ts";
import {MAX_TEXT_LENGTH} from "./limits.ts";
import type {Report} from "./problemList.ts";
import {figure, quoted} from "./quoted.ts";

/** A source and where study.json names its file, for messages; none for one that study.json does not list. */
export interface PlacedSource {
  source: Source;
  filePlace?: Place;
}

/**
 * The sources with their texts, where they have files: from the documents that were read, otherwise as plain text. A
 * file that is missing or unreadable leaves the source without text.
 */
export function readSources(
  sources: readonly PlacedSource[],
  {files, documents}: {files: StudyFiles; documents: ReadDocuments},
  report: Report
): Source[] {
  const paths = [...files.keys()].filter((path) => path.includes("/") || isDocument(path));
  const used = new Set<string>();
  return sources.map(({source, filePlace}) => {
    if (source.file === undefined) return source;
    const path = findPath(source.file, files);
    const bytes = path === null ? undefined : files.get(path);
    if (path !== null && bytes) {
      if (filePlace) checkPath(path, filePlace);
      const document = documents.get(path);
      for (const problem of document?.problems ?? []) report(problem);
      if (document) return withDocument({...source, file: path}, document.value);
      return {...source, file: path, text: readText(bytes, path, report)};
    }
    const fault = isOutside(source.file) ? OUTSIDE : {code: "missing-file", said: "is not in the study"};
    const hint = (): string | undefined =>
      fault === OUTSIDE
        ? 'Write the path from the study\'s folder, with "/" between its parts.'
        : suggestion(source.file ?? "", paths, "Put it there, or take the field out.");
    const problem = {
      code: fault.code,
      severity: "error",
      message: `the file ${quoted(source.file)} ${fault.said}`,
      hint
    } as const;
    report(filePlace ? {...problem, place: filePlace} : problem);
    const {file: _, ...withoutFile} = source;
    return withoutFile;
  });

  function checkPath(path: string, place: Place): void {
    if (!path.startsWith("sources/")) {
      const message = `the file ${quoted(path)} is not in the folder sources, where a packed study looks for texts`;
      report({code: "not-in-sources", severity: "warning", message, place, hint: "Move it there."});
    }
    if (used.has(path)) {
      const message = `the file ${quoted(path)} belongs to two sources, and all in it will count twice`;
      report({code: "repeated-file", severity: "warning", message, place, hint: "Name it in one of them."});
    }
    used.add(path);
  }
}

/** Warns of texts in the study that no source names. */
export function reportUnlisted(sources: readonly Source[], files: StudyFiles, report: Report): void {
  const listed = new Set(sources.map(({file}) => file));
  for (const path of files.keys()) {
    if (!path.startsWith("sources/") || !isDocument(path) || listed.has(path)) continue;
    const message = "this text is in no source of study.json, and is not read";
    report({
      code: "unlisted-file",
      severity: "warning",
      message,
      place: {file: path},
      hint: `Add a source with "file": ${quoted(path)}, or move it out.`
    });
  }
}

const OUTSIDE = {code: "path-outside", said: "is outside the study's folder"};

const isOutside = (path: string): boolean => /^(?:[/\\]|[a-z]:)|\\/i.test(path) || path.split("/").includes("..");

/** The path as the study has it: `./` taken off, and composed letters as the file system writes them. */
function findPath(path: string, files: StudyFiles): string | null {
  if (isOutside(path)) return null;
  const plain = path
    .split("/")
    .filter((part) => part !== "." && part !== "")
    .join("/");
  if (files.has(plain)) return plain;
  const composed = plain.normalize("NFC");
  for (const known of files.keys()) if (known.normalize("NFC") === composed) return known;
  return null;
}

/** A source with a document's text, and with what the document says of itself where the study says nothing. */
export function withDocument(source: Source, document: DocumentText | null): Source {
  if (document === null) return {...source, text: null};
  const {text, markup, title, author, date} = document;
  const isUnnamed = source.title === source.id || source.title === source.file?.split("/").at(-1);
  return {
    ...source,
    title: (isUnnamed && title) || source.title,
    author: source.author || author,
    date: source.date ?? date,
    paragraphs: source.paragraphs === "auto" ? document.paragraphs : source.paragraphs,
    text,
    ...(markup && {markup})
  };
}

function readText(bytes: Uint8Array, file: string, report: Report): string | null {
  const text = decodeText(bytes, file, report);
  if (text === null || text.length <= MAX_TEXT_LENGTH) return text;
  const message = `a text of ${figure(text.length)} characters is longer than the limit of ${figure(MAX_TEXT_LENGTH)}`;
  report({code: "text-too-long", severity: "error", message, place: {file}, hint: "Split it into several sources."});
  return null;
}
