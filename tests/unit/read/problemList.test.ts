import {expect, it} from "vitest";
import {createProblemList, type Finding} from "../../../src/core/read/problemList.ts";
import {figure, quoted} from "../../../src/core/read/quoted.ts";
import {positionFinder} from "../../../src/core/read/textPosition.ts";
import {briefly} from "./studyFiles.ts";

const finding = (file: string, line: number, column: number, code = "a"): Finding => ({
  ...{code, severity: "error", message: "wrong", place: {file, line, column}}
});

it("inOrder(files) sorts by file as told, then line, then column, and puts what has no place first", () => {
  const {report, inOrder} = createProblemList();
  for (const one of [
    finding("b", 1, 1),
    finding("a", 10, 2),
    finding("a", 9, 5),
    finding("a", 10, 1),
    finding("c", 1, 1)
  ])
    report(one);
  report({code: "whole", severity: "warning", message: "no place"});
  report({code: "file", severity: "warning", message: "no line", place: {file: "a"}});
  expect(briefly(inOrder(["b", "a"]))).toEqual([
    "- whole",
    "b:1:1 a",
    "a file",
    "a:9:5 a",
    "a:10:1 a",
    "a:10:2 a",
    "c:1:1 a"
  ]);
});

it("inOrder(files) counts beyond 200 of a kind in a file, at the end of that file", () => {
  const {report, inOrder} = createProblemList();
  for (let line = 1; line <= 203; line++) report(finding("a", line, 1));
  report(finding("a", 500, 1, "b"));
  for (let line = 1; line <= 200; line++) report(finding("b", line, 1));
  const problems = inOrder(["a", "b"]);
  expect(problems).toHaveLength(200 + 1 + 1 + 200);
  expect(problems[201]).toEqual({code: "a", severity: "error", message: "and 3 more like this", place: {file: "a"}});
});

it("report(finding) works a hint out only for what is kept", () => {
  const {report, inOrder} = createProblemList();
  let searches = 0;
  for (let line = 1; line <= 1000; line++) report({...finding("a", line, 1), hint: () => `search ${++searches}`});
  expect([searches, inOrder([])[0]?.hint]).toEqual([200, "search 1"]);
});

it("quoted(value) spells out what could disturb a line, and cuts what is long", () => {
  expect(quoted("a\nb\u202e\u200b\ud800é𝔘")).toBe('"a\\u000ab\\u202e\\u200b\\ud800é𝔘"');
  expect(quoted("𝔘".repeat(61))).toBe(`"${"𝔘".repeat(60)}…"`);
  expect(quoted("x".repeat(60))).toBe(`"${"x".repeat(60)}"`);
});

it("figure(n) sets thousands apart", () => {
  expect([0, 999, 1000, 5812, 1_234_567].map(figure)).toEqual([
    "0",
    "999",
    "1\u00a0000",
    "5\u00a0812",
    "1\u00a0234\u00a0567"
  ]);
});

it("positionFinder(text) counts lines by LF, CRLF and CR, columns in characters", () => {
  const position = positionFinder("a\nb\r\nc\r𝔘d");
  expect([0, 1, 2, 5, 7, 9, 10].map(position)).toEqual([
    {line: 1, column: 1},
    {line: 1, column: 2},
    {line: 2, column: 1},
    {line: 3, column: 1},
    {line: 4, column: 1},
    {line: 4, column: 2},
    {line: 4, column: 3}
  ]);
});
