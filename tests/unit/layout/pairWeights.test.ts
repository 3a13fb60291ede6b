import {expect, it} from "vitest";
import {pairWeights} from "../../../src/core/layout/pairWeights.ts";
import {typedNetwork} from "../../../src/core/network/typedNetwork.ts";
import {coOccurrence, networkOf} from "../../fixtures/smallNetwork.ts";

const typed = typedNetwork(
  networkOf({a: [], b: [], c: []}, [
    ["c", "b"],
    ["b", "a"],
    ["a", "b", coOccurrence(4)],
    ["a", "a"],
    ["a", "b", {type: "kin"}]
  ])
);

it("pairWeights(network) gives each pair one edge, in order: ties weigh 1, names together 0.4 times the root of their number", () => {
  const {ends, weights} = pairWeights(typed, Int32Array.of(0, 1, 2), 3, null);
  expect([...ends]).toEqual([0, 1, 1, 2]);
  expect([...weights].map((weight) => weight.toFixed(2))).toEqual(["2.80", "1.00"]);
});

it("pairWeights(network, places, edges) leaves out whoever has no place, and edges that do not count", () => {
  expect([...pairWeights(typed, Int32Array.of(-1, 0, 1), 2, null).ends]).toEqual([0, 1]);
  expect(pairWeights(typed, Int32Array.of(0, 1, 2), 3, Uint8Array.of(0, 1, 0, 1, 0)).weights).toEqual(
    Float32Array.of(1)
  );
});
