import type {Problem} from "../core/base/problem.ts";
import type {Study, StudyFiles} from "../core/model/study.ts";
import {type OpenedNetworkFile, openNetworkFile} from "../core/network/openNetworkFile.ts";
import {readDocuments} from "../core/read/documents/readDocuments.ts";
import {networkFilesOf} from "../core/read/networks/networkFiles.ts";
import {type NamedBytes, readNetworkFile} from "../core/read/networks/readNetworkFile.ts";
import {readStudy} from "../core/read/readStudy.ts";
import type {Io} from "./io.ts";

export interface LoadedStudy {
  files: StudyFiles;
  /** Null where nothing can be read at all. */
  study: Study | null;
  problems: Problem[];
  /** Of a file that another program made: its network, which is not built from texts and ties. */
  foreign?: OpenedNetworkFile;
}

/** A study from its folder or ZIP, with all problems met on the way. Throws UsageError where there is none. */
export async function loadStudy(io: Io, path: string): Promise<LoadedStudy> {
  io.progress("reading the study …");
  const {value: files, problems} = await io.readStudyFiles(path);
  const isRefused = files.size === 0 && problems.some(({severity}) => severity === "error");
  if (isRefused) return {files, study: null, problems};
  const named = networkFilesOf(files);
  if (named) return {files, ...loadForeign(named, problems)};
  const reading = readStudy(files, await readDocuments(files, (path) => io.progress(`reading ${path} …`)));
  io.progress("");
  return {files, study: reading.value, problems: [...problems, ...reading.problems]};
}

function loadForeign(files: readonly NamedBytes[], before: readonly Problem[]): Omit<LoadedStudy, "files"> {
  const {value, problems} = readNetworkFile(files);
  const all = [...before, ...problems];
  if (!value) return {study: null, problems: all};
  const foreign = openNetworkFile(value);
  return {study: foreign.study, problems: all, foreign};
}
