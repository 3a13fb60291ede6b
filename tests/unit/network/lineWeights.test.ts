import {expect, it} from "vitest";
import type {EdgeAttributes} from "../../../src/core/model/network.ts";
import {DEFAULT_VIEW} from "../../../src/core/model/view.ts";
import {lineWeights} from "../../../src/core/network/lineWeights.ts";
import {typedNetwork} from "../../../src/core/network/typedNetwork.ts";
import {coOccurrence, networkOf} from "../../fixtures/smallNetwork.ts";
import {statisticsOf} from "../../fixtures/statistics.ts";

const pair = (passages: number, g2: number): Partial<EdgeAttributes> =>
  ({...coOccurrence(passages), statistics: statisticsOf({g2})}) as Partial<EdgeAttributes>;

it("lineWeights(network, typed, view) are passages, or a statistic scaled to 30; ties keep their references", () => {
  const network = networkOf({a: [], b: [], c: []}, [
    ["a", "b", pair(2, 8)],
    ["b", "c", pair(5, 2)],
    ["a", "c", pair(9, -4)],
    ["a", "b", {weight: 3}]
  ]);
  const weights = (lineWeight: "passages" | "g2") => [
    ...lineWeights(network, typedNetwork(network), {...DEFAULT_VIEW, lineWeight})
  ];
  expect(weights("passages")).toEqual([2, 5, 9, 3]);
  expect(weights("g2")).toEqual([30, 7.5, 0, 3]);
});
