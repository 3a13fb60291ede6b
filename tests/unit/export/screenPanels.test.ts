import {expect, it} from "vitest";
import type {Comparison} from "../../../src/core/model/comparison.ts";
import {DEFAULT_VIEW} from "../../../src/core/model/view.ts";
import {buildNetwork} from "../../../src/core/network/buildNetwork.ts";
import {drawScreenPanels} from "../../../src/export/screenPanels.ts";
import {smilga} from "../../fixtures/smilga.ts";
import {fonts} from "../scene/fonts.ts";

const study = smilga();
const built = buildNetwork(study);
built.network.forEachNode((key, _attributes) => {
  const i = Number(key.slice(1));
  built.network.mergeNodeAttributes(key, {x: 60 * (i % 20), y: 60 * Math.floor(i / 20)});
});
const draw = (comparison: Comparison, theme: "light" | "dark" = "light") =>
  drawScreenPanels({
    ...{study, network: built.network, readings: built, fonts, theme, width: 400, height: 300},
    view: {...DEFAULT_VIEW, comparison}
  });

it("drawScreenPanels gives a scene a moment, with what becomes of everybody in it", () => {
  const moments = [1917, 1927].map((year) => ({from: year, to: year}));
  const {panels, table} = draw({type: "moments", moments, undated: false});
  expect(table).toBeNull();
  expect(panels.map(({name}) => name)).toEqual(["1917", "1927"]);
  expect(new Set(panels[0]!.people.map(([, change]) => change))).toEqual(new Set(["kept"]));
  expect(new Set(panels[1]!.people.map(([, change]) => change))).toEqual(new Set(["kept", "new", "gone"]));
  expect(panels.map(({scene: {width, height}}) => [width, height])).toEqual([
    [400, 300],
    [400, 300]
  ]);
});

it("drawScreenPanels tells how far the rings of all panels are, rising to one", () => {
  const shares: number[] = [];
  const moments = [1917, 1927].map((year) => ({from: year, to: year}));
  const request = {
    study,
    network: built.network,
    readings: built,
    fonts,
    theme: "light" as const,
    width: 400,
    height: 300
  };
  const view = {...DEFAULT_VIEW, comparison: {type: "moments" as const, moments, undated: false}};
  drawScreenPanels({...request, view}, (share) => shares.push(share));
  expect(shares).toEqual([]); // no rings, nothing to wait for
  drawScreenPanels({...request, view: {...view, rings: "tie"}}, (share) => shares.push(share));
  expect(shares.length).toBeGreaterThan(60);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.some((share) => share < 0.5)).toBe(true);
  expect(shares.at(-1)).toBeGreaterThan(0.9);
  expect(shares.at(-1)).toBeLessThanOrEqual(1);
});

it("drawScreenPanels tells a difference of windows with the passages of each", () => {
  const {panels, table} = draw({
    ...{type: "difference", undated: false},
    ...{a: {by: "window", window: "sentence"}, b: {by: "window", window: "paragraph"}}
  });
  expect(panels.length).toBe(1);
  const pairs = table!.pairs.filter(({layer}) => layer === "co-occurrence");
  const {network} = buildNetwork(study, {window: {unit: "sentence"}});
  const weight = (a: string, b: string) =>
    network.edges(a, b).reduce((sum, key) => {
      const {layer, weight} = network.getEdgeAttributes(key);
      return layer === "tie" ? sum : sum + weight;
    }, 0);
  expect(pairs.map(({before}) => before)).toEqual(pairs.map(({a, b}) => weight(a, b)));
  expect(pairs.filter(({change}) => change === "new").every(({before}) => before === 0)).toBe(true);
});
