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
  const folders = paths.filter((path) => path === MANIFEST || path.endsWith(`/${MANIFEST}`)).map(folderOf);
  const least = Math.min(...folders.map(depth));
  const [root = sharedFolder(paths), ...others] = folders.filter((folder) => depth(folder) === least);
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

/** `.DS_Store`, `__MACOSX/…`, `Thumbs.db`, lock files of word processors, anything hidden. */
const isLitter = (path: string): boolean =>
  path.endsWith("/") ||
  path.split("/").some((part) => /^(?:\.(?!\.?$)|__MACOSX$|Thumbs\.db$|desktop\.ini$|~\$)/.test(part));

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);

const depth = (folder: string): number => folder.split("/").length;

function sharedFolder(paths: readonly string[]): string {
  let shared = folderOf(paths[0] ?? "");
  while (shared !== "" && !paths.every((path) => path.startsWith(shared))) shared = folderOf(shared.slice(0, -1));
  return shared;
}
