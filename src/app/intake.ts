// One's own data on its way in: from a folder, a ZIP, a drop. Nothing leaves the browser; only what a study can have is read.

import {compare} from "../core/base/compare.ts";
import type {Problem} from "../core/base/problem.ts";
import type {StudyFiles} from "../core/model/study.ts";
import {isDocument, isTei} from "../core/read/documents/documentFormat.ts";
import {isPlainPath, isStudyPath} from "../core/read/isStudyPath.ts";
import {MAX_FILE_BYTES} from "../core/read/limits.ts";
import {isNetworkName} from "../core/read/networks/networkFiles.ts";
import {MANIFEST, manifestPaths} from "../core/read/studyFolder.ts";
import {withTexts} from "../core/read/withTexts.ts";
import type {StudyInput} from "../worker/studyProtocol.ts";

/** The part of a File that we use. */
export interface Readable {
  name: string;
  size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A file that was found, by its path from where the search began, `/` between parts. */
export interface Found {
  path: string;
  file: Readable;
}

export type Intake =
  | {type: "study"; name: string; input: StudyInput; problems: Problem[]}
  /** Texts for the study that is open. */
  | {type: "texts"; name: string; files: StudyFiles; problems: Problem[]}
  /** Nothing of it is read; the problem says why. */
  | {type: "nothing"; name: string; problem: Problem};

export interface IntakeLimits {
  /** Files that are read. */
  files: number;
  /** Bytes of one file. */
  bytes: number;
}

export const INTAKE_LIMITS: IntakeLimits = {files: 5000, bytes: MAX_FILE_BYTES};

/** A folder's files as a study. Whether it is one, the reader will say. */
export async function folderIntake(name: string, found: readonly Found[], limits = INTAKE_LIMITS): Promise<Intake> {
  const {files, problems} = await readFiles(partsOfStudy(found), limits);
  return {type: "study", name, input: {files}, problems};
}

/** Texts that are not for the open study but begin one of their own. */
export const asNewStudy = (intake: Intake): Intake =>
  intake.type === "texts" ? {...intake, type: "study", input: {files: withTexts(new Map(), intake.files)}} : intake;

/** Loose files: one ZIP is a study; texts alone are for the study that is open; anything with a table is a study. */
export async function looseIntake(dropped: readonly Readable[], limits = INTAKE_LIMITS): Promise<Intake> {
  const zip = dropped.find(({name}) => /\.zip$/i.test(name));
  if (zip && dropped.length > 1)
    return nothing(
      zip.name,
      "several files, one of them a ZIP, cannot be opened together",
      "A ZIP is a whole study: open it alone."
    );
  if (zip) return zipIntake(zip, limits);
  const all = dropped.map((file) => ({path: file.name, file}));
  const found = all.filter(({path}) => isDocument(path) || isNetworkName(path));
  const name = dropped.length === 1 ? (dropped[0]?.name ?? "") : `${dropped.length} files`;
  if (found.length === 0)
    return nothing(
      name,
      "nothing here is part of a study",
      "Open a study's folder, a ZIP of it, texts (.txt, .md, .docx, .epub, .pdf, .html, TEI), or a network (.gexf, .graphml, .json, .csv)."
    );
  const {files, problems} = await readFiles(found, limits);
  for (const {path} of all.filter((one) => !found.includes(one))) problems.push(passedOver(path));
  // TEI brings its own names with it: it is a study by itself.
  const isTexts = found.every(({path}) => isDocument(path)) && !found.every(({path}) => isTei(path));
  return isTexts ? {type: "texts", name, files, problems} : {type: "study", name, input: {files}, problems};
}

const passedOver = (file: string): Problem => ({
  code: "file-passed-over",
  severity: "warning",
  message: "this is no text that can be read, and no table",
  place: {file},
  hint: "Texts are .txt, .md, .docx, .epub, .pdf, .html or TEI (.xml)."
});

async function zipIntake(zip: Readable, {bytes}: IntakeLimits): Promise<Intake> {
  if (zip.size > bytes)
    return nothing(
      zip.name,
      `${megabytes(zip.size)} MB are more than the ${megabytes(bytes)} that are read of one file`,
      "Open its folder instead."
    );
  return {
    type: "study",
    name: zip.name.replace(/\.zip$/i, ""),
    input: {zip: new Uint8Array(await zip.arrayBuffer())},
    problems: []
  };
}

/** Nothing was read, and why. */
export function nothing(name: string, message: string, hint: string): Intake {
  return {type: "nothing", name, problem: {code: "not-a-study", severity: "error", message, hint}};
}

/**
 * Where there is a study.json, what lies in its folder and belongs to a study, and any other study.json as near, which
 * the reader will complain of; where there is none, every table and text.
 */
function partsOfStudy(found: readonly Found[]): Found[] {
  const plain = found.filter(({path}) => isPlainPath(path));
  const [manifest, ...others] = manifestPaths(plain.map(({path}) => path));
  if (manifest === undefined) return plain.filter(({path}) => isDocument(path) || /\.csv$/i.test(path));
  const folder = manifest.slice(0, -MANIFEST.length);
  return plain.filter(
    ({path}) => others.includes(path) || (path.startsWith(folder) && isStudyPath(path.slice(folder.length)))
  );
}

/** In the order of their paths, so that a limit cuts the same files off each time; what is passed over is a problem. */
async function readFiles(
  found: readonly Found[],
  limits: IntakeLimits
): Promise<{files: StudyFiles; problems: Problem[]}> {
  const files = new Map<string, Uint8Array>();
  const problems: Problem[] = [];
  const pass = (file: string, message: string, hint: string) =>
    problems.push({code: "file-passed-over", severity: "error", message, place: {file}, hint});
  for (const {path, file} of [...found].sort((a, b) => compare(a.path, b.path))) {
    if (files.size === limits.files) {
      pass(
        path,
        `this and what follows: at most ${limits.files} files are read`,
        "Is this the study's own folder, or one around it?"
      );
      break;
    }
    if (file.size > limits.bytes) {
      pass(
        path,
        `${megabytes(file.size)} MB are more than the ${megabytes(limits.bytes)} that are read of one file`,
        "Split it into several."
      );
      continue;
    }
    try {
      files.set(path, new Uint8Array(await file.arrayBuffer()));
    } catch (error) {
      pass(
        path,
        `the browser could not read it (${error instanceof Error ? error.message : String(error)})`,
        "Is it open elsewhere, or was it moved? Open the folder again."
      );
    }
  }
  return {files, problems};
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);
