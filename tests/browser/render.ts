import {execFileSync} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";

/** What the built `prosopograph render` writes for a study's folder, in the format of an ending. */
export function render(study: string, args: readonly string[], ending: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "prosopograph-"));
  const file = join(folder, `picture.${ending}`);
  try {
    execFileSync(process.execPath, ["dist/cli/main.js", "render", study, ...args, "-o", file], {stdio: "pipe"});
    return readFileSync(file);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
