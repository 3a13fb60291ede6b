import {expect, it} from "vitest";
import type {Comparison, Side} from "../../../src/core/model/comparison.ts";
import {DEFAULT_VIEW, isolationOf, type View} from "../../../src/core/model/view.ts";
import {buildNetwork} from "../../../src/core/network/buildNetwork.ts";
import {differenceInWords, momentInWords} from "../../../src/core/network/changesInWords.ts";
import {comparedParts} from "../../../src/core/network/comparedParts.ts";
import {comparedViews, comparisonInWords} from "../../../src/core/network/comparedViews.ts";
import {compareParts} from "../../../src/core/network/compareParts.ts";
import {NO_READINGS} from "../../../src/core/network/passageReader.ts";
import {smilga} from "../../fixtures/smilga.ts";

const study = smilga();
const built = buildNetwork(study);
const view = (comparison: Comparison, over: Partial<View> = {}): View => ({...DEFAULT_VIEW, ...over, comparison});
const against = (a: Side, b: Side): Comparison => ({type: "difference", a, b, undated: false});
const parts = (one: View) => comparedParts(built.network, study, one, built);

it("comparedViews(view) gives each moment its years, leaves all other filters, and drops ghosts", () => {
  const isolation = isolationOf(["g-left-opposition"], {display: "ghost"});
  const moments = [
    {from: 1917, to: 1917},
    {from: 1923, to: 1927}
  ];
  const own = view({type: "moments", moments, undated: false}, {minCount: 2, isolation});
  const views = comparedViews(own, study);
  expect(views.map(({name}) => name)).toEqual(["1917", "1923–1927"]);
  expect(views[1]!.view).toMatchObject({years: {from: 1923, to: 1927}, undated: false, minCount: 2, comparison: null});
  expect(views[1]!.view.isolation?.display).toBe("hide");
  expect(comparisonInWords(own, study)).toBe("1917 and 1923–1927 side by side");
});

it("comparedViews(view) names sources, kinds, groups and windows", () => {
  const said = (a: Side, b: Side) => comparisonInWords(view(against(a, b)), study);
  expect(said({by: "source", source: "profile"}, {by: "source", source: "hippe-memoirs"})).toBe(
    "Profile of Ivar Smilga against Hippe, memoirs"
  );
  expect(said({by: "window", window: "sentence"}, {by: "window", window: "paragraph"})).toBe(
    "in one sentence against in one paragraph"
  );
  expect(said({by: "sourceKind", kind: "memoir"}, {by: "sourceKind", kind: "book"})).toBe(
    "sources of the kind memoir against sources of the kind book"
  );
});

it("a difference of two groups tells who signed in December 1927 and capitulated later", () => {
  const {network, parts: sides} = parts(
    view(against({by: "group", group: "g-statement-1927"}, {by: "group", group: "g-capitulators"}))
  );
  const {nodes} = compareParts(sides[0]!.part, sides[1]!.part);
  const names = (byte: number) =>
    network
      .nodes()
      .filter((_, i) => nodes[i] === byte)
      .map((key) => network.getNodeAttribute(key, "id"));
  expect(names(1)).toEqual(["radek-karl", "smilga-ivar"]);
  expect(names(3)).toEqual(["muralov-nikolai", "rakovsky-christian"]);
});

it("a difference of two sources shows each what only it says", () => {
  const {parts: sides} = parts(
    view(against({by: "source", source: "profile"}, {by: "source", source: "hippe-memoirs"}))
  );
  for (const [i, id] of ["profile", "hippe-memoirs"].entries()) {
    const sources = [...sides[i]!.part.edges].map((key) => built.network.getEdgeAttribute(key, "evidence"));
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.every((list) => list.some(({source}) => source === id || source === null))).toBe(true);
  }
});

it("a difference of two windows has the pairs of each, as if it had been counted alone", () => {
  const own = view(against({by: "window", window: "sentence"}, {by: "window", window: "paragraphs:1"}));
  const {network, parts: sides} = parts(own);
  for (const [i, window] of [{unit: "sentence"} as const, {unit: "paragraphs", reach: 1} as const].entries()) {
    const alone = buildNetwork(study, {window}).network;
    expect(sides[i]!.part.coOccurrences.shown).toBe(
      new Set(
        alone
          .filterEdges((_key, {layer}, a, b) => layer === "co-occurrence" && isPerson(alone, a) && isPerson(alone, b))
          .map((key) => alone.extremities(key).join(" "))
      ).size
    );
    expect(sides[i]!.part.ties).toEqual(sides[0]!.part.ties);
  }
  expect(network.order).toBe(built.network.order);
  const {coOccurrences} = compareParts(sides[0]!.part, sides[1]!.part);
  expect(coOccurrences.kept + coOccurrences.appeared).toBe(sides[1]!.part.coOccurrences.shown);
  expect(coOccurrences.appeared).toBeGreaterThan(0);
});

const isPerson = (network: typeof built.network, key: string) => network.getNodeAttribute(key, "kind") === "person";

it("momentInWords(part, since, view) counts what is there, what is new, gone and elsewhere", () => {
  const share = (shown: number) => ({shown, total: 99});
  const tally = (kept: number, appeared: number, vanished: number) => ({kept, appeared, vanished});
  const part = {people: share(34), others: share(0), ties: share(1), coOccurrences: share(0)};
  const changes = {
    ...{nodes: new Uint8Array(), edges: new Uint8Array()},
    ...{people: tally(22, 12, 5), others: tally(0, 0, 0), ties: tally(1, 0, 0), coOccurrences: tally(0, 0, 3)}
  };
  expect(momentInWords(part, null, DEFAULT_VIEW)).toEqual(["34 people", "1 tie"]);
  expect(momentInWords(part, {changes, moved: 3}, DEFAULT_VIEW)).toEqual([
    "34 people: 12 new, 5 gone, 3 in other groups",
    "1 tie",
    "0 named together: 3 gone"
  ]);
  expect(differenceInWords(changes, ["only in 1923", "only in 1927"], DEFAULT_VIEW)[0]).toBe(
    "People: 5 only in 1923, 22 in both, 12 only in 1927"
  );
});

it("comparedParts(view) without a comparison has no parts", () => {
  expect(comparedParts(built.network, study, DEFAULT_VIEW, NO_READINGS).parts).toEqual([]);
});
