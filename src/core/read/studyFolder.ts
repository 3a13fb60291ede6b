// Which folder among the files is the study, and what its paths are.

import {compare} from "../base/compare.ts";
import type {StudyFiles} from "../model/study.ts";
import type {Report} from "./problemList.ts";
import {quoted} from "./quoted.ts";

export const MANIFEST = "study.json";

/**
 * The study's files by their paths inside the study: the folder of study.json where there is one (the outermost, then
 * the first), otherwise the folder that all files share. What operating systems leave behind is not among them.
 */
export function studyFolder(files: StudyFiles, report: Report): StudyFiles {
  const paths = [...files.keys()].filter((path) => !isLitter(path)).sort(compare);
  const [, ...others] = manifestPaths(paths);
  const root = studyRoot(paths);
  if (others.length > 0) {
    const message = `there are ${others.length + 1} studies here; only the one in ${quoted(root)} is read`;
    report({
      code: "several-studies",
      severity: "error",
      message,
      place: {file: MANIFEST},
      hint: "Open one study at a time."
    });
  }
  const inside = paths.filter((path) => path.startsWith(root));
  return new Map(
    inside.flatMap((path) => {
      const bytes = files.get(path);
      return bytes ? [[path.slice(root.length), bytes] as const] : [];
    })
  );
}

/** The folder that a study's paths are told from, "" or with `/` at its end: see `studyFolder`. */
export function studyRoot(paths: Iterable<string>): string {
  const known = [...paths].filter((path) => !isLitter(path)).sort(compare);
  const [manifest] = manifestPaths(known);
  return manifest === undefined ? sharedFolder(known) : folderOf(manifest);
}

/** The outermost files called study.json, in the order of their paths: the first is the study's. */
export function manifestPaths(paths: Iterable<string>): string[] {
  const found = [...paths].filter((path) => !isLitter(path) && (path === MANIFEST || path.endsWith(`/${MANIFEST}`)));
  const least = Math.min(...found.map(depth));
  return found.filter((path) => depth(path) === least).sort(compare);
}

/** `.DS_Store`, `__MACOSX/…`, `Thumbs.db`, lock files of word processors, anything hidden. */
const isLitter = (path: string): boolean =>
  path.endsWith("/") ||
  path.split("/").some((part) => /^(?:\.(?!\.?$)|__MACOSX$|Thumbs\.db$|desktop\.ini$|~\$)/.test(part));

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);

const depth = (path: string): number => path.split("/").length;

function sharedFolder(paths: readonly string[]): string {
  let shared = folderOf(paths[0] ?? "");
  while (shared !== "" && !paths.every((path) => path.startsWith(shared))) shared = folderOf(shared.slice(0, -1));
  return shared;
}
