import {expect, it} from "vitest";
import type {Mention} from "../../../src/core/model/mention.ts";
import {mentionsWithin} from "../../../src/core/network/mentionsWithin.ts";

const mention = (source: string, start: number, end: number): Mention => ({
  source,
  start,
  end,
  paragraph: 0,
  text: "",
  entity: "a",
  kind: "person",
  zone: "text",
  rule: "name",
  score: 1,
  rivals: []
});

it("mentionsWithin(mentions, stretch) has what lies wholly within, in reading order, of that source only", () => {
  const mentions = [
    mention("diary", 30, 35),
    mention("diary", 10, 15),
    mention("letter", 12, 14),
    mention("diary", 18, 24)
  ];
  const starts = (start: number, end: number) =>
    mentionsWithin(mentions, {source: "diary", start, end}).map((one) => one.start);
  expect(starts(10, 24)).toEqual([10, 18]);
  expect(starts(10, 23)).toEqual([10]); // the second reaches beyond
  expect(starts(11, 40)).toEqual([18, 30]);
  expect(mentionsWithin(mentions, {source: "__proto__", start: 0, end: 99})).toEqual([]);
});
