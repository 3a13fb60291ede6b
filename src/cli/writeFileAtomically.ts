import {randomBytes} from "node:crypto";
import {lstat, open, rename, stat, unlink} from "node:fs/promises";
import {basename, dirname, join} from "node:path";
import {errorCode} from "./errorCode.ts";
import {wasRead} from "./readFiles.ts";
import {UsageError} from "./usageError.ts";

/**
 * Writes a file whole or not at all: first beside it under another name, down to the disk, then under its own name.
 * Whatever happens in between, the old file stays as it was. Links and devices are not written to, nor is what this
 * run has read.
 */
export async function writeFileAtomically(path: string, content: string | Uint8Array): Promise<void> {
  await checkPresent(path);
  const temporary = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    const file = await open(temporary, "wx");
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw new UsageError(`${path}: cannot be written (${reason(error)})`);
  }
  await syncFolder(dirname(path));
}

/**
 * Throws UsageError where `writeFileAtomically` would find no folder, or something that is no file: before the work.
 * A `new` file must not be there yet: what stands in it may be somebody's work.
 */
export async function checkTarget(path: string, state?: "new"): Promise<void> {
  const folder = await stat(dirname(path)).catch(() => null);
  if (!folder?.isDirectory()) throw new UsageError(`${path}: cannot be written (${NO_FOLDER})`);
  await checkPresent(path);
  if (state === "new" && (await lstat(path).catch(() => null)))
    throw new UsageError(`${path}: is there already; name a new file, or move this one away`);
}

async function checkPresent(path: string): Promise<void> {
  const present = await lstat(path).catch(() => null);
  if (present && !present.isFile())
    throw new UsageError(`${path}: not a file; leave out -o to write to the standard output`);
  if (await wasRead(path)) throw new UsageError(`${path}: this is what is read; write to another file`);
}

const NO_FOLDER = "there is no such folder";

function reason(error: unknown): string {
  const code = errorCode(error);
  return code === "ENOENT" ? NO_FOLDER : code || String(error);
}

/** Makes the new name last through a power cut; not every system lets a folder be opened. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r").catch(() => null);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}
