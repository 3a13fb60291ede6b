import {expect, it} from "vitest";
import type {Source} from "../../../src/core/model/study.ts";
import {buildNetwork} from "../../../src/core/network/buildNetwork.ts";
import {readStudy} from "../../../src/core/read/readStudy.ts";
import {curate} from "../../../src/core/text/discovery/curate.ts";
import type {Decision} from "../../../src/core/text/discovery/decision.ts";
import {studyOf, toEntitiesCsv} from "../../../src/export/discoveredStudy.ts";
import {discoveryOf, proposal} from "../text/discovery/proposals.ts";

const source = (id: string, text: string | null, file?: string): Source => ({
  ...{id, title: `About ${id}`, author: "A. N. Other", date: "1927", kind: "memoir", citation: "", paragraphs: "auto"},
  ...(file === undefined ? {} : {file}),
  text
});

const FOUND = discoveryOf(proposal("smilga", ["Smilga", "I. T. Smilga"]), proposal("троцкий", ["Троцкий"], 100), {
  ...proposal("rostov", ["Rostov"], 200),
  kind: "place"
});
const OPTIONS = {title: "A trial", language: "en", take: "not-rejected"} as const;

it("studyOf(…) gives a study that readStudy reads without any problem, all in it", () => {
  const sources = [
    source("Letters, 1", "Smilga wrote.\r\nТроцкий too.", "letters.docx"),
    source("letters 1", "# Head\n\nRostov", "notes.md"),
    source("__proto__", null)
  ];
  const {candidates} = curate(FOUND, [{type: "accept", ids: ["smilga"]}]);
  const {value: study, problems} = readStudy(studyOf(sources, candidates, OPTIONS));
  expect(problems).toEqual([]);
  expect(study!.sources).toEqual([
    {...sources[0], file: "sources/letters-1.txt"},
    {...sources[1], file: "sources/letters-1.md"},
    sources[2]
  ]);
  expect(study!.entities.map(({id, name, kind, aliases}) => [id, name, kind, aliases])).toEqual([
    ["smilga", "Smilga", "person", ["I. T. Smilga"]],
    ["троцкий", "Троцкий", "person", []],
    ["rostov", "Rostov", "place", []]
  ]);
});

it("studyOf(…) leaves out the rejected, and with `accepted` the undecided too", () => {
  const {candidates} = curate(FOUND, [
    {type: "accept", ids: ["smilga"]},
    {type: "reject", ids: ["rostov"]}
  ]);
  const ids = (take: "accepted" | "not-rejected") =>
    readStudy(studyOf([source("a", "Smilga")], candidates, {...OPTIONS, take})).value!.entities.map(({id}) => id);
  expect(ids("not-rejected")).toEqual(["smilga", "троцкий"]);
  expect(ids("accepted")).toEqual(["smilga"]);
});

it("studyOf(…) keeps what was decided passage by passage, and nothing of the kind where no form is shared", () => {
  const text = "Smilga met Smilga. Smilga is a street, and Smilga spoke.";
  const starts = [0, 11, 19, 43];
  const smilga = proposal("ivar", ["Smilga"]);
  const passages = starts.map((start) => ({
    ...smilga.passages[0]!,
    source: "s",
    start,
    fullStart: start,
    end: start + 6
  }));
  const found = discoveryOf({...smilga, forms: [{text: "Smilga", count: 4}], passages});
  const split = (part: string, start: number): Decision =>
    ({type: "split", id: "ivar", part, name: part, forms: [], passages: [{source: "s", start}]}) as const;
  const {candidates} = curate(found, [split("tenis", 11), split("street", 19), {type: "reject", ids: ["street"]}]);
  const study = readStudy(studyOf([source("s", text)], candidates, OPTIONS));
  expect(study.problems.map(({code}) => code)).toEqual([]);
  const {mentions} = buildNetwork(study.value!);
  expect(mentions.map(({start, entity}) => [start, entity])).toEqual([
    [0, "ivar"],
    [11, "tenis"],
    [43, "ivar"]
  ]);
  expect(studyOf([source("s", text)], curate(found, []).candidates, OPTIONS).has("verdicts.csv")).toBe(false);
});

it("toEntitiesCsv(candidates) tells namesakes apart by a number", () => {
  const two = discoveryOf(proposal("a", ["Mabeuf"]), {...proposal("b", ["Mabeuf"], 100), name: "Mabeuf"});
  expect(toEntitiesCsv(curate(two, []).candidates).split("\r\n").slice(1, 3)).toEqual([
    "a,Mabeuf,person,,,,,",
    "b,Mabeuf 2,person,Mabeuf,,,,"
  ]);
});

it("studyOf(…) gives texts that differ in their names' case only files of their own", () => {
  const files = studyOf([source("A", "one"), source("a", "two")], [], OPTIONS);
  expect([...files.keys()]).toEqual(["study.json", "entities.csv", "sources/a.txt", "sources/a-2.txt"]);
});
