import {expect, it} from "vitest";
import {DEFAULT_VIEW, isolationOf, type View} from "../../../src/core/model/view.ts";
import {viewSchema} from "../../../src/core/model/viewSchema.ts";

const FULL: View = {
  ...{
    id: "left",
    title: "Left",
    subtitle: "1923–1927",
    layers: {tie: true, coOccurrence: false},
    kinds: ["person", "place"]
  },
  ...{
    hiddenClasses: ["family"],
    hiddenTypes: ["met"],
    certainties: ["stated"],
    stances: ["asserted", "coerced"],
    minCount: 3,
    minSources: 2,
    lineWeight: "g2",
    backbone: {method: "sdsm", alpha: 0.01}
  },
  ...{years: {from: 1923, to: -5}, undated: false, hiddenSources: ["notes"], unconnected: true},
  ownGroups: [{id: "mine", name: "Mine", kind: "selection", members: ["a"]}],
  isolation: isolationOf(["g"], {rule: "between", display: "ghost", across: true}),
  comparison: {
    type: "difference",
    a: {by: "window", window: "sentence"},
    b: {by: "window", window: "tokens:20"},
    undated: true
  },
  ...{
    colours: ["g"],
    hulls: ["g"],
    around: {entities: ["e"], steps: 2, display: "ghost"},
    forms: [{kind: "committee", form: "hub"}],
    rings: "co-occurrence",
    layout: {seed: 9, held: [{entity: "a", x: 0, y: -1.5}]},
    pins: [{entity: "b", x: 1, y: 2}]
  }
};

it("viewSchema gives every view back as it was, through JSON", () => {
  for (const view of [DEFAULT_VIEW, FULL]) expect(viewSchema.parse(JSON.parse(JSON.stringify(view)))).toEqual(view);
});

it("viewSchema knows every field of a view", () => {
  expect(Object.keys(viewSchema.parse({id: "x"})).sort()).toEqual(Object.keys(DEFAULT_VIEW).sort());
});

it("viewSchema refuses numbers that no layout or filter can bear", () => {
  const bad = [
    {pins: [{entity: "a", x: Infinity, y: 0}]},
    {pins: [{entity: "a", x: 1e10, y: 0}]},
    {layout: {seed: -1}},
    {layout: {seed: 0.5}},
    {minCount: 0},
    {years: {from: 1.5}},
    {years: {from: "1923-13"}},
    {years: {to: "1923"}},
    {colours: Array.from({length: 9}, (_, i) => `g${i}`)},
    {isolation: {groups: []}},
    {comparison: {type: "moments", moments: [{from: 1917, to: 1917}]}},
    {comparison: {type: "moments", moments: Array.from({length: 10}, () => ({from: 1917, to: 1917}))}},
    {
      comparison: {
        type: "moments",
        moments: [
          {from: 1927, to: 1923},
          {from: 1929, to: 1929}
        ]
      }
    },
    {comparison: {type: "difference", a: {by: "source", source: "x"}, b: {by: "group", group: "x"}}},
    {comparison: {type: "difference", a: {by: "window", window: "page"}, b: {by: "window", window: "chapter"}}}
  ];
  for (const fields of bad)
    expect([fields, viewSchema.safeParse({id: "x", ...fields}).success]).toEqual([fields, false]);
});
