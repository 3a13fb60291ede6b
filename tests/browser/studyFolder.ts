import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import type {StudyFiles} from "../../src/core/model/study.ts";

/** Writes a study to a folder of its own, hands it to `use`, and takes it away again. */
export async function withStudyFolder(files: StudyFiles, use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "prosopograph-"));
  try {
    for (const [path, bytes] of files) {
      mkdirSync(dirname(join(folder, path)), {recursive: true});
      writeFileSync(join(folder, path), bytes);
    }
    await use(folder);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
