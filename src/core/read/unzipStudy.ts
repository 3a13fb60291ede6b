import type {Reading} from "../base/problem.ts";
import type {StudyFiles} from "../model/study.ts";
import {isDocument} from "./documents/documentFormat.ts";
import {isNetworkName} from "./networks/networkFiles.ts";
import {type UnzipLimits, unzip} from "./unzip.ts";

export const UNZIP_LIMITS: UnzipLimits = {entries: 500, bytes: 250_000_000, ratio: 200};

/**
 * The files of a study that came as a ZIP, by their paths in it; one folder may be around them all. Only what a study
 * can have is unpacked: study.json, tables, texts, and networks made elsewhere. An archive beyond a limit gives no files at all; a damaged,
 * encrypted or misnamed entry is left out; each with a problem that says so.
 */
export function unzipStudy(bytes: Uint8Array, limits: UnzipLimits = UNZIP_LIMITS): Reading<StudyFiles> {
  const unzipped = unzip(bytes, isWanted, limits);
  if ("code" in unzipped) return {value: new Map(), problems: [{...unzipped, severity: "error", hint: PACK_AGAIN}]};
  const problems = unzipped.faults.map(
    ({name, fault}) =>
      ({code: "bad-zip-entry", severity: "error", message: fault, place: {file: name}, hint: PACK_AGAIN}) as const
  );
  return {value: unzipped.files, problems};
}

const PACK_AGAIN = "Pack the study's folder again, without a password, or open the folder itself.";

const isWanted = (path: string): boolean => isNetworkName(path) || isDocument(path);
