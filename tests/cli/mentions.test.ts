import Papa from "papaparse";
import {expect, it} from "vitest";
import {run} from "./fakeIo.ts";

const FIELDS = ["source", "paragraph", "start", "end", "text", "entity", "kind", "zone", "rule", "score", "rivals"];

it("mentions prints one JSON object a line, with the fields of the format in their order", async () => {
  const {status, out} = await run("mentions study");
  const records = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(status).toBe(0);
  expect(records.map((record) => Object.keys(record))).toEqual([FIELDS, FIELDS, FIELDS]);
  expect(records.map(({source, paragraph, start, end, entity}) => [source, paragraph, start, end, entity])).toEqual([
    ["letter", 0, 0, 11, "smilga"],
    ["letter", 0, 16, 28, "trotsky"],
    ["letter", 1, 31, 43, "trotsky"]
  ]);
});

it("mentions --format csv prints the same as a table", async () => {
  const [header, first] = Papa.parse<string[]>((await run("mentions study --format csv")).out, {delimiter: ","}).data;
  expect(header).toEqual(FIELDS);
  expect(first?.slice(0, 7)).toEqual(["letter", "0", "0", "11", "Ivar Smilga", "smilga", "person"]);
});

it("mentions --source reads other texts in place of the study's own", async () => {
  const {status, out} = await run("mentions study --source private/Memoir.txt", undefined, {
    "private/Memoir.txt": "\ufeffOf Leon Trotsky."
  });
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({source: "memoir", start: 3, end: 15, entity: "trotsky"});
});

it("mentions --source with a file that is not there is wrong usage", async () => {
  expect(await run("mentions study --source nowhere.txt")).toMatchObject({status: 2, out: ""});
});

it("mentions -o writes to a file", async () => {
  const {out, files} = await run("mentions study -o m.jsonl");
  expect(out).toBe("");
  expect(files.get("m.jsonl")).toBe((await run("mentions study")).out);
});

it("mentions --similar prints words one letter from a name, and says where there are none", async () => {
  const {status, out} = await run("mentions study --similar --source m.txt", undefined, {
    "m.txt": "Smiglas and Trotsky came. Smilgas went."
  });
  expect([status, JSON.parse(out)]).toMatchObject([0, {text: "Smilgas", count: 1, entity: "smilga"}]);
  const none = await run("mentions study --similar");
  expect([none.status, none.out]).toEqual([0, ""]);
  expect(none.err).toContain("no word of the texts is one letter from a name of the list");
});
