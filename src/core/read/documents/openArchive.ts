import type {Report} from "../problemList.ts";
import {type UnzipLimits, unzip} from "../unzip.ts";

/** Documents are full of pictures and fonts, which are not unpacked: many files, and few of them large. */
export const ARCHIVE_LIMITS: UnzipLimits = {entries: 20_000, bytes: 250_000_000, ratio: 200};

/**
 * The wanted files of a document that is a ZIP; null, with a problem, where none of it can be read. Files that are
 * damaged or locked are left out, each with a problem.
 */
export function openArchive(
  bytes: Uint8Array,
  file: string,
  isWanted: (path: string) => boolean,
  report: Report
): ReadonlyMap<string, Uint8Array> | null {
  const unzipped = unzip(bytes, isWanted, ARCHIVE_LIMITS);
  if ("code" in unzipped) {
    const hint = "Open the document in its own program and save it again; a real one is never packed like this.";
    report({...unzipped, severity: "error", place: {file}, hint});
    return null;
  }
  for (const {name, fault} of unzipped.faults) {
    if (!isWanted(name)) continue;
    const hint = "Open the document in its own program and save it again, without a password.";
    report({code: "bad-zip-entry", severity: "error", message: `${fault}: ${name}`, place: {file}, hint});
  }
  return unzipped.files;
}
