import {expect, it} from "vitest";
import {formatProblem, type Problem} from "../../../src/core/base/problem.ts";
import type {View} from "../../../src/core/model/view.ts";
import {DEFAULT_VIEW} from "../../../src/core/model/view.ts";
import {type Manifest, readManifest} from "../../../src/core/read/readManifest.ts";
import {briefly, readChanged, reported} from "./studyFiles.ts";

const read = (text: string): {value: Manifest | null; problems: Problem[]} =>
  reported((report) => readManifest(text, "study.json", report));

const HEAD = '"format": "prosopograph-study", "version": 1, "title": "T"';
const withSources = (...sources: string[]): string => `{${HEAD}, "sources": [\n${sources.join(",\n")}\n]}`;
const withViews = (...views: string[]): string => `{${HEAD}, "views": [\n${views.join(",\n")}\n]}`;
const viewsOf = (manifest: Manifest | null): View[] => manifest?.views.map(({record}) => record) ?? [];

it("readManifest(text) fills a view's absent fields from the default view", () => {
  const {value, problems} = read(
    withViews('{"id": "a"}', '{"id": "b", "layers": {"tie": false}, "years": {"from": 1917}, "layout": {"seed": 7}}')
  );
  expect(problems).toEqual([]);
  expect(viewsOf(value)).toEqual([
    {...DEFAULT_VIEW, id: "a"},
    {
      ...DEFAULT_VIEW,
      id: "b",
      layers: {tie: false, coOccurrence: true},
      years: {from: 1917, to: null},
      layout: {seed: 7, held: []}
    }
  ]);
});

it("readManifest(text) gives no view a part of the default view to change", () => {
  const [a, b] = viewsOf(read(withViews('{"id": "a"}', '{"id": "b"}')).value);
  a?.kinds.push("place");
  a?.pins.push({entity: "x", x: 0, y: 0});
  expect(b).toEqual({...DEFAULT_VIEW, id: "b"});
  expect(DEFAULT_VIEW.kinds).toEqual(["person"]);
});

it("readManifest(text) warns of unknown fields at every depth, with the name they nearly have", () => {
  const {value, problems} = read(
    withViews('{"id": "a", "tilte": "x",', ' "layers": {"ties": false}}')
      .replace(",\n ,", ",\n ")
      .replace('"x",,', '"x",')
  );
  expect(problems.map(formatProblem)).toEqual([
    'study.json:2:13: warning: the field "tilte" is not one we know, and is not read [unknown-field]\n  Did you mean "title"?',
    'study.json:3:13: warning: the field "ties" is not one we know, and is not read [unknown-field]\n  Did you mean "tie"?'
  ]);
  expect(viewsOf(value)).toEqual([{...DEFAULT_VIEW, id: "a"}]);
});

it("readManifest(text) reports bad fields where they stand, reads them as their defaults, and keeps the rest", () => {
  const {value, problems} = read(
    withViews(
      '{"id": "a", "minCount": 0, "undated": "yes", "kinds": ["person", "ghost", "place"], "isolation": {"rule": "inside"}, "title": "Kept"}'
    )
  );
  expect(problems.map(formatProblem)).toEqual([
    "study.json:2:25: error: views[0].minCount: expected at least 1, got 0 [bad-field]",
    'study.json:2:39: error: views[0].undated: expected true or false, got "yes" [bad-field]',
    'study.json:2:66: error: views[0].kinds[1]: expected "person" or "organisation" or "place" or "event" or "work", got "ghost" [bad-field]',
    "study.json:2:98: error: views[0].isolation.groups: expected a list [ … ], it is missing [missing-field]"
  ]);
  expect(viewsOf(value)).toEqual([{...DEFAULT_VIEW, id: "a", kinds: ["person", "place"], title: "Kept"}]);
});

it("readManifest(text) leaves out sources and views without an id, and those that repeat one", () => {
  const {value, problems} = read(
    `{${HEAD}, "sources": [{"title": "x"}, 5, {"id": "a"}, {"id": "a"}, {"id": " "}], "views": [{}, {"id": "v"}, {"id": "v"}]}`
  );
  expect(value?.sources.map(({record}) => record.id)).toEqual(["a"]);
  expect(viewsOf(value).map(({id}) => id)).toEqual(["v"]);
  expect(problems.map(({code, message}) => `${code} ${message}`)).toEqual([
    "missing-field sources[0].id: expected text in double quotes, it is missing",
    "bad-field sources[1]: expected an object { … }, got 5",
    'duplicate-id the id "a" is already taken in sources',
    'bad-field sources[4].id: expected some text, got " "',
    "missing-field views[0].id: expected text in double quotes, it is missing",
    'duplicate-id the id "v" is already taken in views'
  ]);
});

it("readManifest(text) reports every fault of the JSON and reads on", () => {
  const {value, problems} = read(`{\n  // a note\n  ${HEAD},\n  "language": "en"\n  "description": "d",\n}`);
  expect(briefly(problems)).toEqual(["study.json:2:3 bad-json", "study.json:5:3 bad-json", "study.json:6:1 bad-json"]);
  expect([value?.title, value?.language, value?.description]).toEqual(["T", "en", "d"]);
});

it("readManifest(text) refuses JSON nested too deeply, without running out of stack", () => {
  const {value, problems} = read("[".repeat(1_000_000));
  expect(value).toBeNull();
  expect(briefly(problems)).toEqual(["study.json:1:65 json-too-deep"]);
});

it("readManifest(text) reads the first of two fields with one name, and none named __proto__", () => {
  const {value, problems} = read(`{${HEAD}, "title": "U", "__proto__": {"language": "xx"}}`);
  expect([value?.title, value?.language]).toEqual(["T", ""]);
  expect(problems.map(({code}) => code)).toEqual(["duplicate-field", "unknown-field"]);
});

it("readManifest(text) tells a newer version, another format and missing ones apart", () => {
  const codes = (text: string): string[] => read(text).problems.map(({code}) => code);
  expect(codes('{"format": "prosopograph-study", "version": 2, "title": "T"}')).toEqual(["newer-version"]);
  expect(codes('{"format": "other", "version": "1", "title": "T"}')).toEqual(["not-a-study", "bad-version"]);
  expect(codes("{}")).toEqual(["not-a-study", "bad-version", "no-title"]);
});

it("readManifest(text) reports a source's bad date with the date it may be, and reads it as none", () => {
  const {value, problems} = read(
    withSources('{"id": "a", "date": "18.12.1927"}', '{"id": "b", "date": "1927-12-18"}', '{"id": "c", "date": null}')
  );
  expect(value?.sources.map(({record}) => record.date)).toEqual([null, "1927-12-18", null]);
  expect(briefly(problems)).toEqual(["study.json:2:21 bad-date"]);
  expect(problems[0]?.hint).toMatch(/here perhaps 1927-12-18\.$/);
});

it("a view's references to what the study has not are reported and taken out", () => {
  const view = {
    ...{id: "v", hiddenClasses: ["meeting", "wars"], hiddenTypes: ["met", "meet"], hiddenSources: ["letter", "lettre"]},
    ...{isolation: {groups: ["g-lft"]}, colours: ["g-left", "g-right"], hulls: ["g-left", "The Left"]},
    ...{
      layout: {
        held: [
          {entity: "ann", x: 1, y: 2},
          {entity: "eve", x: 0, y: 0}
        ]
      },
      pins: [{entity: "bo", x: 1, y: 1}]
    }
  };
  const manifest = `{${HEAD}, "sources": [{"id": "notes", "file": "sources/notes.md"}, {"id": "letter"}], "views": [\n${JSON.stringify(view)}\n]}`;
  const {study, problems} = readChanged({"study.json": manifest});
  expect(study.views).toEqual([
    {
      ...{...DEFAULT_VIEW, id: "v", hiddenClasses: ["meeting"], hiddenTypes: ["met"], hiddenSources: ["letter"]},
      ...{
        isolation: null,
        colours: ["g-left"],
        hulls: ["g-left"],
        layout: {seed: 1, held: [{entity: "ann", x: 1, y: 2}]},
        pins: []
      }
    }
  ]);
  expect(problems.map(({code}) => code)).toEqual([
    ...[
      "unknown-class",
      "unknown-tie-type",
      "unknown-source",
      "unknown-group",
      "unknown-group",
      "unknown-group",
      "unknown-entity",
      "unknown-entity"
    ]
  ]);
  const line = JSON.stringify(view);
  expect(problems.map(({place}) => place?.column)).toEqual(
    ['"wars"', '"meet"', '"lettre"', '"g-lft"', '"g-right"', '"The Left"', '"eve"', '"bo"'].map(
      (text) => line.indexOf(text) + 1
    )
  );
  expect(problems[5]?.hint).toBe('Write its id, "g-left".');
});

it("a view whose years run backwards is reported", () => {
  const {problems} = readChanged({
    "study.json": `{${HEAD}, "sources": [{"id": "notes", "file": "sources/notes.md"}, {"id": "letter"}], "views": [{"id": "v", "years": {"from": 1930, "to": 1920}}]}`
  });
  expect(problems.map(({code}) => code)).toEqual(["end-before-start"]);
});

it("a source's file that is missing, outside the study or no text leaves the source without text", () => {
  const cases = [
    ["sources/note.md", "missing-file"],
    ["../notes.md", "path-outside"],
    ["sources/../../notes.md", "path-outside"],
    ["/etc/passwd", "path-outside"],
    ["C:/notes.md", "path-outside"],
    ["sources\\notes.md", "path-outside"]
  ] as const;
  for (const [file, code] of cases) {
    const {study, problems} = readChanged({
      "study.json": `{${HEAD}, "sources": [\n{"id": "notes", "file": ${JSON.stringify(file)}}, {"id": "letter"}]}`
    });
    expect(study.sources[0]).toMatchObject({id: "notes", text: null});
    expect(study.sources[0]).not.toHaveProperty("file");
    expect([file, ...briefly(problems)]).toEqual([file, `study.json:2:25 ${code}`, "sources/notes.md unlisted-file"]);
  }
});

it("a source's file is found behind ./ and in either Unicode form of its name", () => {
  const manifest = `{${HEAD}, "sources": [{"id": "notes", "file": "./sources/notes.md"}, {"id": "letter", "file": "sources/café.txt"}]}`;
  const {study, problems} = readChanged({"study.json": manifest, "sources/cafe\u0301.txt": "Coffee."});
  expect(problems).toEqual([]);
  expect(study.sources.map(({text}) => text)).toEqual(["Ann Lee met Bob Ray.\n", "Coffee."]);
});

it("a source's file outside the folder sources, or named twice, is read with a warning", () => {
  const sources = ["notes.md", "sources/notes.md", "sources/notes.md"].map((file, i) => ({
    id: ["notes", "letter", "copy"][i],
    file
  }));
  const manifest = JSON.stringify({format: "prosopograph-study", version: 1, title: "T", sources});
  const {study, problems} = readChanged({"study.json": manifest, "notes.md": "Notes."});
  expect(study.sources.map(({text}) => text?.length)).toEqual([6, 21, 21]);
  expect(problems.map(({code, severity}) => [code, severity])).toEqual([
    ["not-in-sources", "warning"],
    ["repeated-file", "warning"]
  ]);
});

it("readManifest(text) reads who tells a source, who is meant in it, and how it is counted", () => {
  const source = '{"id": "a", "narrator": "ann", "we": true, "roles": [{"name": "the Bishop", "entity": "bob"}]}';
  const counting = '"counting": {"window": "paragraphs:2", "without": ["bibliography"]}';
  const {value, problems} = read(`{${HEAD}, ${counting}, "sources": [${source}]}`);
  expect(problems).toEqual([]);
  expect(value?.sources[0]?.record).toMatchObject({
    narrator: {entity: "ann", we: true},
    roles: [{name: "the Bishop", entity: "bob"}]
  });
  expect(value?.counting).toEqual({window: {unit: "paragraphs", reach: 2}, without: ["bibliography"]});
  expect(read(`{${HEAD}}`).value).not.toHaveProperty("counting");
});

it("readManifest(text) says what is wrong with the counting, and keeps the rest of it", () => {
  const {value, problems} = read(`{${HEAD}, "counting": {"window": "page", "without": ["notes", "footnote"]}}`);
  expect(value?.counting).toEqual({window: {unit: "paragraph"}, without: ["footnote"]});
  expect(problems.map(formatProblem)).toEqual([
    'study.json:1:85: error: counting.window: expected sentence, paragraph, paragraphs:K, chapter or tokens:N (K and N whole numbers), got "page" [bad-field]',
    'study.json:1:105: error: counting.without[0]: expected "footnote" or "bibliography" or "title" or "institution" or "attributive" or "quotation", got "notes" [bad-field]'
  ]);
});
