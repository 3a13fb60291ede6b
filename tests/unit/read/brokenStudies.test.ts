import fc from "fast-check";
import {expect, it} from "vitest";
import type {Problem} from "../../../src/core/base/problem.ts";
import type {Study, StudyFiles} from "../../../src/core/model/study.ts";
import {readStudy} from "../../../src/core/read/readStudy.ts";
import {studyFiles} from "./studyFiles.ts";

// Whatever happens to a study, reading answers: with what is left of it, sound in itself, and with problems.

const FILES = studyFiles();
const PATHS = [...FILES.keys()];

/** Bytes that mean something to the formats, and some that mean nothing. */
const byte = fc.oneof(
  fc.constantFrom(...[...'",;|\n\r\t{}[]:\\/0-'].map((c) => c.charCodeAt(0)), 0, 0xff, 0xc3),
  fc.integer({min: 0, max: 255})
);

type Change = {path: string; at: number; remove: number; insert: number[]};
const change: fc.Arbitrary<Change> = fc.record({
  path: fc.constantFrom(...PATHS),
  at: fc.nat(400),
  remove: fc.nat(6),
  insert: fc.array(byte, {maxLength: 3})
});

function changed(files: StudyFiles, {path, at, remove, insert}: Change): StudyFiles {
  const bytes = files.get(path) ?? new Uint8Array();
  return new Map([...files, [path, Uint8Array.from([...bytes.slice(0, at), ...insert, ...bytes.slice(at + remove)])]]);
}

/** Nothing in the study points at what is not there. */
function expectSound(study: Study): void {
  const ids = (records: readonly {id: string}[]): Set<string> => new Set(records.map(({id}) => id));
  const [entities, groups, types, sources] = [
    ids(study.entities),
    ids(study.groups),
    ids(study.tieTypes),
    ids(study.sources)
  ];
  expect([entities.size, groups.size, types.size, sources.size]).toEqual(
    [study.entities, study.groups, study.tieTypes, study.sources].map(({length}) => length)
  );
  for (const {from, to, type, source} of study.ties) {
    expect([
      entities.has(from),
      entities.has(to),
      types.has(type),
      source === null || sources.has(source),
      from !== to
    ]).not.toContain(false);
  }
  for (const {entity, group, source} of study.memberships) {
    expect([entities.has(entity), groups.has(group), source === null || sources.has(source)]).not.toContain(false);
  }
  for (const {hulls, colours, pins, isolation} of study.views) {
    for (const group of [...hulls, ...(colours ?? []), ...(isolation?.groups ?? [])])
      expect(groups.has(group)).toBe(true);
    for (const {entity} of pins) expect(entities.has(entity)).toBe(true);
  }
}

function expectGoodProblems(problems: readonly Problem[]): void {
  for (const {message, place} of problems) {
    expect(message).not.toBe("");
    expect(message).not.toMatch(/undefined|\[object|NaN|\n/);
    if (place?.line !== undefined) expect(place.line).toBeGreaterThan(0);
    if (place?.column !== undefined) expect(place.column).toBeGreaterThan(0);
  }
}

it("readStudy(files) answers any change of bytes with a sound study and good problems", () => {
  fc.assert(
    fc.property(fc.array(change, {minLength: 1, maxLength: 4}), (changes) => {
      const {value, problems} = readStudy(changes.reduce(changed, FILES));
      expectGoodProblems(problems);
      if (value) expectSound(value);
      else expect(problems.some(({severity}) => severity === "error")).toBe(true);
    }),
    {numRuns: 500}
  );
});

it("readStudy(files) answers every file cut anywhere", () => {
  for (const path of PATHS) {
    const bytes = FILES.get(path) ?? new Uint8Array();
    for (let length = 0; length < bytes.length; length += 11) {
      const {value, problems} = readStudy(new Map([...FILES, [path, bytes.slice(0, length)]]));
      expectGoodProblems(problems);
      if (value) expectSound(value);
    }
  }
});

it("readStudy(files) answers any JSON for study.json", () => {
  const field = fc.constantFrom(
    "id",
    "title",
    "sources",
    "views",
    "file",
    "hulls",
    "layout",
    "pins",
    "isolation",
    "groups",
    "__proto__",
    "date",
    "version"
  );
  const {tree} = fc.letrec((tie) => ({
    tree: fc.oneof(
      {maxDepth: 4},
      fc.constantFrom(null, true, 0, -1.5, "", "ann", "g-left", "1917", "sources/notes.md"),
      fc.array(tie("tree"), {maxLength: 3}),
      fc.array(fc.tuple(field, tie("tree")), {maxLength: 5}).map((pairs) => Object.fromEntries(pairs))
    )
  }));
  fc.assert(
    fc.property(fc.array(tree, {maxLength: 3}), fc.array(tree, {maxLength: 3}), (sources, views) => {
      const manifest = JSON.stringify({format: "prosopograph-study", version: 1, title: "T", sources, views});
      const {value, problems} = readStudy(studyFiles({"study.json": manifest}));
      expectGoodProblems(problems);
      if (value) expectSound(value);
      expect(value).not.toBeNull();
    }),
    {numRuns: 300}
  );
});

it("readStudy(files) gives the same study and problems each time", () => {
  fc.assert(
    fc.property(change, (one) => {
      const files = changed(FILES, one);
      expect(readStudy(files)).toEqual(readStudy(files));
    }),
    {numRuns: 50}
  );
});
