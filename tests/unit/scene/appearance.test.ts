import {expect, it} from "vitest";
import type {Study} from "../../../src/core/model/study.ts";
import {DEFAULT_VIEW, type View} from "../../../src/core/model/view.ts";
import {visiblePart} from "../../../src/core/network/visiblePart.ts";
import {createAppearance} from "../../../src/core/scene/appearance.ts";
import {themes} from "../../../src/core/scene/palette.ts";
import {coOccurrence, group, networkOf, study} from "../../fixtures/smallNetwork.ts";

const newNetwork = () =>
  networkOf({a: ["red", "blue"], b: ["blue"], c: [], d: []}, [
    ["a", "b", {type: "kin"}],
    ["b", "a", {type: "ally", certainty: "implied"}],
    ["a", "b", {type: "ally", stance: "denied"}],
    ["a", "c", {type: "arrested", certainty: "doubtful"}],
    ["a", "b", coOccurrence(4)]
  ]);
const network = newNetwork();
const facts = study({groups: [group("red"), group("blue"), group("green")]});
const theme = themes.light;
const appearanceOf = (view: Partial<View> = {}, of = network) => {
  const full = {...DEFAULT_VIEW, colours: ["red", "blue", "green"], ...view};
  return createAppearance({network: of, study: facts, view: full, part: visiblePart(of, facts, full), theme});
};
const [kin, ally, denied, arrested, named] = network.edges() as [string, string, string, string, string];

it("createAppearance gives a person one colour for each coloured group, the plain colour for none", () => {
  const {node} = appearanceOf();
  expect(node("a").colours).toEqual([theme.groups[0], theme.groups[1]]);
  expect(node("b").colours).toEqual([theme.groups[1]]);
  expect(node("c").colours).toEqual([theme.plain]);
});

it("createAppearance keeps a group's colour by its place in the view, whatever is filtered", () => {
  const {node, groups} = appearanceOf({colours: ["green", "blue"], hiddenTypes: ["kin"]});
  expect(node("a").colours).toEqual([theme.groups[1]]);
  expect(groups.map(({id, colour}) => [id, colour])).toEqual([
    ["green", theme.groups[0]],
    ["blue", theme.groups[1]]
  ]);
});

it("createAppearance sizes by what is visible now, whatever was visible before", () => {
  const views: Partial<View>[] = [
    {},
    {hiddenTypes: ["kin"]},
    {layers: {tie: false, coOccurrence: true}},
    {years: {from: 1900, to: 1901}, undated: false},
    {}
  ];
  const inTurn = views.map((view) => appearanceOf(view).radii);
  expect(inTurn).toEqual(views.map((view) => appearanceOf(view, newNetwork()).radii));
  expect(inTurn[1]).not.toEqual(inTurn[0]);
});

it("createAppearance sizes by visible ties, within 1 : 5, and ranks the best tied first", () => {
  const {node} = appearanceOf();
  const radii = network.nodes().map((key) => node(key).radius);
  expect(Math.max(...radii) / Math.min(...radii)).toBeLessThanOrEqual(5);
  expect(node("a").radius).toBeGreaterThan(node("c").radius);
  expect(node("a").rank).toBeGreaterThan(node("b").rank);
  expect(new Set(network.nodes().map((key) => node(key).rank)).size).toBe(4);
});

it("createAppearance tells layers, certainty and stance apart by stroke", () => {
  const {edge} = appearanceOf();
  expect(edge(named)).toMatchObject({dashes: [], bow: 0, depth: 0, legendKey: "co-occurrence"});
  expect(edge(named).opacity).toBeLessThan(0.45);
  expect(edge(kin)).toMatchObject({dashes: [], cut: false, arrow: false, colour: theme.ties.kin});
  expect(edge(ally).dashes.length).toBe(2);
  expect(edge(denied).cut).toBe(true);
  expect(edge(arrested)).toMatchObject({arrow: true, colour: theme.ties.conflict});
  expect(edge(arrested).dashes).not.toEqual(edge(ally).dashes);
});

it("createAppearance bundles the ties of a pair by colour and bows the bundles apart, whichever way they run", () => {
  const pair = networkOf({a: [], b: []}, [
    ["a", "b", {type: "kin"}],
    ["b", "a", {type: "ally", certainty: "implied"}],
    ["a", "b", {type: "ally"}]
  ]);
  const {edge} = createAppearance({
    ...{network: pair, study: facts, view: DEFAULT_VIEW, theme},
    part: visiblePart(pair, facts, DEFAULT_VIEW)
  });
  const [family, back, forth] = pair.edges().map(edge);
  expect(back?.bow).toBe(-(forth?.bow ?? 0)); // b → a and a → b: the same strand seen from either end
  expect(Math.abs(family?.bow ?? 0)).toBeGreaterThan(0);
  expect(Math.sign(family?.bow ?? 0)).toBe(-Math.sign(forth?.bow ?? 0));
  expect(back?.width).toBeGreaterThan(family?.width ?? 0); // two ties in the strand against one
});

it("createAppearance runs what is denied or said under duress beside what is asserted, never strengthening it", () => {
  const pair = networkOf({a: [], b: []}, [
    ["a", "b", {type: "ally"}],
    ["a", "b", {type: "ally", stance: "denied"}],
    ["a", "b", {type: "ally", stance: "coerced"}]
  ]);
  const view: View = {...DEFAULT_VIEW, stances: ["asserted", "denied", "coerced"]};
  const lookOf = (shown: View) => {
    const {edge} = createAppearance({
      ...{network: pair, study: facts, view: shown, theme},
      part: visiblePart(pair, facts, shown)
    });
    return pair.edges().map(edge);
  };
  const [asserted, denied, coerced] = lookOf(view);
  const [alone] = lookOf({...view, stances: ["asserted"]});
  expect(asserted).toEqual({...alone, bow: asserted?.bow});
  expect([asserted?.cut, denied?.cut, coerced?.cut]).toEqual([false, true, false]);
  const bows = [asserted, denied, coerced].map((look) => look?.bow ?? 0);
  expect(new Set(bows).size).toBe(3);
  expect(bows).not.toContain(0); // the straight line is left to co-occurrence
});

it("createAppearance's legend has only what is drawn", () => {
  expect(appearanceOf().legend.map(({label}) => label)).toEqual([
    "Persecution",
    "Comradeship",
    "Family",
    "named together",
    "implied, not stated",
    "doubtful",
    "denied by the source"
  ]);
  expect(
    appearanceOf({hiddenTypes: ["ally", "arrested"], layers: {tie: true, coOccurrence: false}}).legend.map(
      ({label}) => label
    )
  ).toEqual(["Family"]);
});

it("createAppearance colours the largest groups where the view names none, whatever the order of rows", () => {
  const membership = (entity: string, of: string) => ({entity, group: of}) as Study["memberships"][number];
  const memberships = [membership("a", "red"), membership("a", "blue"), membership("b", "blue")];
  const order = (groups: Study["groups"]) => {
    const own = {...facts, groups, memberships};
    const view = DEFAULT_VIEW;
    return createAppearance({network, study: own, view, part: visiblePart(network, own, view), theme}).groups.map(
      ({id}) => id
    );
  };
  expect(order(facts.groups)).toEqual(["blue", "red", "green"]);
  expect(order([...facts.groups].reverse())).toEqual(["blue", "red", "green"]);
});
