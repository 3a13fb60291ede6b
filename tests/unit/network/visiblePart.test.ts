import {expect, it} from "vitest";
import type {EdgeAttributes, PassageEvidence} from "../../../src/core/model/network.ts";
import {DEFAULT_VIEW, isolationOf, type View} from "../../../src/core/model/view.ts";
import {describeView} from "../../../src/core/network/describeView.ts";
import {edgeFilter, visiblePart} from "../../../src/core/network/visiblePart.ts";
import {coOccurrence, group, networkOf, study} from "../../fixtures/smallNetwork.ts";
import {statisticsOf} from "../../fixtures/statistics.ts";

const network = networkOf({a: ["red"], b: ["red"], c: [], d: [], lone: []}, [
  ["a", "b", {type: "kin", start: "1917-04", end: null}],
  ["a", "c", {type: "arrested", certainty: "doubtful", start: "1927~"}],
  ["b", "c", {stance: "denied", start: null}],
  ["c", "d", {stance: "coerced"}],
  ["a", "d", coOccurrence(3, ["notes", "letter"])]
]);
const facts = study({groups: [group("red", {name: "The Reds"})]});
const shown = (view: Partial<View>) => {
  const part = visiblePart(network, facts, {...DEFAULT_VIEW, ...view});
  return [...part.edges].map((edge) => edge.slice(0, 2)).join(" ");
};

it("visiblePart(view) shows asserted and denied ties by default, coerced ones only when asked", () => {
  expect(shown({})).toBe("ab ac bc ad");
  expect(shown({stances: ["coerced"]})).toBe("cd ad");
});

it("visiblePart(view) switches layers, classes, types and certainties", () => {
  expect(shown({layers: {tie: false, coOccurrence: true}})).toBe("ad");
  expect(shown({hiddenClasses: ["family"], layers: {tie: true, coOccurrence: false}})).toBe("ac bc");
  expect(shown({hiddenTypes: ["arrested"]})).toBe("ab bc ad");
  expect(shown({certainties: ["doubtful"]})).toBe("ac ad");
});

it("visiblePart(view) cuts co-occurrences by their number of passages in the sources that are on", () => {
  expect(shown({minCount: 3})).toBe("ab ac bc ad");
  expect(shown({minCount: 4})).toBe("ab ac bc");
  expect(shown({minCount: 2, hiddenSources: ["letter"]})).toBe("ab ac bc ad"); // two of the three are in the notes
  expect(shown({minCount: 3, hiddenSources: ["letter"]})).toBe("ab ac bc");
});

it("visiblePart(view) keeps the co-occurrences that a test keeps, up to its alpha, and every tie", () => {
  const pairs = networkOf({a: [], b: [], c: []}, [
    ["a", "b", {...coOccurrence(3), statistics: statisticsOf({q: 0.01, sdsm: 0.2})} as Partial<EdgeAttributes>],
    ["b", "c", {...coOccurrence(3), statistics: statisticsOf({q: 0.2, sdsm: 0.05})} as Partial<EdgeAttributes>],
    ["a", "c"]
  ]);
  const kept = (backbone: View["backbone"]) => {
    const view = {...DEFAULT_VIEW, backbone};
    const passes = edgeFilter(facts, view);
    const edges = [...visiblePart(pairs, facts, view).edges];
    expect(pairs.filterEdges((_edge, attributes) => passes(attributes))).toEqual(edges);
    return edges.map((edge) => edge.slice(0, 2)).join(" ");
  };
  expect(kept(null)).toBe("ab bc ac");
  expect(kept({method: "q", alpha: 0.05})).toBe("ab ac");
  expect(kept({method: "sdsm", alpha: 0.05})).toBe("bc ac");
});

it("visiblePart(view) counts only passages of the years asked for", () => {
  const passage = (date: string | null, at: number) => ({source: "notes", start: at, end: at + 5, ...(date && {date})});
  const evidence: PassageEvidence[] = [passage("1917", 0), passage("1927", 10), passage(null, 20)];
  const pair = networkOf({a: [], b: []}, [
    ["a", "b", {...coOccurrence(3), start: "1917", end: "1927", evidence} as Partial<EdgeAttributes>]
  ]);
  const isShown = (view: Partial<View>) => visiblePart(pair, facts, {...DEFAULT_VIEW, ...view}).edges.size === 1;
  expect(isShown({years: {from: 1920, to: 1920}, undated: false})).toBe(false); // between its passages there is none
  expect(isShown({years: {from: 1920, to: 1920}, undated: true})).toBe(true);
  expect(isShown({years: {from: 1917, to: 1917}, undated: false})).toBe(true);
  expect(isShown({years: {from: 1917, to: 1917}, undated: false, minCount: 2})).toBe(false);
  expect(isShown({years: {from: 1917, to: 1927}, undated: false, minCount: 2})).toBe(true);
});

it("visiblePart(view) drops a tie when every source it rests on is off", () => {
  expect(shown({hiddenSources: ["book"]})).toBe("ad");
});

it("visiblePart(view) filters by years: any year the date may mean is enough, and undated is a choice", () => {
  const years = {from: 1917, to: 1917};
  expect(shown({years, undated: false})).toBe("ab");
  expect(shown({years, undated: true})).toBe("ab bc ad");
  expect(shown({years: {from: null, to: 1920}, undated: false})).toBe("ab");
  expect(shown({years: {from: 1925, to: null}, undated: false})).toBe("ac");
  expect(shown({years: {from: 0, to: 0}, undated: false})).toBe(""); // the year 0 is a bound like any other
});

it("visiblePart(view) draws who has a visible edge, and the others only when asked", () => {
  const nodes = (view: Partial<View>) =>
    [...visiblePart(network, facts, {...DEFAULT_VIEW, ...view}).nodes].sort().join(" ");
  expect(nodes({})).toBe("a b c d");
  expect(nodes({unconnected: true})).toBe("a b c d lone");
  expect(nodes({kinds: ["place"]})).toBe("");
});

it("visiblePart(view) ghosts what isolation cuts, and counts only what is in full ink", () => {
  const isolation = isolationOf(["red"], {display: "ghost", across: true});
  const part = visiblePart(network, facts, {...DEFAULT_VIEW, isolation});
  expect([...part.nodes].sort()).toEqual(["a", "b"]);
  expect([...part.ghostNodes].sort()).toEqual(["c", "d"]);
  expect([...part.ghostEdges].length).toBe(3);
  expect(part.people).toEqual({shown: 2, total: 5});
  expect(part.ties).toEqual({shown: 1, total: 4});
});

it("describeView(view) says how much of how much, and every filter", () => {
  const view: View = {
    ...DEFAULT_VIEW,
    isolation: isolationOf(["red"], {rule: "boundary", across: true}),
    years: {from: 1917, to: 1927},
    minCount: 2,
    hiddenClasses: ["persecution"],
    stances: ["asserted"]
  };
  const {counts, filters} = describeView(view, facts, visiblePart(network, facts, view));
  expect(counts).toBe("3 of 5 people · 1 of 4 ties · 1 of 1 pairs named together");
  expect(filters).toEqual([
    "The Reds, with its boundary",
    "1917–1927 and undated",
    "named together in ≥\u00a02 passages",
    "without persecution",
    "without denied ties"
  ]);
});
