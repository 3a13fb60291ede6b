import type {Reading} from "../../base/problem.ts";
import type {StudyFiles} from "../../model/study.ts";
import {studyFolder} from "../studyFolder.ts";
import {isDocument} from "./documentFormat.ts";
import type {DocumentText} from "./documentText.ts";
import {readDocument} from "./readDocument.ts";

/** Documents that were read, by their paths inside the study. */
export type ReadDocuments = ReadonlyMap<string, Reading<DocumentText | null>>;

/**
 * Reads whatever among a study's files is a document, for `readStudy`, which cannot wait for readers to be loaded.
 *
 * @param doing told of each document's path before it is read.
 */
export async function readDocuments(
  files: StudyFiles,
  doing: (path: string) => void = () => {}
): Promise<ReadDocuments> {
  const documents = new Map<string, Reading<DocumentText | null>>();
  for (const [path, bytes] of studyFolder(files, () => {})) {
    if (!isDocument(path)) continue;
    doing(path);
    documents.set(path, await readDocument(bytes, path));
  }
  return documents;
}
