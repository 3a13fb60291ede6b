import {expect, it} from "vitest";
import type {Window} from "../../../src/core/model/mention.ts";
import {parseWindow, windowText} from "../../../src/core/model/parseWindow.ts";
import {readStudy} from "../../../src/core/read/readStudy.ts";
import {withCounting} from "../../../src/core/read/withCounting.ts";

const files = (manifest: string) => new Map([["study.json", new TextEncoder().encode(manifest)]]);
const text = (study: ReturnType<typeof withCounting>) => new TextDecoder().decode(study.get("study.json"));
const NOTHING = {title: "", sources: []};
const MANIFEST = '{"format": "prosopograph-study", "version": 1, "title": "Letters", "mine": {"kept": true}}';

it("withCounting(files, counting) writes what the reader reads, and keeps the rest", () => {
  const counting = {window: {unit: "tokens", tokens: 25}, without: ["quotation", "footnote"]} as const;
  const study = withCounting(files(MANIFEST), NOTHING, counting);
  expect(readStudy(study).value?.counting).toEqual(counting);
  expect(JSON.parse(text(study))).toEqual({
    ...JSON.parse(MANIFEST),
    counting: {window: "tokens:25", without: ["quotation", "footnote"]}
  });
});

it("withCounting(files, counting) leaves a study.json alone that cannot be read", () => {
  for (const odd of ["{", "[]", "7"])
    expect(text(withCounting(files(odd), NOTHING, {window: {unit: "chapter"}, without: []}))).toBe(odd);
});

it("withCounting(files without study.json, study, counting) makes one with what was read", () => {
  const loose = new Map([["letters/one.txt", new TextEncoder().encode("Lenin met Smilga.")]]);
  const before = readStudy(loose).value!;
  const after = readStudy(withCounting(loose, before, {window: {unit: "sentence"}, without: []})).value;
  expect(after).toMatchObject({title: "one", counting: {window: {unit: "sentence"}}});
  expect(after?.sources).toEqual(before.sources);
});

it("windowText(window) is what parseWindow reads", () => {
  const windows: Window[] = [
    {unit: "sentence"},
    {unit: "chapter"},
    {unit: "paragraphs", reach: 3},
    {unit: "tokens", tokens: 120}
  ];
  for (const window of windows) expect(parseWindow(windowText(window))).toEqual(window);
});
