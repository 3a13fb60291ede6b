import {expect, it} from "vitest";
import {type Found, folderIntake, type Intake, looseIntake, type Readable} from "../../../src/app/intake.ts";

const readable = (name: string, text = name): Readable => {
  const bytes = new TextEncoder().encode(text);
  return {name, size: bytes.length, arrayBuffer: async () => bytes.buffer as ArrayBuffer};
};
const found = (...paths: string[]): Found[] => paths.map((path) => ({path, file: readable(path)}));

function paths(intake: Intake): string[] {
  if (intake.type === "texts") return [...intake.files.keys()];
  if (intake.type === "study" && "files" in intake.input) return [...intake.input.files.keys()];
  throw new Error(`no files in ${intake.type}`);
}

it("folderIntake(files) takes what a study can have, in the order of the paths", async () => {
  const intake = await folderIntake(
    "smilga",
    found(
      "ties.csv",
      "study.json",
      "photo.jpg",
      "sources/b.md",
      "sources/a.TXT",
      "notes/c.txt",
      ".git/x.csv",
      "README.md"
    )
  );
  expect(paths(intake)).toEqual(["sources/a.TXT", "sources/b.md", "study.json", "ties.csv"]);
  expect(intake).toMatchObject({type: "study", name: "smilga", problems: []});
});

it("folderIntake(files) goes by the nearest study.json, and passes others as near on, for the reader to complain of", async () => {
  const one = await folderIntake(
    "data",
    found("smilga/study.json", "smilga/sources/a.txt", "smilga/old/study.json", "loose.txt")
  );
  expect(paths(one)).toEqual(["smilga/sources/a.txt", "smilga/study.json"]);
  const two = await folderIntake("data", found("a/study.json", "b/study.json", "b/ties.csv"));
  expect(paths(two)).toEqual(["a/study.json", "b/study.json"]);
});

it("folderIntake(files) without study.json takes every table and text", async () => {
  expect(paths(await folderIntake("texts", found("a.txt", "deep/b.md", "c.jpg", "d.csv")))).toEqual([
    "a.txt",
    "d.csv",
    "deep/b.md"
  ]);
  expect(paths(await folderIntake("photos", found("c.jpg")))).toEqual([]); // the reader says that this is no study
});

it("folderIntake(files) passes over files that are too large, and says which", async () => {
  const intake = await folderIntake(
    "s",
    [...found("study.json"), {path: "sources/long.txt", file: readable("long.txt", "x".repeat(40))}],
    {files: 9, bytes: 39}
  );
  expect(paths(intake)).toEqual(["study.json"]);
  expect(intake).toMatchObject({
    problems: [{code: "file-passed-over", severity: "error", place: {file: "sources/long.txt"}}]
  });
});

it("folderIntake(files) stops at the limit of files, at the same one each time", async () => {
  const files = found("study.json", "sources/c.txt", "sources/a.txt", "sources/b.txt");
  for (const order of [files, files.toReversed()]) {
    const intake = await folderIntake("s", order, {files: 2, bytes: 99});
    expect(paths(intake)).toEqual(["sources/a.txt", "sources/b.txt"]);
    expect(intake).toMatchObject({
      problems: [{place: {file: "sources/c.txt"}, message: expect.stringContaining("at most 2 files")}]
    });
  }
});

it("folderIntake(files) tells of a file that the browser cannot read, and takes the rest", async () => {
  const gone: Readable = {name: "a.txt", size: 1, arrayBuffer: () => Promise.reject(new Error("NotFoundError"))};
  const intake = await folderIntake("s", [...found("study.json"), {path: "sources/a.txt", file: gone}]);
  expect(paths(intake)).toEqual(["study.json"]);
  expect(intake).toMatchObject({
    problems: [{place: {file: "sources/a.txt"}, message: expect.stringContaining("NotFoundError")}]
  });
});

it("looseIntake([zip]) is a study named as the ZIP", async () => {
  const intake = await looseIntake([readable("Smilga 2.ZIP", "PK")]);
  expect(intake).toMatchObject({type: "study", name: "Smilga 2", input: {zip: new TextEncoder().encode("PK")}});
  expect(await looseIntake([readable("a.zip", "12345")], {files: 1, bytes: 4})).toMatchObject({
    type: "nothing",
    name: "a.zip"
  });
  expect(await looseIntake([readable("a.zip"), readable("b.txt")])).toMatchObject({type: "nothing"});
});

it("looseIntake(texts) are for the open study; with a table among them they are a study", async () => {
  const texts = await looseIntake([readable("b.md"), readable("a.txt"), readable("c.jpg")]);
  expect([texts.type, paths(texts)]).toEqual(["texts", ["a.txt", "b.md"]]);
  const tables = await looseIntake([readable("entities.csv"), readable("a.txt"), readable("study.json")]);
  expect([tables.type, paths(tables)]).toEqual(["study", ["a.txt", "entities.csv", "study.json"]]);
});

it("looseIntake(anything else) is nothing, with a word on what could be opened", async () => {
  expect(await looseIntake([readable("photo.jpg")])).toMatchObject({
    type: "nothing",
    name: "photo.jpg",
    problem: {code: "not-a-study", severity: "error", hint: expect.stringContaining("study's folder")}
  });
  expect(await looseIntake([])).toMatchObject({type: "nothing"});
});
