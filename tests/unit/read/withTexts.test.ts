import {expect, it} from "vitest";
import {readStudy} from "../../../src/core/read/readStudy.ts";
import {withTexts} from "../../../src/core/read/withTexts.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const files = (texts: Record<string, string>) =>
  new Map(Object.entries(texts).map(([path, text]) => [path, bytes(text)]));
const MANIFEST = '{"format": "prosopograph-study", "version": 1, "title": "Letters", "sources": []}';
const sourcesOf = (study: ReturnType<typeof withTexts>) =>
  readStudy(study).value?.sources.map(({id, file, text}) => [id, file, text]);

it("withTexts(files, texts) lists each text as a source of the study", () => {
  const study = withTexts(files({"study.json": MANIFEST}), files({"desk/note.txt": "Lenin met Smilga."}));
  expect(sourcesOf(study)).toEqual([["note", "sources/note.txt", "Lenin met Smilga."]]);
  expect(readStudy(study).problems.map(({code}) => code)).toEqual(["no-entities"]);
});

it("withTexts(files, texts) takes a free name and id, and writes over nothing", () => {
  const once = withTexts(files({"a/study.json": MANIFEST}), files({"note.txt": "One."}));
  const twice = withTexts(once, files({"note.txt": "Two.", "note.md": "Three."}));
  expect(sourcesOf(twice)).toEqual([
    ["note", "sources/note.txt", "One."],
    ["note-2", "sources/note-2.txt", "Two."],
    ["note-3", "sources/note.md", "Three."]
  ]);
});

it("withTexts(files, texts) adds to the study.json that the reader reads, wherever another one lies", () => {
  const two = files({"old/study.json": MANIFEST, "study.json": MANIFEST});
  expect(sourcesOf(withTexts(two, files({"note.txt": "Lenin."})))).toEqual([["note", "sources/note.txt", "Lenin."]]);
});

it("withTexts(files without study.json, texts) makes one", () => {
  const study = withTexts(new Map(), files({"note.txt": "Lenin."}));
  expect(readStudy(study).value?.title).toBe("New study");
  expect(sourcesOf(study)).toEqual([["note", "sources/note.txt", "Lenin."]]);
});

it("withTexts(files without study.json, texts, study) lists the texts that were there, too, with title and citations", () => {
  const before = files({"entities.csv": "id,name\nlenin,Lenin\n", "sources/a.txt": "Lenin.", "b.txt": "Smilga."});
  const {value: read} = readStudy(before);
  const after = withTexts(before, files({"a.txt": "Radek."}), {...read!, title: "Letters"});
  expect(sourcesOf(after)).toEqual([
    ["b", "b.txt", "Smilga."],
    ["a", "sources/a.txt", "Lenin."],
    ["a-2", "sources/a-2.txt", "Radek."]
  ]);
  expect(readStudy(after).value?.title).toBe("Letters");
});

it("withTexts(files, texts) leaves what is wrong in study.json to the reader", () => {
  const odd = '{"format": "prosopograph-study", "version": 1, "title": "Odd", "sources": [null, 7, {"id": "old"}]}';
  expect(sourcesOf(withTexts(files({"study.json": odd}), files({"note.txt": "Lenin."})))).toEqual([
    ["old", undefined, null],
    ["note", "sources/note.txt", "Lenin."]
  ]);
  const broken = files({"study.json": "{"});
  expect(withTexts(broken, files({"note.txt": "Lenin."}))).toEqual(broken);
});
