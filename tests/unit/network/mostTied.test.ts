import {expect, it} from "vitest";
import {DEFAULT_VIEW} from "../../../src/core/model/view.ts";
import {mostTied} from "../../../src/core/network/mostTied.ts";
import {tieYears} from "../../../src/core/network/tieYears.ts";
import {evidenceYears} from "../../../src/core/network/timeline.ts";
import {visiblePart} from "../../../src/core/network/visiblePart.ts";
import {coOccurrence, networkOf, study} from "../../fixtures/smallNetwork.ts";

const network = networkOf({a: [], b: [], c: [], d: []}, [
  ["a", "b", {start: "1917-04", end: "1920"}],
  ["a", "b", {type: "kin", start: "1917", end: "1920"}],
  ["a", "c", {start: null}],
  ["c", "d", coOccurrence(3)],
  ["b", "d", {stance: "coerced"}]
]);
const part = visiblePart(network, study(), DEFAULT_VIEW);

it("mostTied(part, count, rank) names those with the most ties shown, of equals the one that ranks higher", () => {
  const rank = (node: number) => node;
  expect(mostTied(part, 2, rank)).toEqual([
    {node: "a", ties: 3},
    {node: "b", ties: 2}
  ]);
  expect(mostTied(part, 9, rank).map(({node, ties}) => `${node} ${ties}`)).toEqual(["a 3", "b 2", "c 1", "d 0"]);
});

it('mostTied(part, count, rank, "co-occurrence") counts with how many others they are named together', () => {
  const named = mostTied(part, 2, (node) => node, "co-occurrence");
  expect(named.map(({node, ties}) => `${node} ${ties}`)).toEqual(["d 1", "c 1"]);
});

it("tieYears(part) counts what evidenceYears lists", () => {
  const counted = tieYears(part);
  const ties = network.filterEdges((edge, {layer}) => layer === "tie" && part.edges.has(edge));
  const listed = evidenceYears(network, ties, []);
  expect(counted).toEqual({dated: [{kind: "tie", first: 1917, last: 1920, count: 2}], undated: 1});
  expect(listed.dated.length).toBe(2);
  expect(listed.undated).toBe(counted.undated);
});
