import {isDocument} from "./documents/documentFormat.ts";

/**
 * Whether a path inside a study's folder names one of its files: `study.json`, a table beside it, or a text under
 * `sources/`. Paths have `/` between their parts; whatever tries to lead out of the folder is no study path.
 */
export function isStudyPath(path: string): boolean {
  if (!isPlainPath(path)) return false;
  if (!path.includes("/")) return path === "study.json" || /\.csv$/i.test(path);
  return path.startsWith("sources/") && isDocument(path);
}

/** Whether a path names a table or a document, wherever it lies: what is read of a folder without study.json. */
export const isLooseFile = (path: string): boolean =>
  isPlainPath(path) && (isDocument(path) || (/\.csv$/i.test(path) && !path.includes("/")));

/** Whether every part of a path means the same in every file system: not empty, hidden, or with separators in it. */
export function isPlainPath(path: string): boolean {
  return path.split("/").every((name) => name !== "" && !name.startsWith(".") && !/[\\:\p{Cc}]/u.test(name));
}
