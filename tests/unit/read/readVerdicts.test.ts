import {expect, it} from "vitest";
import {buildNetwork} from "../../../src/core/network/buildNetwork.ts";
import {readStudy} from "../../../src/core/read/readStudy.ts";

const TEXT = "John Smith met Mary. Smith left. Smith is a smith; Smith stayed.";

const reading = (verdicts: string, text = TEXT) =>
  readStudy(
    new Map(
      Object.entries({
        "study.json":
          '{"format": "prosopograph-study", "version": 1, "title": "T", "sources": [{"id": "s", "title": "s", "citation": "s", "file": "sources/s.txt"}]}',
        "entities.csv": "id,name,kind\njohn,John Smith,person\njames,James Smith,person\nmary,Mary,person\n",
        "verdicts.csv": verdicts,
        "sources/s.txt": text
      }).map(([path, content]) => [path, new TextEncoder().encode(content)])
    )
  );
const named = (verdicts: string, text?: string): string[] =>
  buildNetwork(reading(verdicts, text).value!).mentions.map(
    ({start, text: words, entity, rule}) => `${start} ${words} = ${entity} (${rule})`
  );

it("readStudy(files) takes verdicts.csv for what single places mean, before whatever would be found there", () => {
  expect(named("source,start,text,entity\ns,21,Smith,james\ns,33,Smith,\n")).toEqual([
    "0 John Smith = john (name)",
    "15 Mary = mary (name)",
    "21 Smith = james (verdict)",
    expect.stringMatching(/^51 Smith = /)
  ]);
});

it("readStudy(files) finds a verdict's words where a changed text has them, and says so", () => {
  const {value, problems} = reading("source,start,text,entity\ns,21,Smith,james\n", `Well. ${TEXT}`);
  expect(value?.sources[0]?.verdicts).toEqual([{start: 27, end: 32, entity: "james"}]);
  expect(problems.map(({code, message, place}) => [code, message, place?.line])).toEqual([
    ["moved-verdict", '"Smith" stands at 27 now', 2]
  ]);
});

it("readStudy(files) takes any white space between a verdict's words for any other, as lines are wrapped", () => {
  const {value, problems} = reading('source,start,text,entity\ns,0,"John\nSmith",james\n', "John\r\nSmith left.");
  expect([value?.sources[0]?.verdicts, problems]).toEqual([[{start: 0, end: 11, entity: "james"}], []]);
});

it("readStudy(files) leaves verdicts out that name no place, source or entity, and says why", () => {
  const rows = ["s,5,Radek,john", "s,x,Mary,mary", "letter,0,John,john", "s,0,John,peter", "s,0,,john"];
  const {value, problems} = reading(`source,start,text,entity\n${rows.join("\n")}\n`);
  expect(value?.sources[0]?.verdicts).toBeUndefined();
  expect(problems.map(({code, place}) => [place?.line, code])).toEqual([
    [2, "bad-verdict"],
    [3, "bad-verdict"],
    [4, "unknown-source"],
    [5, "unknown-entity"],
    [6, "empty-cell"]
  ]);
});
