import {expect, it} from "vitest";
import {excerpt} from "../../../src/app/discovery/excerpt.ts";
import {confidenceInWords, countsOf, filterCandidates, openPairs} from "../../../src/app/discovery/review.ts";
import {FIRST_FILTER, pairKey} from "../../../src/app/discovery/session.ts";
import {curate} from "../../../src/core/text/discovery/curate.ts";
import type {Discovery, Proposal} from "../../../src/core/text/discovery/proposal.ts";
import {discovery} from "../../../src/words/en/discovery.ts";
import {ENGLISH} from "../../../src/words/language.ts";

const proposal = (id: string, name: string, kind: Proposal["kind"] = "person"): Proposal => ({
  ...{id, name, kind, forms: [{text: name, count: 1}], confidence: 0.8, reasons: []},
  passages: [{source: "s", paragraph: 0, start: id.length, end: 9, fullStart: 0, form: 0, score: 1}]
});

const DISCOVERY: Discovery = {
  proposals: [
    proposal("a", "Ágnes Holst"),
    proposal("bb", "A. Holst"),
    proposal("ccc", "Jonas"),
    proposal("dddd", "Reval", "place")
  ],
  merges: [
    {ids: ["a", "bb"], score: 0.95, reason: "initials"},
    {ids: ["bb", "ccc"], score: 0.4, reason: "none"}
  ],
  splits: []
};

it("filterCandidates(candidates, filter) finds words in any order, without case or diacritics", () => {
  const {candidates} = curate(DISCOVERY, [{type: "reject", ids: ["ccc"]}]);
  const names = (filter: object) => filterCandidates(candidates, {...FIRST_FILTER, ...filter}).map(({name}) => name);
  expect(names({words: "holst agn"})).toEqual(["Ágnes Holst"]);
  expect(names({verdict: "rejected"})).toEqual(["Jonas"]);
  expect(names({kind: "place"})).toEqual(["Reval"]);
  expect(names({words: "nobody"})).toEqual([]);
});

it("countsOf(candidates) counts kinds without the rejected, and verdicts", () => {
  const {byKind, byVerdict} = countsOf(curate(DISCOVERY, [{type: "reject", ids: ["ccc"]}]).candidates);
  expect([...byKind]).toEqual([
    ["person", 2],
    ["place", 1]
  ]);
  expect([...byVerdict]).toEqual([
    ["open", 3],
    ["rejected", 1]
  ]);
});

it("openPairs(merges, curation, refused) follows merges, and drops what is one, rejected or refused", () => {
  const pairs = (decisions: Parameters<typeof curate>[1], refused: string[] = []) =>
    openPairs(DISCOVERY.merges, curate(DISCOVERY, decisions), new Set(refused)).map(
      ({into, other}) => `${into.id}+${other.id}`
    );
  expect(pairs([])).toEqual(["a+bb", "bb+ccc"]);
  expect(pairs([{type: "merge", into: "a", ids: ["bb"]}])).toEqual(["a+ccc"]);
  expect(pairs([{type: "reject", ids: ["ccc"]}])).toEqual(["a+bb"]);
  expect(pairs([], [pairKey(DISCOVERY.merges[0]!)])).toEqual(["bb+ccc"]);
});

it("confidenceInWords(confidence) has four steps", () => {
  expect(
    [0.95, 0.9, 0.7, 0.5, 0.49].map((confidence) => confidenceInWords(confidence, ENGLISH.words(discovery)))
  ).toEqual([...["nearly certain", "nearly certain", "likely", "perhaps", "doubtful"]]);
});

it("excerpt(text, start, end) stays in the paragraph and cuts at white space", () => {
  const text = `Before.\n\nHere stood\nAnna Lind, alone.\n\nAfter.`;
  const at = text.indexOf("Anna");
  expect(excerpt(text, at, at + 9)).toEqual({before: "Here stood ", name: "Anna Lind", after: ", alone."});
  const long = `${"word ".repeat(100)}Anna${" word".repeat(100)}`;
  const {before, after} = excerpt(long, 500, 504);
  expect(before.startsWith("… word ") && after.endsWith(" word …")).toBe(true);
  expect(before.length < 180 && after.length < 180).toBe(true);
});
