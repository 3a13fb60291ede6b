import fc from "fast-check";
import {expect, it} from "vitest";
import type {EdgeAttributes} from "../../../src/core/model/network.ts";
import {DEFAULT_VIEW} from "../../../src/core/model/view.ts";
import {changeOf, compareParts, movedBetween} from "../../../src/core/network/compareParts.ts";
import {pairChanges} from "../../../src/core/network/pairChanges.ts";
import {visiblePart} from "../../../src/core/network/visiblePart.ts";
import {coOccurrence, group, networkOf, study} from "../../fixtures/smallNetwork.ts";

const facts = study({groups: [group("red"), group("white")]});
const yearOf = (from: number, to = from) => ({...DEFAULT_VIEW, years: {from, to}, undated: false});

it("compareParts(before, after) says what appears, persists and vanishes, by hand", () => {
  const network = networkOf({a: [], b: [], c: [], d: []}, [
    ["a", "b", {start: "1917", end: "1923"}],
    ["b", "c", {start: "1917"}],
    ["c", "d", {start: "1923"}]
  ]);
  const [before, after] = [1917, 1923].map((year) => visiblePart(network, facts, yearOf(year)));
  const changes = compareParts(before!, after!);
  expect([...changes.nodes].map(changeOf)).toEqual(["kept", "kept", "kept", "new"]);
  expect([...changes.edges].map(changeOf)).toEqual(["kept", "gone", "new"]);
  expect(changes.people).toEqual({kept: 3, appeared: 1, vanished: 0});
  expect(changes.ties).toEqual({kept: 1, appeared: 1, vanished: 1});
  expect(changes.coOccurrences).toEqual({kept: 0, appeared: 0, vanished: 0});
});

it("compareParts(before, after) refuses parts of two networks", () => {
  const parts = [1, 2].map(() => visiblePart(networkOf({a: [], b: []}, [["a", "b"]]), facts, DEFAULT_VIEW));
  expect(() => compareParts(parts[0]!, parts[1]!)).toThrow(RangeError);
});

it("movedBetween(before, after, groups) finds who stands elsewhere, and nobody who is in one of the two alone", () => {
  const network = networkOf({a: [], b: [], c: []}, [
    ["a", "b"],
    ["b", "c", {start: "1923"}]
  ]);
  const span = (id: string, start: string, end: string | null) => ({
    ...{group: id, start, end, role: "", certainty: "stated" as const}
  });
  network.setNodeAttribute("a", "groups", [span("red", "1917", "1920"), span("white", "1922", null)]);
  network.setNodeAttribute("b", "groups", [span("red", "1917", null)]);
  network.setNodeAttribute("c", "groups", [span("white", "1923", null)]);
  const [before, after] = [1917, 1923].map((year) => visiblePart(network, facts, {...yearOf(year), undated: true}));
  expect(movedBetween(before!, after!, ["red", "white"])).toEqual([0]);
  expect(movedBetween(before!, after!, [])).toEqual([]);
});

// Random ties and pairs of five people in four years, against sets that are looked through one by one.
const edges = fc.array(
  fc.record({
    from: fc.integer({min: 0, max: 4}),
    to: fc.integer({min: 0, max: 4}),
    year: fc.integer({min: 1917, max: 1920}),
    length: fc.integer({min: 0, max: 3}),
    isTie: fc.boolean()
  }),
  {maxLength: 14}
);
const NAMES = ["a", "b", "c", "d", "e"];
const made = (list: {from: number; to: number; year: number; length: number; isTie: boolean}[]) =>
  networkOf(
    Object.fromEntries(NAMES.map((name) => [name, []])),
    list.map(({from, to, year, length, isTie}): [string, string, Partial<EdgeAttributes>] => {
      const dates = {start: String(year), end: String(year + length)};
      const passage = {source: "notes", start: 0, end: 5, date: String(year)};
      return isTie
        ? [NAMES[from]!, NAMES[to]!, dates]
        : [NAMES[from]!, NAMES[to]!, {...coOccurrence(1), evidence: [passage]} as Partial<EdgeAttributes>];
    })
  );

it("compareParts(before, after) agrees with sets of keys", () => {
  fc.assert(
    fc.property(edges, fc.integer({min: 1917, max: 1920}), fc.integer({min: 1917, max: 1920}), (list, from, to) => {
      const network = made(list);
      const [before, after] = [visiblePart(network, facts, yearOf(from)), visiblePart(network, facts, yearOf(to))];
      const changes = compareParts(before, after);
      const slow = (keys: readonly string[], was: ReadonlySet<string>, is: ReadonlySet<string>) =>
        keys.map((key) => (was.has(key) ? (is.has(key) ? "kept" : "gone") : is.has(key) ? "new" : null));
      expect([...changes.nodes].map(changeOf)).toEqual(slow(network.nodes(), before.nodes, after.nodes));
      expect([...changes.edges].map(changeOf)).toEqual(slow(network.edges(), before.edges, after.edges));
      expect(changes.ties.kept + changes.ties.appeared).toBe(after.ties.shown);
      expect(changes.people.kept + changes.people.vanished).toBe(before.people.shown);
    })
  );
});

it("pairChanges(before, after) agrees with a look at every two people", () => {
  fc.assert(
    fc.property(edges, fc.integer({min: 1917, max: 1920}), fc.integer({min: 1917, max: 1920}), (list, from, to) => {
      const network = made(list);
      const [before, after] = [visiblePart(network, facts, yearOf(from)), visiblePart(network, facts, yearOf(to))];
      const links = (edges: ReadonlySet<string>, a: string, b: string, layer: string) =>
        network
          .edges(a, b)
          .filter((key) => edges.has(key) && network.getEdgeAttribute(key, "layer") === layer)
          .sort();
      const slow = NAMES.flatMap((a, i) =>
        NAMES.slice(i + 1).flatMap((b) =>
          ["tie", "co-occurrence"].flatMap((layer) => {
            const [was, is] = [links(before.edges, a, b, layer), links(after.edges, a, b, layer)];
            if (was.length + is.length === 0) return [];
            return [`${a}${b} ${layer} ${was} ${is} ${was.length === 0 ? "new" : is.length === 0 ? "gone" : "kept"}`];
          })
        )
      );
      const keys = (numbers: readonly number[]) => numbers.map((edge) => network.edges()[edge]!).sort();
      const fast = pairChanges(before, after).map(
        ({a, b, layer, before: was, after: is, change}) =>
          `${NAMES[a]}${NAMES[b]} ${layer} ${keys(was)} ${keys(is)} ${change}`
      );
      expect(fast.sort()).toEqual(slow.sort());
    })
  );
});
