import {expect, it} from "vitest";
import {linkingEdges} from "../../../src/core/network/linkingEdges.ts";
import {linksBetween} from "../../../src/core/network/linksBetween.ts";
import {coOccurrence, networkOf} from "../../fixtures/smallNetwork.ts";

it("linksBetween tells what joins two themselves from the shortest paths by others", () => {
  const network = networkOf({a: [], b: [], c: []}, [
    ["a", "b"],
    ["a", "c"],
    ["c", "b"]
  ]);
  const {direct, indirect} = linksBetween(network, new Set(network.edges()), {from: "a", to: "b", tiesOnly: false});
  expect(direct).toEqual({node: "b", edges: ["ab0"]});
  expect(indirect?.paths.map((path) => path.map(({node}) => node))).toEqual([["c", "b"]]);
});

it("linksBetween is empty both ways where nothing but a denied tie joins two", () => {
  const network = networkOf({a: [], b: []}, [["a", "b", {stance: "denied"}]]);
  const all = new Set(network.edges());
  expect(linksBetween(network, all, {from: "a", to: "b", tiesOnly: false})).toEqual({direct: null, indirect: null});
});

it("linkingEdges leaves out what a source denies, and passages on request", () => {
  const mixed = networkOf({a: [], b: []}, [
    ["a", "b"],
    ["a", "b", {stance: "denied"}],
    ["a", "b", coOccurrence(2)]
  ]);
  const all = new Set(mixed.edges());
  const linking = (edges: ReadonlySet<string>, tiesOnly: boolean) =>
    mixed.edges().filter((edge) => linkingEdges(mixed, edges, tiesOnly).has(edge));
  expect(linking(all, false)).toEqual(["ab0", "ab2"]);
  expect(linking(all, true)).toEqual(["ab0"]);
  expect(linking(new Set(["ab2"]), false)).toEqual(["ab2"]);
});
