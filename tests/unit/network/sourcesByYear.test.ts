import {expect, it} from "vitest";
import {DEFAULT_VIEW} from "../../../src/core/model/view.ts";
import {sourcesByYear} from "../../../src/core/network/sourcesByYear.ts";
import {visiblePart} from "../../../src/core/network/visiblePart.ts";
import {networkOf, study} from "../../fixtures/smallNetwork.ts";

const told = (source: string) => ({evidence: [{source, locator: "p. 2", note: ""}]});
// two ties begin in 1927, one of them told by letters and lasting; one is without a date
const network = networkOf({a: [], b: [], c: []}, [
  ["a", "b", {start: "1927", end: "1931", ...told("letters")}],
  ["b", "c", {start: "1927", end: "1927", ...told("diary")}],
  ["a", "c", told("letters")]
]);
const spans = [1926, 1927, 1928].map((year) => ({from: year, to: year}));

it("sourcesByYear counts different sources of what begins then, not of what only lasts, and none that is hidden", () => {
  const count = (hiddenSources: string[], some = spans) => {
    const view = {...DEFAULT_VIEW, hiddenSources};
    return sourcesByYear(visiblePart(network, study(), view), view, some);
  };
  expect(count([])).toEqual([0, 2, 0]);
  expect(count(["letters"])).toEqual([0, 1, 0]);
  expect(count([], [{from: 1920, to: 1929}])).toEqual([2]);
});
