import {expect, it} from "vitest";
import {readStudy} from "../../../src/core/read/readStudy.ts";
import {withoutVerdict, withVerdict} from "../../../src/core/read/withVerdict.ts";

const TEXT = "John Smith met Mary. Smith left. Smith is a smith.";
const SOURCE = {id: "s", text: TEXT};

const study = (verdicts?: string) =>
  new Map(
    Object.entries({
      "t/study.json":
        '{"format": "prosopograph-study", "version": 1, "sources": [{"id": "s", "file": "sources/s.txt"}]}',
      "t/entities.csv": "id,name,kind\njohn,John Smith,person\njames,James Smith,person\n",
      "t/sources/s.txt": TEXT,
      ...(verdicts !== undefined && {"t/verdicts.csv": verdicts})
    }).map(([path, text]) => [path, new TextEncoder().encode(text)])
  );
const tableOf = (files: ReturnType<typeof withVerdict>) =>
  files && new TextDecoder("utf-8", {ignoreBOM: true}).decode(files.get("t/verdicts.csv"));

it("withVerdict(files, source, verdict) makes a table that says so, beside study.json", () => {
  const files = withVerdict(study(), SOURCE, {start: 21, end: 26, entity: "james"})!;
  expect(tableOf(files)).toBe("source,start,text,entity,note\ns,21,Smith,james,\n");
  const {value, problems} = readStudy(files);
  expect(value?.sources[0]?.verdicts).toEqual([{start: 21, end: 26, entity: "james"}]);
  expect(problems.map(({code}) => code)).not.toContain("bad-verdict");
});

it("withVerdict(files, source, verdict) takes the place of what was said of the place, and leaves the rest to the letter", () => {
  const before = '\uFEFFsource;start;text;entity;note\r\ns;33;Smith;;" as is "\r\ns;21;Smith;john;\r\n';
  expect(tableOf(withVerdict(study(before), SOURCE, {start: 21, end: 26, entity: null}))).toBe(
    '\uFEFFsource;start;text;entity;note\r\ns;33;Smith;;" as is "\r\ns;21;Smith;;\r\n'
  );
});

it("withoutVerdict(files, source, start) takes a row back, that of words which have moved too", () => {
  const table = "source,start,text,entity\ns,20,Smith,james\ns,33,Smith,john\n";
  expect(tableOf(withoutVerdict(study(table), SOURCE, 21))).toBe("source,start,text,entity\ns,33,Smith,john\n");
});

it("withVerdict(files, source, verdict) is null where the table is no UTF-8 or has no column for it", () => {
  const verdict = {start: 21, end: 26, entity: "james"};
  expect(withVerdict(study("source,start,text\ns,1,x\n"), SOURCE, verdict)).toBeNull();
  const odd = study().set("t/verdicts.csv", Uint8Array.of(0x69, 0xff));
  expect(withVerdict(odd, SOURCE, verdict)).toBeNull();
});
