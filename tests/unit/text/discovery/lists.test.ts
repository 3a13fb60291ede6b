import {expect, it} from "vitest";
import {besideChosen, listOdds} from "../../../../src/core/text/discovery/lists.ts";

// Four names in a list (links between the first three and the next), then one alone.
const LINKS = [true, true, true, false, false];

it("listOdds(links, odds) lifts those among three or more by the share of persons, 1.5 for all of the others", () => {
  // One of the others, of three, is left behind: two of three are persons.
  expect(listOdds(LINKS, [1, 2, -1, -1, -1])).toEqual([0, 0, 1, 1, 0]);
  expect(listOdds(LINKS, [1, 2, 3, -1, -1])).toEqual([0, 0, 0, 1.5, 0]);
});

it("listOdds(links, odds) leaves lists with one person, and names by themselves, as they are", () => {
  expect(listOdds(LINKS, [1, -1, -1, -1, -1])).toEqual([0, 0, 0, 0, 0]);
  expect(listOdds([], [])).toEqual([]);
});

it("besideChosen(links, chosen) marks the neighbours in a list, not those beyond its end", () => {
  expect(besideChosen(LINKS, [false, true, false, false, true])).toEqual([true, false, true, false, false]);
});
