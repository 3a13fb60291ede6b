import {expect, it} from "vitest";
import type {Mention} from "../../../src/core/model/mention.ts";
import type {EdgeAttributes} from "../../../src/core/model/network.ts";
import {passagesBetween} from "../../../src/core/network/passagesBetween.ts";
import {passagesNaming} from "../../../src/core/network/passagesNaming.ts";
import {segment} from "../../../src/core/text/segment.ts";
import {coOccurrence, networkOf, study} from "../../fixtures/smallNetwork.ts";

const source = (id: string, text: string) => ({
  id,
  title: id,
  author: "",
  date: null,
  kind: "",
  citation: "",
  paragraphs: "line" as const,
  text
});

const named = (evidence: [source: string, start: number, end: number][]): Partial<EdgeAttributes> =>
  ({
    ...coOccurrence(evidence.length),
    evidence: evidence.map(([id, start, end]) => ({source: id, start, end}))
  }) as Partial<EdgeAttributes>;

it("passagesBetween(network, study, a, b) reads sources in the study's order, each from its beginning", () => {
  const network = networkOf({a: [], b: [], c: []}, [
    [
      "a",
      "b",
      named([
        ["diary", 40, 60],
        ["diary", 0, 20],
        ["letter", 5, 9]
      ])
    ],
    ["b", "a", named([["diary", 0, 20]])],
    ["a", "b"], // a tie has no passages
    ["a", "c", named([["diary", 70, 80]])]
  ]);
  const facts = study({sources: [source("letter", ""), source("diary", "")]});
  expect(passagesBetween(network, facts, "b", "a")).toEqual([
    {source: "letter", start: 5, end: 9},
    {source: "diary", start: 0, end: 20},
    {source: "diary", start: 40, end: 60}
  ]);
});

it("passagesNaming(entity, …) has one passage a paragraph, from the first sentence with the name to the last", () => {
  const text = "Ada met Bea. It rained. Ada left.\nBea wrote.\nThen Ada wrote. Bea slept.";
  const facts = study({sources: [source("diary", text)]});
  const segmentations = [segment(facts.sources[0]!)];
  const mention = (start: number, paragraph: number, over: Partial<Mention> = {}): Mention => ({
    source: "diary",
    paragraph,
    start,
    end: start + 3,
    text: "Ada",
    entity: "ada",
    kind: "person",
    zone: "text",
    rule: "name",
    score: 1,
    rivals: [],
    ...over
  });
  const mentions = [
    mention(0, 0),
    mention(24, 0),
    mention(34, 1, {entity: null}),
    mention(50, 2),
    mention(61, 2, {zone: "heading"})
  ];
  const passages = passagesNaming("ada", facts, mentions, segmentations);
  expect(passages.map(({start, end}) => text.slice(start, end).trim())).toEqual([
    "Ada met Bea. It rained. Ada left.",
    "Then Ada wrote."
  ]);
});
