import {expect, it} from "vitest";
import type {Mention} from "../../../src/core/model/mention.ts";
import {marksIn, paragraphsOf, passage} from "../../../src/core/network/passages.ts";
import {segment} from "../../../src/core/text/segment.ts";

const TEXT = "[1917-04 · ¶ 22] Smilga met Lenin. They talked.\n[1918] Later.\nEnd.";
const SEGMENTATION = segment({
  id: "s",
  title: "",
  author: "",
  date: null,
  kind: "",
  citation: "",
  paragraphs: "line",
  text: TEXT
});

const mention = (text: string, entity: string | null, source = "s"): Mention => {
  const start = TEXT.indexOf(text);
  return {
    source,
    paragraph: 0,
    start,
    end: start + text.length,
    text,
    entity,
    kind: "person",
    zone: "text",
    rule: "name",
    score: 1,
    rivals: []
  };
};

it("passage(evidence, segmentation, text) gives the words with the date and the locator of their paragraph", () => {
  const start = TEXT.indexOf("Smilga");
  const end = TEXT.indexOf(" They");
  expect(passage({source: "s", start, end}, SEGMENTATION, TEXT)).toEqual({
    source: "s",
    paragraph: 0,
    date: "1917-04",
    locator: "¶ 22",
    text: "Smilga met Lenin.",
    start,
    end
  });
});

it("passage(evidence, segmentation, text) leaves out the header and white space", () => {
  const whole = passage({source: "s", start: 0, end: TEXT.indexOf("[1918]")}, SEGMENTATION, TEXT);
  expect(whole.text).toBe("Smilga met Lenin. They talked.");
  expect(TEXT.slice(whole.start, whole.end)).toBe(whole.text);
});

it("passage(evidence, segmentation, text) belongs to the paragraph it begins in", () => {
  const start = TEXT.indexOf("They");
  expect(passage({source: "s", start, end: TEXT.length}, SEGMENTATION, TEXT)).toMatchObject({
    paragraph: 0,
    locator: "¶ 22"
  });
  expect(paragraphsOf({source: "s", start, end: TEXT.length}, SEGMENTATION).map(({date}) => date)).toEqual([
    "1917-04",
    "1918",
    null
  ]);
  expect(passage({source: "s", start: TEXT.indexOf("End"), end: TEXT.length}, SEGMENTATION, TEXT)).toMatchObject({
    paragraph: 2,
    date: null,
    locator: ""
  });
});

it("marksIn(passage, mentions, entities) marks the wanted names inside the passage, in reading order", () => {
  const shown = passage({source: "s", start: 0, end: TEXT.indexOf(" They")}, SEGMENTATION, TEXT);
  const mentions = [
    mention("Lenin", "lenin"),
    mention("Smilga", "smilga"),
    mention("met", null),
    mention("End", "lenin"),
    mention("Smilga", "smilga", "other")
  ];
  const marks = marksIn(shown, mentions, ["smilga", "lenin"]);
  expect(marks).toEqual([
    {start: 0, end: 6, entity: "smilga"},
    {start: 11, end: 16, entity: "lenin"}
  ]);
  expect(marks.map(({start, end}) => shown.text.slice(start, end))).toEqual(["Smilga", "Lenin"]);
  expect(marksIn(shown, mentions, ["nobody"])).toEqual([]);
});
