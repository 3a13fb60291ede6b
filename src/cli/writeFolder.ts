import {mkdir, readdir} from "node:fs/promises";
import {dirname, join} from "node:path";
import type {StudyFiles} from "../core/model/study.ts";
import {errorCode} from "./errorCode.ts";
import {UsageError} from "./usageError.ts";
import {writeFileAtomically} from "./writeFileAtomically.ts";

/** Writes files into a folder that is new or empty, so that nothing that is there is lost. Throws UsageError otherwise. */
export async function writeFolder(path: string, files: StudyFiles): Promise<void> {
  const present = await readdir(path).catch((error: unknown) => {
    if (errorCode(error) === "ENOENT") return [];
    throw new UsageError(`${path}: ${errorCode(error) === "ENOTDIR" ? "not a folder" : "cannot be read"}`);
  });
  if (present.length > 0) throw new UsageError(`${path}: there is something in this folder; name a new one`);
  for (const [name, bytes] of files) {
    const file = join(path, ...name.split("/"));
    await mkdir(dirname(file), {recursive: true}).catch((error: unknown) => {
      throw new UsageError(`${path}: cannot be written (${errorCode(error) || String(error)})`);
    });
    await writeFileAtomically(file, bytes);
  }
}
