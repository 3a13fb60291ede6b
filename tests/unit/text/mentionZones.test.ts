import {expect, it} from "vitest";
import type {EntityKind} from "../../../src/core/model/study.ts";
import {mentionZones} from "../../../src/core/text/mentionZones.ts";
import {segment} from "../../../src/core/text/segment.ts";

/** The zone of each `Marx`, and of names of other kinds written in braces: `{Institute of Marx|organisation}`. */
function zones(written: string, file = "s.txt", notes: {start: number; end: number}[] = []): string[] {
  const hosts: {start: number; end: number; kind: EntityKind}[] = [];
  let text = "";
  for (const part of written.split(/(\{[^}]*\})/)) {
    const [, name, kind] = /^\{(.*)\|(.*)\}$/.exec(part) ?? [];
    if (name) hosts.push({start: text.length, end: text.length + name.length, kind: kind as EntityKind});
    text += name ?? part;
  }
  const base = {id: "s", title: "", author: "", date: null, kind: "", citation: "", file, paragraphs: "line"} as const;
  const {paragraphs} = segment({...base, text});
  const names = [...text.matchAll(/Marx/g)].map(({index}) => ({start: index, end: index + 4, kind: "person" as const}));
  const spans = [...hosts, ...names]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((span) => ({...span, paragraph: paragraphs.findLastIndex(({start}) => start <= span.start)}));
  return mentionZones(text, paragraphs, spans, notes).filter((_, i) => spans[i]!.kind === "person");
}

it("mentionZones(…) knows headings and running text", () => {
  expect(zones("# On Marx\n\nMarx wrote.", "s.md")).toEqual(["heading", "text"]);
});

it("mentionZones(…) knows footnotes by the number that the text refers to, and by the document's word", () => {
  expect(zones("Marx wrote. [1]\nMore.\n[1] Marx, Capital.")).toEqual(["text", "footnote"]);
  expect(zones("Marx wrote.¹\n¹ Marx, Capital.")).toEqual(["text", "footnote"]);
  expect(zones("Nobody refers to it.\n[1] Marx, Capital.")).toEqual(["text"]);
  expect(zones("Text.\nMarx, Capital.", "s.txt", [{start: 6, end: 20}])).toEqual(["footnote"]);
});

it("mentionZones(…) knows a list of literature by its heading, to the last citation", () => {
  const list = "Karl Marx, Capital, Hamburg 1867.\nMarx: “Letters”, in: Works.";
  expect(zones(`Literature on his life:\n${list}\nThen Marx wrote no more`)).toEqual([
    "bibliography",
    "bibliography",
    "text"
  ]);
  expect(zones(`# Bibliography\n\n${list}`, "s.md")).toEqual(["bibliography", "bibliography"]);
  expect(zones(`The literature on this is long.\n${list}`)[0]).toBe("text");
});

it("mentionZones(…) tells titles from quotations, and apostrophes from quotation marks", () => {
  expect(zones("He wrote “The Poverty of Marx” in Paris.")).toEqual(["title"]);
  expect(zones("He wrote *A Life of Marx* in Paris, and _said Marx_ so.", "s.md")).toEqual(["title", "text"]);
  expect(zones("“So it was,” he said, “with Marx and us.” Marx left.")).toEqual(["quotation", "text"]);
  expect(zones("„So war es mit Marx“, sagte er. «Вот Marx и вся речь»")).toEqual(["quotation", "quotation"]);
  expect(zones("Smilga’s friends’ view of Marx, ‘it was Marx, indeed,’ he said, and Marx’s")).toEqual([
    "text",
    "quotation",
    "text"
  ]);
  expect(zones("“A quotation goes on with Marx")).toEqual(["quotation"]);
});

it("mentionZones(…) knows institutions named after somebody", () => {
  expect(zones("the Marx Institute, Marx University, the Institute of Marx and the house of Marx")).toEqual([
    ...["institution", "institution", "institution", "text"]
  ]);
  expect(zones("Институт имени Marx, the institute named after Karl Marx")).toEqual(["institution", "institution"]);
  expect(zones("the {Friends of Marx|organisation} and {Marx’s army|organisation}")).toEqual(["institution", "text"]);
  expect(zones("{The Life of Marx|work}")).toEqual(["title"]);
});

it("mentionZones(…) knows a name before a noun", () => {
  expect(zones("the Marx faction, a Marx supporter, an anti-Marx mood")).toEqual([
    "attributive",
    "attributive",
    "attributive"
  ]);
  expect(zones("the late Marx wrote, the Marx of 1848, the Marx who, Marx supporters")).toEqual([
    "text",
    "text",
    "text",
    "text"
  ]);
});
