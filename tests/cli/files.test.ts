import {execFileSync} from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync
} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, expect, it} from "vitest";
import {readRegularFile, readStudyFiles} from "../../src/cli/readStudyFiles.ts";
import {checkTarget, writeFileAtomically} from "../../src/cli/writeFileAtomically.ts";
import {zipStudy} from "../../src/core/read/zipStudy.ts";

let root: string;
let study: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "prosopograph-files-"));
  study = join(root, "study");
  mkdirSync(join(study, "sources", "letters"), {recursive: true});
  for (const name of ["study.json", "ties.csv", "sources/a.txt", "sources/letters/b.md"])
    writeFileSync(join(study, name), name);
});

afterEach(() => rmSync(root, {recursive: true}));

it("readStudyFiles(folder) reads study.json, tables and texts, and nothing else", async () => {
  mkdirSync(join(study, "old"));
  mkdirSync(join(study, ".git"));
  for (const name of ["notes.txt", "cover.png", "sources/c.xlsx", "old/ties.csv", ".git/x.csv", ".hidden.csv"])
    writeFileSync(join(study, name), "");
  const {value, problems} = await readStudyFiles(study);
  expect([...value].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)])).toEqual(
    ["sources/a.txt", "sources/letters/b.md", "study.json", "ties.csv"].map((path) => [path, path])
  );
  expect(problems).toEqual([]);
});

it("readStudyFiles(folder) follows links that stay inside, and no others", async () => {
  writeFileSync(join(root, "secret.csv"), "CANARY");
  mkdirSync(join(root, "study-2"));
  writeFileSync(join(root, "study-2", "near.csv"), "CANARY");
  symlinkSync("ties.csv", join(study, "inside.csv"));
  symlinkSync("../secret.csv", join(study, "outside.csv"));
  symlinkSync(join(root, "study-2", "near.csv"), join(study, "near.csv"));
  symlinkSync("/dev/zero", join(study, "zero.csv"));
  symlinkSync("nowhere", join(study, "lost.csv"));
  symlinkSync("..", join(study, "sources", "loop"));
  const {value, problems} = await readStudyFiles(study);
  expect([...value.keys()]).toEqual(["inside.csv", "sources/a.txt", "sources/letters/b.md", "study.json", "ties.csv"]);
  expect(problems.map(({place, severity}) => [place?.file, severity])).toEqual(
    ["lost.csv", "near.csv", "outside.csv", "zero.csv"].map((file) => [file, "warning"])
  );
});

it.skipIf(process.platform === "win32")("readStudyFiles(folder) does not wait for a named pipe", async () => {
  execFileSync("mkfifo", [join(study, "pipe.csv")]);
  const {value, problems} = await readStudyFiles(study);
  expect([value.has("pipe.csv"), problems.map(({message}) => message)]).toEqual([false, ["not a file"]]);
});

it.skipIf(process.getuid?.() === 0)("readStudyFiles(folder) passes over a folder that cannot be read", async () => {
  chmodSync(join(study, "sources", "letters"), 0o000);
  const {value, problems} = await readStudyFiles(study).finally(() =>
    chmodSync(join(study, "sources", "letters"), 0o755)
  );
  expect([...value.keys()]).toEqual(["sources/a.txt", "study.json", "ties.csv"]);
  expect(problems.map(({place, severity}) => [place?.file, severity])).toEqual([["sources/letters", "warning"]]);
});

it("readStudyFiles(folder) passes over a file that is too large, unread", async () => {
  writeFileSync(join(study, "big.csv"), "");
  truncateSync(join(study, "big.csv"), 200_000_001); // a hole: takes no room on the disk
  const {value, problems} = await readStudyFiles(study);
  expect([value.has("big.csv"), problems[0]?.message]).toEqual([
    false,
    "200000001 bytes are more than the 200000000 that are read of one file"
  ]);
});

it("readStudyFiles(file) reads a ZIP of a study", async () => {
  writeFileSync(join(root, "study.zip"), zipStudy((await readStudyFiles(study)).value));
  expect([...(await readStudyFiles(join(root, "study.zip"))).value.keys()]).toEqual([
    ...(await readStudyFiles(study)).value.keys()
  ]);
});

it("readStudyFiles(path) says what is wrong with a path that is no study", async () => {
  writeFileSync(join(root, "text.bin"), "no ZIP");
  await expect(readStudyFiles(join(root, "nowhere"))).rejects.toThrow(/nowhere: no such study$/);
  await expect(readStudyFiles(join(root, "text.bin"))).rejects.toThrow(
    /text\.bin: expected a study's folder, a ZIP of it, a document, or a network of another program$/
  );
  await expect(readStudyFiles("/dev/null")).rejects.toThrow("expected a study's folder");
});

it("readRegularFile(path) refuses folders and devices", async () => {
  await expect(readRegularFile(study)).rejects.toThrow("not a file");
  await expect(readRegularFile("/dev/zero")).rejects.toThrow("not a file");
  await expect(readRegularFile(join(root, "nothing"))).rejects.toThrow("no such file");
});

it("writeFileAtomically(path, content) puts the file there whole, in place of an older one, and leaves nothing beside it", async () => {
  const path = join(root, "network.json");
  await writeFileAtomically(path, "old");
  await writeFileAtomically(path, new TextEncoder().encode("новый"));
  expect(readFileSync(path, "utf8")).toBe("новый");
  expect(readdirSync(root).sort()).toEqual(["network.json", "study"]);
});

it("writeFileAtomically(path, content) writes to no folder, link or device", async () => {
  writeFileSync(join(root, "target"), "old");
  symlinkSync("target", join(root, "link"));
  for (const path of [study, join(root, "link"), "/dev/null"])
    await expect(writeFileAtomically(path, "x")).rejects.toThrow("not a file");
  expect(readFileSync(join(root, "target"), "utf8")).toBe("old");
});

it("writeFileAtomically(path, content) names the file and the reason where it cannot write", async () => {
  await expect(writeFileAtomically(join(root, "nowhere", "a.json"), "x")).rejects.toThrow(
    /a\.json: cannot be written \(there is no such folder\)$/
  );
});

it("checkTarget(path) refuses a folder, and what lies in none", async () => {
  await expect(checkTarget(join(study, "new.svg"))).resolves.toBeUndefined();
  await expect(checkTarget(join(study, "ties.csv"))).resolves.toBeUndefined();
  await expect(checkTarget(join(study, "sources"))).rejects.toThrow(/not a file/);
  await expect(checkTarget(join(root, "nowhere", "a.svg"))).rejects.toThrow(/there is no such folder/);
  await expect(checkTarget(join(study, "ties.csv", "a.svg"))).rejects.toThrow(/there is no such folder/);
});

it("writeFileAtomically(path, content) writes over nothing that was read in this run", async () => {
  await readStudyFiles(study);
  for (const path of [join(study, "ties.csv"), join(study, "sources", "..", "study.json")])
    await expect(writeFileAtomically(path, "x")).rejects.toThrow("this is what is read; write to another file");
  expect(readFileSync(join(study, "ties.csv"), "utf8")).toBe("ties.csv");
  await writeFileAtomically(join(study, "new.csv"), "x");
});

it("checkTarget(path, new) refuses a file that is there already", async () => {
  await expect(checkTarget(join(study, "new.csv"), "new")).resolves.toBeUndefined();
  await expect(checkTarget(join(study, "ties.csv"), "new")).rejects.toThrow(/ties\.csv: is there already/);
});
