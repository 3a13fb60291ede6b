import {expect, it} from "vitest";
import type {EdgeAttributes} from "../../../src/core/model/network.ts";
import {strongestFirst} from "../../../src/core/network/strongestFirst.ts";
import {typedNetwork} from "../../../src/core/network/typedNetwork.ts";
import {networkOf} from "../../fixtures/smallNetwork.ts";

const weight = (value: number): Partial<EdgeAttributes> => ({weight: value}) as Partial<EdgeAttributes>;
const orderOf = (edges: [string, string, Partial<EdgeAttributes>?][]) => {
  const network = networkOf({a: [], b: [], c: [], d: []}, edges);
  return [...strongestFirst(typedNetwork(network))].map((edge) => edges[edge]!.slice(0, 2).join(""));
};

it("strongestFirst(network) begins with everybody's heaviest edge, then everybody's second", () => {
  // ab is a's and b's first, cd is c's and d's first; ac is second to both, bc second to b
  expect(
    orderOf([
      ["a", "c", weight(5)],
      ["b", "c", weight(4)],
      ["a", "b", weight(9)],
      ["c", "d", weight(7)]
    ])
  ).toEqual(["ab", "cd", "ac", "bc"]);
});

it("strongestFirst(network) takes of equal weights the edge to whoever has more ties, and of equals the first", () => {
  expect(
    orderOf([
      ["b", "c"],
      ["a", "b"],
      ["a", "c"],
      ["a", "d"]
    ])
  ).toEqual(["ab", "ac", "ad", "bc"]);
  expect(
    orderOf([
      ["a", "b"],
      ["c", "d"]
    ])
  ).toEqual(["ab", "cd"]);
  expect(orderOf([])).toEqual([]);
});
