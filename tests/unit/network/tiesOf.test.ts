import {expect, it} from "vitest";
import type {TieAttributes} from "../../../src/core/model/network.ts";
import {neighboursOf} from "../../../src/core/network/neighboursOf.ts";
import {tiesBetween, tiesByClass, tiesOf} from "../../../src/core/network/tiesOf.ts";
import {coOccurrence, networkOf, study, tieType} from "../../fixtures/smallNetwork.ts";

const facts = study({
  tieTypes: [
    tieType("kin", {class: "family"}),
    tieType("ally"),
    tieType("friend"),
    tieType("hosted", {label: "hosted", reverseLabel: "was a guest of", directed: true, class: "meeting"})
  ]
});

function sample() {
  const network = networkOf({a: [], b: [], c: [], d: []}, [
    ["a", "b", {type: "ally", start: "1925"}],
    ["a", "c", {type: "ally"}],
    ["a", "b", {type: "ally", start: "1917-10"}],
    ["a", "c", {type: "kin", start: "1930"}],
    ["a", "d", coOccurrence(4)],
    ["a", "b", coOccurrence(1)],
    ["c", "d", {type: "ally"}]
  ]);
  const hosted = {...(network.getEdgeAttributes("ab0") as TieAttributes), type: "hosted", start: null};
  network.addDirectedEdgeWithKey("guests", "b", "a", hosted);
  return network;
}

it("tiesOf(network, study, node) orders ties by class, then date, undated last", () => {
  expect(tiesOf(sample(), facts, "a").map(({edge, other}) => [edge, other])).toEqual([
    ["ac3", "c"], // family comes first among the study's classes
    ["ab2", "b"], // 1917
    ["ab0", "b"], // 1925
    ["ac1", "c"], // undated
    ["guests", "b"]
  ]);
});

it("tiesOf(network, study, node) words a directed tie from the end it is read at", () => {
  const word = (node: string) => tiesOf(sample(), facts, node).find(({edge}) => edge === "guests")?.label;
  expect([word("a"), word("b")]).toEqual(["was a guest of", "hosted"]);
});

it("tiesOf(network, study, node) falls back to the type's id, in a class of its own at the end", () => {
  const network = networkOf({a: [], b: []}, [
    ["a", "b", {type: "__proto__"}],
    ["a", "b", {type: "ally"}]
  ]);
  expect(tiesOf(network, facts, "a").map(({label, class: name}) => [label, name])).toEqual([
    ["ally", "comradeship"],
    ["__proto__", ""]
  ]);
});

it("tiesOf(network, study, node) reads a tie to oneself once", () => {
  expect(tiesOf(networkOf({a: []}, [["a", "a"]]), facts, "a").map(({other}) => other)).toEqual(["a"]);
});

it("tiesBetween(network, study, a, b) has the ties of the two, whichever way they run", () => {
  expect(tiesBetween(sample(), facts, "a", "b").map(({edge}) => edge)).toEqual(["ab2", "ab0", "guests"]);
  expect(tiesBetween(sample(), facts, "b", "d")).toEqual([]);
});

it("tiesByClass(ties) keeps the order of the classes and of the ties", () => {
  const classes = tiesByClass(tiesOf(sample(), facts, "a"));
  expect(classes.map(([name, ties]) => [name, ties.length])).toEqual([
    ["family", 1],
    ["comradeship", 3],
    ["meeting", 1]
  ]);
});

it("neighboursOf(network, study, node) puts whoever has most ties first, then most passages, with each wording once", () => {
  // b: ties ally, ally, hosted; c: 2 ties; d: 4 passages, but no tie: the two are never summed
  const rows = neighboursOf(sample(), facts, "a");
  expect(rows).toEqual([
    {node: "b", ties: 3, passages: 1, g2: 0, labels: ["ally", "was a guest of"], edge: "ab2"},
    {node: "c", ties: 2, passages: 0, g2: 0, labels: ["ally", "kin"], edge: "ac3"},
    {node: "d", ties: 0, passages: 4, g2: 0, labels: [], edge: "ad4"}
  ]);
});

it("neighboursOf(network, study, node, weigh) leaves out edges that weigh nothing", () => {
  const rows = neighboursOf(sample(), facts, "a", ({layer, weight}) => (layer === "co-occurrence" ? weight : 0));
  expect(rows.map(({node, passages}) => [node, passages])).toEqual([
    ["d", 4],
    ["b", 1]
  ]);
});
