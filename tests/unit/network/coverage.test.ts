import {expect, it} from "vitest";
import {DEFAULT_VIEW, type View} from "../../../src/core/model/view.ts";
import {coverageOf} from "../../../src/core/network/coverage.ts";
import {silenceInWords} from "../../../src/core/network/silenceInWords.ts";
import {visiblePart} from "../../../src/core/network/visiblePart.ts";
import {coOccurrence, networkOf, study} from "../../fixtures/smallNetwork.ts";

// a is tied to b in 1921 and 1927–1928 and named with b twice in one book; c is tied to a once, without a date
const network = networkOf({a: [], b: [], c: []}, [
  ["a", "b", {start: "1921", end: "1921"}],
  ["a", "b", {start: "1927", end: "1928", evidence: [{source: "letters", locator: "p. 2", note: ""}]}],
  ["a", "b", coOccurrence(2)],
  ["a", "c", {evidence: [{source: "letters", locator: "p. 9", note: ""}]}]
]);

function covered(change: Partial<View> = {}) {
  const view = {...DEFAULT_VIEW, ...change};
  return coverageOf(network, visiblePart(network, study(), view), view);
}

it("coverageOf counts different passages, references and sources of everybody shown", () => {
  expect(covered().people).toEqual([
    {node: 0, pieces: 5, sources: 3},
    {node: 1, pieces: 4, sources: 3},
    {node: 2, pieces: 1, sources: 1}
  ]);
  expect(covered({hiddenSources: ["letters"]}).people.map(({pieces}) => pieces)).toEqual([3, 3]);
});

it("coverageOf finds the years of which nothing shown speaks, within the years asked for", () => {
  expect(covered()).toMatchObject({years: {from: 1921, to: 1928}, silences: [{from: 1922, to: 1926}]});
  expect(covered({years: {from: 1919, to: 1924}}).silences).toEqual([
    {from: 1919, to: 1920},
    {from: 1922, to: 1924}
  ]);
  expect(covered({layers: {tie: false, coOccurrence: true}})).toMatchObject({years: null, silences: []});
});

it("silenceInWords says both, and nothing where all is well covered", () => {
  expect(silenceInWords(covered())).toBe("nothing dated 1922–1926; 1 of 3 people rests on one passage or reference");
  expect(silenceInWords({people: [], pieces: 0, silences: [{from: 1900, to: 1900}], years: null})).toBe("");
  const recordedOnce = [0, 1].map((node) => ({node, pieces: 1, sources: 1}));
  const once = {people: recordedOnce, silences: [], years: null};
  expect(silenceInWords({...once, pieces: 1})).toBe("");
  expect(silenceInWords({...once, pieces: 2})).toBe("2 of 2 people rest on one passage or reference");
  const many = [1900, 1910, 1920, 1930].map((from) => ({from, to: from + 3}));
  expect(silenceInWords({people: [], pieces: 0, silences: many, years: null})).toBe(
    "nothing dated 1900–1903, 1910–1913, 1920–1923 and more"
  );
});
