import {expect, it} from "vitest";
import {soleSupport} from "../../../src/core/analysis/soleSupport.ts";
import {DEFAULT_VIEW} from "../../../src/core/model/view.ts";
import {visiblePart} from "../../../src/core/network/visiblePart.ts";
import {coOccurrence, networkOf, study} from "../../fixtures/smallNetwork.ts";

const from = (...sources: (string | null)[]) => ({
  evidence: sources.map((source) => ({source, locator: "", note: ""}))
});
const network = networkOf({a: [], b: [], c: [], d: [], e: []}, [
  ["a", "b", from("book", "letter")],
  ["b", "c", from("letter")],
  ["c", "d", from("letter", "letter")],
  ["a", "d", coOccurrence(2, ["notes"])],
  ["a", "e", from(null)]
]);
const found = (hiddenSources: string[] = []) => {
  const view = {...DEFAULT_VIEW, hiddenSources};
  return soleSupport(visiblePart(network, study(), view), view);
};

it("soleSupport says what rests on a source alone, and who would stand without any tie", () => {
  expect(found()).toEqual([
    {source: "letter", ties: 2, pairs: 0, lost: ["c"]}, // d still has the notes, b the book
    {source: "notes", ties: 0, pairs: 1, lost: []}
  ]);
});

it("soleSupport takes a source that is switched off for no support", () => {
  expect(found(["book"])).toEqual([
    {source: "letter", ties: 3, pairs: 0, lost: ["b", "c"]},
    {source: "notes", ties: 0, pairs: 1, lost: []}
  ]);
});
