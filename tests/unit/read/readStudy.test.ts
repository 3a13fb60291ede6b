import {expect, it} from "vitest";
import {formatProblem} from "../../../src/core/base/problem.ts";
import {DEFAULT_VIEW} from "../../../src/core/model/view.ts";
import {readStudy} from "../../../src/core/read/readStudy.ts";
import {briefly, filesOf, readChanged, studyFiles} from "./studyFiles.ts";

it("readStudy(files) reads a good study without a problem", () => {
  const {value, problems} = readStudy(studyFiles());
  expect(problems).toEqual([]);
  expect(value).toEqual({
    title: "A family",
    description: "Two of them",
    language: "en",
    sources: [
      {
        ...{
          id: "notes",
          title: "Notes",
          author: "A. Reader",
          date: "1930",
          kind: "notes",
          citation: "",
          paragraphs: "auto"
        },
        ...{file: "sources/notes.md", text: "Ann Lee met Bob Ray.\n"}
      },
      {
        id: "letter",
        title: "A letter",
        author: "",
        date: "1917-05~",
        kind: "",
        citation: "",
        paragraphs: "auto",
        text: null
      }
    ],
    entities: [
      {
        ...{id: "ann", name: "Ann Lee", kind: "person", aliases: ["Ann", "A. Lee"], born: "1890", died: "1950-02-03"},
        ...{sameAs: [], note: "", extra: new Map([["height", "170"]])}
      },
      {
        id: "bob",
        name: "Bob Ray",
        kind: "person",
        aliases: [],
        born: "1892?",
        died: null,
        sameAs: [],
        note: "",
        extra: new Map()
      }
    ],
    groups: [{id: "g-left", name: "The Left", kind: "faction", start: "1923", end: "1927", note: "", extra: new Map()}],
    memberships: [
      {
        ...{entity: "ann", group: "g-left", start: "1923", end: null, role: "speaker", certainty: "implied"},
        ...{source: "notes", locator: "¶ 1", note: "", extra: new Map()}
      }
    ],
    tieTypes: [
      {id: "met", label: "met", reverseLabel: "met", class: "meeting", directed: false, note: "", extra: new Map()},
      {
        id: "wrote",
        label: "wrote to",
        reverseLabel: "heard from",
        class: "correspondence",
        directed: true,
        note: "",
        extra: new Map()
      }
    ],
    ties: [
      {
        ...{from: "ann", to: "bob", type: "met", start: "1917-04", end: null, certainty: "stated", stance: "asserted"},
        ...{source: "letter", locator: "p. 2", note: "", extra: new Map()}
      }
    ],
    views: [{...DEFAULT_VIEW, id: "all", title: "All", hulls: ["g-left"], colours: ["g-left"]}]
  });
});

it("readStudy(files) finds the study in one folder around it, past what systems leave behind", () => {
  const wrapped = filesOf([...studyFiles()].map(([path, bytes]) => [`smilga/${path}`, bytes]));
  const files = new Map([
    ...wrapped,
    ["__MACOSX/smilga/._study.json", new Uint8Array(4)],
    ["smilga/.DS_Store", new Uint8Array(4)]
  ]);
  expect(readStudy(files)).toEqual(readStudy(studyFiles()));
});

it("readStudy(files) does not depend on the order of the files", () => {
  const files = studyFiles({
    "ties.csv": "from,to,type\nann,eve,met\n",
    "entities.csv": "id,name,kind\nann,Ann,persn\n"
  });
  expect(readStudy(new Map([...files].reverse()))).toEqual(readStudy(files));
});

it("readStudy(files) reads the outermost of several studies and says so", () => {
  const files = filesOf(
    [...studyFiles()].flatMap(
      ([path, bytes]) =>
        [
          [`a/${path}`, bytes],
          [`b/${path}`, bytes]
        ] as const
    )
  );
  const {value, problems} = readStudy(files);
  expect(value?.title).toBe("A family");
  expect(briefly(problems)).toEqual(["study.json several-studies"]);
});

it("readStudy(texts) makes a study of texts alone, with a warning", () => {
  const {value, problems} = readStudy(
    filesOf([
      ["b/two.md", "Two."],
      ["b/one.txt", "One."]
    ])
  );
  expect(value?.sources.map(({id, title, file, text}) => [id, title, file, text])).toEqual([
    ["one", "one", "one.txt", "One."],
    ["two", "two", "two.md", "Two."]
  ]);
  expect(problems.map(({code, severity}) => [code, severity])).toEqual([
    ["missing-manifest", "warning"],
    ["no-entities", "warning"]
  ]);
});

it("readStudy(files) without study.json is a warning: texts and tables are read, with a source for each cited id", () => {
  const {study, problems} = readChanged({"study.json": null});
  expect(problems.map(({code, severity}) => [code, severity])).toEqual([["missing-manifest", "warning"]]);
  expect(study.ties).toHaveLength(1);
  expect(study.sources.map(({id, text}) => [id, text !== null])).toEqual([
    ["notes", true],
    ["letter", false]
  ]);
});

it("readStudy(files) of nothing it knows is null", () => {
  for (const files of [filesOf([]), filesOf([["photo.jpg", "?"]])]) {
    const {value, problems} = readStudy(files);
    expect(value).toBeNull();
    expect(briefly(problems)).toEqual(["- missing-manifest"]);
  }
});

it("readStudy(files) is null where study.json is no object, and says where it breaks", () => {
  const {value, problems} = readStudy(studyFiles({"study.json": "[1, 2"}));
  expect(value).toBeNull();
  expect(briefly(problems)).toEqual(["study.json:1:1 bad-field", "study.json:1:6 bad-json"]);
});

it("readStudy(files) does without any of the optional tables", () => {
  const {study, problems} = readChanged({
    "groups.csv": null,
    "memberships.csv": null,
    "tie-types.csv": null,
    "ties.csv": null,
    "study.json": BARE
  });
  expect(problems).toEqual([]);
  expect(study.entities).toHaveLength(2);
});

it("readStudy(files) without entities.csv warns, and says once that ties cannot be read", () => {
  const none = readChanged({
    "groups.csv": null,
    "memberships.csv": null,
    "tie-types.csv": null,
    "ties.csv": null,
    "entities.csv": null,
    "study.json": BARE
  });
  expect(briefly(none.problems)).toEqual(["- no-entities"]);
  const {problems} = readChanged({"entities.csv": null});
  expect(briefly(problems)).toEqual(["memberships.csv missing-table", "ties.csv missing-table"]);
});

it("readStudy(files) takes the types of ties from ties.csv where there is no tie-types.csv", () => {
  const {study, problems} = readChanged({"tie-types.csv": null});
  expect(study.tieTypes).toEqual([
    {id: "met", label: "met", reverseLabel: "met", class: "other", directed: false, note: "", extra: new Map()}
  ]);
  expect(briefly(problems)).toEqual(["ties.csv no-tie-types"]);
});

it("readStudy(files) reports bad references with place, value and the nearest id, and keeps the good rows", () => {
  const {study, problems} = readChanged({
    "ties.csv":
      "from,to,type,source\nann,bobb,met,letter\nAnn Lee,bob,met,letter\nann,bob,mett,letter\nann,bob,met,leter\nann,bob,met,letter\n"
  });
  expect(study.ties).toHaveLength(1);
  expect(problems.map(formatProblem)).toEqual([
    'ties.csv:2:5: error: the entity "bobb" is not in entities.csv [unknown-entity]\n  Did you mean "bob"? Correct it here, or add it to entities.csv.',
    'ties.csv:3:1: error: the entity "Ann Lee" is not in entities.csv [unknown-entity]\n  Write its id, "ann".',
    'ties.csv:4:9: error: the tie type "mett" is not in tie-types.csv [unknown-tie-type]\n  Did you mean "met"? Correct it here, or add it to tie-types.csv.',
    'ties.csv:5:13: error: the source "leter" is not in study.json [unknown-source]\n  Did you mean "letter"? Correct it here, or add it to study.json.'
  ]);
});

it("readStudy(files) reports narrators and roles of nobody, and keeps the good ones", () => {
  const roles = '"roles": [{"name": "the Duke", "entity": "bobb"}, {"name": "the King", "entity": "bob"}]';
  const sources = `"sources": [\n{"id": "a", "narrator": "an", ${roles}}]`;
  const {study, problems} = readChanged({
    "study.json": `{"format": "prosopograph-study", "version": 1, "title": "T", ${sources}}`,
    "memberships.csv": null,
    "ties.csv": null,
    "sources/notes.md": null
  });
  expect(briefly(problems)).toEqual(["study.json:2:25 unknown-entity", "study.json:2:72 unknown-entity"]);
  expect(study.sources[0]).not.toHaveProperty("narrator");
  expect(study.sources[0]?.roles).toEqual([{name: "the King", entity: "bob"}]);
});

it("readStudy(files) says of references to a row that was left out that they fell with it", () => {
  const {study, problems} = readChanged({"entities.csv": "id,name,kind\nann,Ann,person\nbob,,person\n"});
  expect(study.ties).toEqual([]);
  expect(briefly(problems)).toEqual(["entities.csv:3:5 empty-cell", "ties.csv:2:5 left-out-entity"]);
  expect(problems[1]?.severity).toBe("warning");
});

it("readStudy(files) reports tables under unknown names", () => {
  const {problems} = readChanged({"tie-types.csv": null, "tie_types.csv": "id\nmet\n", "people.csv": "id\n"});
  expect(briefly(problems)).toEqual([
    "people.csv unknown-table",
    "tie_types.csv unknown-table",
    "ties.csv no-tie-types"
  ]);
  expect(problems[1]?.hint).toBe("Save it as tie-types.csv.");
});

it("readStudy(files) sorts problems by file, line and column, in the order a study is read", () => {
  const {problems} = readChanged({
    "ties.csv": "from,to,type,source\nann,ann,met,letter\n",
    "entities.csv": "id,name,kind,born\nann,Ann,person,18.12.1890\nbob,Bob,persn,x\n",
    "sources/spare.txt": "Spare."
  });
  expect(briefly(problems)).toEqual([
    "sources/spare.txt unlisted-file",
    "entities.csv:2:16 bad-date",
    "entities.csv:3:9 bad-kind",
    "entities.csv:3:15 bad-date",
    "ties.csv:2:5 self-tie"
  ]);
});

it("readStudy(files) groups what is wrong in the same way beyond 200 times in a file", () => {
  const rows = Array.from({length: 6012}, () => "ann,eve,met,letter").join("\n");
  const {problems} = readChanged({"ties.csv": `from,to,type,source\n${rows}\n`});
  expect(problems).toHaveLength(201);
  expect(problems.at(-1)).toEqual({
    code: "unknown-entity",
    severity: "error",
    message: "and 5\u00a0812 more like this",
    place: {file: "ties.csv"}
  });
});

it("readStudy(files) keeps names that are words of JavaScript as ordinary names", () => {
  const names = ["__proto__", "constructor", "toString", "hasOwnProperty", "then", "0"];
  const {study, problems} = readChanged({
    "entities.csv": `id,name,__proto__,constructor\n${names.map((name) => `${name},Name ${name},a,b`).join("\n")}\n`,
    "ties.csv": `from,to,type,source\n${names.map((name, i) => `${name},${names[(i + 1) % names.length]},met,letter`).join("\n")}\n`,
    "memberships.csv": null
  });
  expect(problems).toEqual([]);
  expect(study.entities.map(({id}) => id)).toEqual(names);
  expect([...(study.entities[0]?.extra ?? [])]).toEqual([
    ["__proto__", "a"],
    ["constructor", "b"]
  ]);
  expect(study.ties).toHaveLength(names.length);
});

const BARE =
  '{"format": "prosopograph-study", "version": 1, "title": "T", "sources": [{"id": "notes", "file": "sources/notes.md"}]}';
