import {constants} from "node:fs";
import {lstat, open, readdir, realpath, stat} from "node:fs/promises";
import {basename, join, sep} from "node:path";
import {compare} from "../core/base/compare.ts";
import type {Problem, Reading} from "../core/base/problem.ts";
import type {StudyFiles} from "../core/model/study.ts";
import {documentFormat, isDocument} from "../core/read/documents/documentFormat.ts";
import {isLooseFile, isStudyPath} from "../core/read/isStudyPath.ts";
import {MAX_FILE_BYTES} from "../core/read/limits.ts";
import {isNetworkName} from "../core/read/networks/networkFiles.ts";
import {MANIFEST} from "../core/read/studyFolder.ts";
import {unzipStudy} from "../core/read/unzipStudy.ts";
import {errorCode} from "./errorCode.ts";
import {noteRead} from "./readFiles.ts";
import {UsageError} from "./usageError.ts";

/**
 * The files of a study: `study.json`, the tables beside it and the texts under `sources/`, from a folder or a ZIP.
 * Links are followed only where they stay inside the folder and lead to a file; what is passed over is a problem.
 */
export async function readStudyFiles(path: string): Promise<Reading<StudyFiles>> {
  const info = await stat(path).catch((error: unknown) => {
    throw new UsageError(`${path}: ${errorCode(error) === "ENOENT" ? "no such study" : "cannot be read"}`);
  });
  if (info.isDirectory()) return readFolder(await realpath(path));
  if (!info.isFile()) throw new UsageError(`${path}: expected a study's folder, or a ZIP of it`);
  if (isNetworkName(path)) return {value: await networkFiles(path), problems: []};
  const bytes = await readRegularFile(path);
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isDocument(path) || (isArchive && typeof documentFormat(bytes, path) === "string"))
    return {value: new Map([[basename(path), bytes]]), problems: []};
  if (!isArchive)
    throw new UsageError(
      `${path}: expected a study's folder, a ZIP of it, a document, or a network of another program`
    );
  return unzipStudy(bytes);
}

/** A network made elsewhere; beside a table of edges the one of nodes, where it goes by the same name. */
async function networkFiles(path: string): Promise<StudyFiles> {
  const files = new Map([[basename(path), await readRegularFile(path)]]);
  for (const beside of nodesBeside(path)) {
    if (files.size === 1 && (await stat(beside).catch(() => null))?.isFile())
      files.set(basename(beside), await readRegularFile(beside));
  }
  return files;
}

/** `net.nodes.csv` beside `net.csv`, `net-nodes.csv` beside `net-edges.csv`. */
function nodesBeside(path: string): string[] {
  if (!/\.[ct]sv$/i.test(path)) return [];
  const named = path.replace(/edges(\.[ct]sv)$/i, "nodes$1");
  return [path.replace(/(\.[ct]sv)$/i, ".nodes$1"), ...(named === path ? [] : [named])];
}

/** The bytes of a regular file of at most 200 MB. Throws UsageError where there is none. */
export async function readRegularFile(path: string): Promise<Uint8Array<ArrayBuffer>> {
  // Without O_NONBLOCK the opening of a named pipe would wait for ever.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch((error: unknown) => {
    throw new UsageError(`${path}: ${errorCode(error) === "ENOENT" ? "no such file" : "cannot be read"}`);
  });
  try {
    const info = await file.stat();
    if (!info.isFile()) throw new UsageError(`${path}: not a file`);
    if (info.size > MAX_FILE_BYTES)
      throw new UsageError(`${path}: ${info.size} bytes are more than the ${MAX_FILE_BYTES} that are read of one file`);
    await noteRead(path);
    return new Uint8Array(await file.readFile());
  } finally {
    await file.close();
  }
}

const MAX_FILES = 5000;

async function readFolder(root: string): Promise<Reading<StudyFiles>> {
  const files = new Map<string, Uint8Array>();
  const problems: Problem[] = [];
  const pass = (file: string, message: string) =>
    problems.push({code: "file-passed-over", severity: "warning", message, place: {file}});
  for (const path of await studyPaths(root, pass)) {
    const onDisk = join(root, ...path.split("/"));
    if (files.size === MAX_FILES) {
      pass(path, `this and what follows: a study has at most ${MAX_FILES} files`);
      break;
    }
    if (!(await realpath(onDisk).catch(() => "")).startsWith(root.endsWith(sep) ? root : root + sep)) {
      pass(path, "the link leads nowhere, or out of the study's folder");
      continue;
    }
    try {
      files.set(path, await readRegularFile(onDisk));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      pass(path, error.message.slice(onDisk.length + 2));
    }
  }
  return {value: files, problems};
}

/**
 * Paths in the folder that a study can have, in order; where there is no study.json, all tables and documents. Folders
 * that are links are not entered, those that cannot be are passed over.
 */
async function studyPaths(root: string, pass: (file: string, message: string) => void): Promise<string[]> {
  const paths: string[] = [];
  const top = await readdir(root).catch(() => {
    throw new UsageError(`${root}: cannot be read`);
  });
  const isStudy = top.includes(MANIFEST);
  const isWanted = isStudy ? isStudyPath : isLooseFile;
  const visit = async (folder: string, names: readonly string[]): Promise<void> => {
    for (const name of names) {
      const path = folder === "" ? name : `${folder}/${name}`;
      const mayBeFolder = folder !== "" || name === "sources" || (!isStudy && !name.startsWith("."));
      const info = mayBeFolder ? await lstat(onDisk(path)).catch(() => null) : undefined;
      if (info === null) pass(path, "cannot be read");
      else if (info?.isDirectory()) await visit(path, await namesIn(path));
      else if (isWanted(path)) paths.push(path);
    }
  };
  const onDisk = (path: string) => join(root, ...path.split("/"));
  const namesIn = (folder: string): Promise<string[]> =>
    readdir(onDisk(folder)).catch(() => {
      pass(folder, "this folder cannot be read");
      return [];
    });
  await visit("", top);
  return paths.sort(compare);
}
