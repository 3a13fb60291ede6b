import {mkdtempSync, readdirSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, it} from "vitest";
import {writeFolder} from "../../src/cli/writeFolder.ts";
import {readStudy} from "../../src/core/read/readStudy.ts";
import {run, STUDY} from "./fakeIo.ts";

const TEXTS = {
  "memoir.txt": "In Moscow Ivar Smilga met Leon Trotsky. Smilga spoke, and Trotsky answered.\n",
  "more/letter.md": "# A letter\n\nDear Smilga, I. T. Smilga wrote once.\n",
  "picture.txt": "GIF89a\0\0\0",
  "empty.txt": "nobody is here.\n"
};
const discover = (line: string) => run(`discover ${line}`, STUDY, TEXTS);
const text = (content: string | Uint8Array | undefined): string =>
  typeof content === "string" ? content : new TextDecoder().decode(content);

it("discover prints a table of whom the texts name", async () => {
  const {status, out} = await discover("memoir.txt");
  expect(status).toBe(0);
  expect(out.split("\n").map((line) => line.replace(/ +/g, " ").replace(/\d+ %/, "… %"))).toEqual([
    "kind mentions sure name also written",
    "person 2 … % Ivar Smilga Smilga",
    "person 2 … % Leon Trotsky Trotsky",
    "place 1 … % Moscow",
    ""
  ]);
  expect((await discover("empty.txt")).out).toBe("No names were found.\n");
});

it("discover -o writes entities.csv, --mentions where each is named", async () => {
  const {status, out, err, files} = await discover("memoir.txt more/letter.md -o entities.csv --mentions m.jsonl");
  expect([status, out]).toEqual([0, ""]);
  expect(err).toBe("entities.csv: 3 entities\nm.jsonl: 7 mentions\n");
  expect(text(files.get("entities.csv")).split("\r\n").slice(0, 2)).toEqual([
    "id,name,kind,aliases,born,died,same_as,note",
    "ivar-smilga,Ivar Smilga,person,Smilga|I. T. Smilga,,,,"
  ]);
  const mentions = text(files.get("m.jsonl"))
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(mentions.map(({source, start, text, entity}) => [source, start, text, entity])).toEqual([
    ["memoir", 3, "Moscow", "moscow"],
    ["memoir", 10, "Ivar Smilga", "ivar-smilga"],
    ["memoir", 26, "Leon Trotsky", "leon-trotsky"],
    ["memoir", 40, "Smilga", "ivar-smilga"],
    ["memoir", 58, "Trotsky", "leon-trotsky"],
    ["letter", 17, "Smilga", "ivar-smilga"],
    ["letter", 25, "I. T. Smilga", "ivar-smilga"]
  ]);
});

it("discover --json prints proposals with counts and reasons", async () => {
  const {out} = await discover("memoir.txt --json");
  const {proposals, merges} = JSON.parse(out);
  expect(proposals[0]).toMatchObject({id: "ivar-smilga", kind: "person", mentionCount: 2});
  expect(proposals[0].reasons).toContain("begins with a given name");
  expect(merges).toEqual([]);
});

it("discover --study writes a study that can be read without problems", async () => {
  const {status, err, files} = await discover("memoir.txt more/letter.md --study new");
  expect([status, err]).toEqual([0, "new: a study with 3 entities; see it with: prosopograph open new\n"]);
  const {value, problems} = readStudy(new Map([...files].map(([path, bytes]) => [path, bytes as Uint8Array])));
  expect(problems).toEqual([]);
  expect(value!.sources.map(({id, file}) => [id, file])).toEqual([
    ["memoir", "sources/memoir.txt"],
    ["letter", "sources/letter.md"]
  ]);
  expect(value!.entities.map(({id}) => id)).toEqual(["ivar-smilga", "leon-trotsky", "moscow"]);
});

it("discover tells of texts it cannot read, reads the others, and ends with 1", async () => {
  const {status, out, err} = await discover("picture.txt memoir.txt");
  expect(status).toBe(1);
  expect(err).toMatch(/^picture\.txt: error: /);
  expect(out).toContain("Ivar Smilga");
  expect((await discover("picture.txt")).out).toBe("");
});

it("discover without a file, or with one that is not there, is wrong usage", async () => {
  expect((await discover("")).status).toBe(2);
  expect((await discover("nowhere.txt")).status).toBe(2);
});

it("writeFolder(path, files) writes into a new folder, and never into one with something in it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "prosopograph-"));
  const files = new Map([["sources/a.txt", new TextEncoder().encode("a")]]);
  await writeFolder(join(folder, "new"), files);
  expect(readdirSync(join(folder, "new", "sources"))).toEqual(["a.txt"]);
  await expect(writeFolder(join(folder, "new"), files)).rejects.toThrow("there is something in this folder");
  writeFileSync(join(folder, "file"), "");
  await expect(writeFolder(join(folder, "file"), files)).rejects.toThrow("not a folder");
});
