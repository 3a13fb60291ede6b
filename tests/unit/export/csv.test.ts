import fc from "fast-check";
import Papa from "papaparse";
import {expect, it} from "vitest";
import {STATISTICS} from "../../../src/core/model/network.ts";
import {guardFormula, toCsv, toCsvTables} from "../../../src/export/csv.ts";
import {HOSTILE, STUDY, smallNetwork} from "./network.ts";

const rowsOf = (csv: string): string[][] => Papa.parse<string[]>(csv, {delimiter: ",", skipEmptyLines: true}).data;

it("guardFormula(text) puts an apostrophe before whatever starts a formula", () => {
  expect(
    ["=1+1", "+cmd", "-cmd", "@SUM", "\uff1d1", "\uff0b1", "\uff0d1", "\uff20a", "\u22121+2"].map(guardFormula)
  ).toEqual([...["'=1+1", "'+cmd", "'-cmd", "'@SUM", "'\uff1d1", "'\uff0b1", "'\uff0d1", "'\uff20a", "'\u22121+2"]]);
});

it("guardFormula(text) looks behind blanks, seen and unseen", () => {
  expect([" =1", "\u00a0=1", "\u200b=1", "\ufeff=1", "\u0000=1"].map(guardFormula)).toEqual([
    ...[" '=1", "\u00a0'=1", "\u200b'=1", "\ufeff'=1", "\u0000'=1"]
  ]);
});

it("guardFormula(text) guards a cell that begins with a tab or a line end", () => {
  expect(["\tx", "\rx", "\nx"].map(guardFormula)).toEqual(["'\tx", "'\rx", "'\nx"]);
});

it("guardFormula(text) guards lines inside a cell, and what another separator would make a cell", () => {
  expect(["a\n=1", "a\r\n =1", "a;=1", "a\t@b"].map(guardFormula)).toEqual(["a\n'=1", "a\r\n '=1", "a;'=1", "a\t'@b"]);
});

it("guardFormula(text) leaves numbers and ordinary text as they are", () => {
  for (const text of ["-5", "+1.5", "12", "", "a-b", "x = y", "Smilga-Poluyan", "1917-04"])
    expect(guardFormula(text)).toBe(text);
});

it("guardFormula(text) leaves no line that begins with a trigger, and adds apostrophes only", () => {
  const text = fc.string({unit: fc.constantFrom(..."=+-@\t\r\n ;\u00a0\u200b\uff1dab1'\"")});
  fc.assert(
    fc.property(text, (input) => {
      const guarded = guardFormula(input);
      if (!/^[+-]?\d+$/.test(input)) {
        for (const line of guarded.split(/[\r\n\t;]/))
          expect(line.replace(/^[\s\u200b]+/u, "")).not.toMatch(/^[=+\-@\uff1d]/);
        expect(guarded).not.toMatch(/^[\t\r]/);
      }
      expect(guarded.replaceAll("'", "")).toBe(input.replaceAll("'", ""));
    }),
    {numRuns: 500}
  );
});

it("guardFormula(text) goes once through a text where every place may start a cell", () => {
  const text = "\t".repeat(200_000);
  expect(guardFormula(text)).toHaveLength(200_001);
});

it("toCsv(rows) comes back from a CSV reader cell by cell", () => {
  const cell = fc.string({unit: fc.constantFrom(...'ab ,;"\n\r|é\u{1f600}')}).filter((text) => !/^[\r\n]/.test(text));
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constant("x"), cell, cell), {minLength: 1}), (rows) => {
      expect(Papa.parse(toCsv(rows), {delimiter: ",", newline: "\r\n"}).data).toEqual([...rows, [""]]);
    })
  );
});

it("toCsvTables(network, study).edges has one row an edge, by the study's ids", () => {
  const [header, first, second, third] = rowsOf(toCsvTables(smallNetwork(), STUDY).edges);
  expect(header).toEqual([
    ...["Source", "Target", "Type", "Id", "Label", "source_name", "target_name", "Weight", "layer", "type", "class"],
    ...["start", "end", "certainty", "stance", ...STATISTICS, "evidence", "passages"]
  ]);
  expect(first).toEqual([
    ...[
      "smilga",
      "trotsky",
      "Undirected",
      "e0",
      "named together",
      "Ivar Smilga",
      "Leon Trotsky",
      "2",
      "co-occurrence",
      "",
      ""
    ],
    ...[
      "1917-04",
      "1927",
      "",
      "",
      "2",
      "1",
      "1",
      "0.25",
      "3.125",
      ...["0", "0.5", "1", "0", "0", "0.5", "0.5", "0.25", "0.5", "0.5", "0.5"],
      "profile, characters 10–20|notes, characters 1–9",
      "profile 10–20|notes 1–9"
    ]
  ]);
  expect(second?.slice(4, 15)).toEqual([
    ...[
      "friend of",
      "Ivar Smilga",
      "Leon Trotsky",
      "1",
      "tie",
      "friend",
      "comradeship",
      "1923",
      "1926-04/..",
      "stated",
      "asserted"
    ]
  ]);
  expect(third?.slice(0, 3)).toEqual(["smilga", "trotsky", "Directed"]);
});

it("toCsvTables(network, study) keeps hostile names, the same in both tables", () => {
  const {nodes, edges} = toCsvTables(smallNetwork(), STUDY);
  expect(
    rowsOf(nodes)
      .slice(3)
      .map(([id]) => id)
  ).toEqual(HOSTILE);
  expect(
    rowsOf(edges)
      .slice(5)
      .map(([, target]) => target)
  ).toEqual(HOSTILE);
});

it("toCsvTables(network, study).nodes joins several values of a cell by bars", () => {
  const [header, smilga] = rowsOf(toCsvTables(smallNetwork(), STUDY).nodes);
  expect(header).toEqual([
    "Id",
    "Label",
    "kind",
    "aliases",
    "born",
    "died",
    "groups",
    "memberships",
    "mentions",
    "x",
    "y"
  ]);
  expect(smilga).toEqual([
    ...["smilga", "Ivar Smilga", "person", 'Smilga|I. "T", Smilga', "1892", "", "Left Opposition"],
    ...["Left Opposition, leader, 1923/1927-12, implied", "9", "1.5", "-2"]
  ]);
});
