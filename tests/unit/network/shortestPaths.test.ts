import fc from "fast-check";
import {expect, it} from "vitest";
import {type ShortestPaths, shortestPaths} from "../../../src/core/network/shortestPaths.ts";
import {networkOf} from "../../fixtures/smallNetwork.ts";

// a reaches e by b or c, then d; c is tied to d twice; z stands apart
const network = networkOf({a: [], b: [], c: [], d: [], e: [], z: []}, [
  ["a", "b"],
  ["a", "c"],
  ["b", "d"],
  ["c", "d"],
  ["d", "c"],
  ["d", "e"]
]);
const edges = new Set(network.edges());
const words = (found: ShortestPaths | null) => found?.paths.map((path) => path.map(({node}) => node).join(""));

it("shortestPaths(a, e) lists every shortest path, the best attested first", () => {
  const found = shortestPaths(network, edges, {from: "a", to: "e"});
  expect([found?.length, found?.count]).toEqual([3, 2]);
  expect(words(found)).toEqual(["bde", "cde"]); // b before c: both have one edge from a
  expect(words(shortestPaths(network, edges, {from: "d", to: "a"}))).toEqual(["ca", "ba"]); // two edges to c
});

it("shortestPaths gives each step all edges that make it", () => {
  const [path] = shortestPaths(network, edges, {from: "d", to: "a"})!.paths;
  expect(path?.map((step) => [step.node, [...step.edges].sort()])).toEqual([
    ["c", ["cd3", "dc4"]],
    ["a", ["ac1"]]
  ]);
});

it("shortestPaths says who stands between, how far away, and on what share of the paths", () => {
  expect(shortestPaths(network, edges, {from: "a", to: "e"})?.between).toEqual([
    {node: "b", distance: 1, share: 0.5},
    {node: "c", distance: 1, share: 0.5},
    {node: "d", distance: 2, share: 1}
  ]);
});

it("shortestPaths is null where no edge leads, for one and the same node, and where the edges are cut", () => {
  expect(shortestPaths(network, edges, {from: "a", to: "z"})).toBeNull();
  expect(shortestPaths(network, edges, {from: "a", to: "a"})).toBeNull();
  expect(shortestPaths(network, new Set(["ab0"]), {from: "a", to: "d"})).toBeNull();
});

it("shortestPaths lists no more paths than asked for, and counts them all", () => {
  const found = shortestPaths(network, edges, {from: "a", to: "e"}, 1);
  expect(words(found)).toEqual(["bde"]);
  expect(found?.count).toBe(2);
});

it("shortestPaths agrees with trying every walk, on random networks", () => {
  const letters = ["a", "b", "c", "d", "e", "f", "g"];
  const pair = fc.tuple(fc.constantFrom(...letters), fc.constantFrom(...letters));
  fc.assert(
    fc.property(fc.array(pair, {maxLength: 14}), (pairs) => {
      const random = networkOf(Object.fromEntries(letters.map((name) => [name, []])), pairs);
      const found = shortestPaths(random, new Set(random.edges()), {from: "a", to: "g"});
      expect(words(found)?.sort() ?? []).toEqual(walksToG(pairs).sort());
      for (const {node, share} of found?.between ?? []) {
        const through = found!.paths.filter((path) => path.some((step) => step.node === node)).length;
        expect(share).toBeCloseTo(through / found!.count, 12);
      }
    }),
    {numRuns: 200}
  );
});

/** The shortest of all walks from a to g without repetition, as the letters after a. */
function walksToG(pairs: readonly (readonly [string, string])[]): string[] {
  const next = (from: string) =>
    new Set(pairs.flatMap(([x, y]) => (x === y ? [] : x === from ? [y] : y === from ? [x] : [])));
  const walks: string[] = [];
  const walk = (at: string, path: string) => {
    if (at === "g") walks.push(path);
    else for (const to of next(at)) if (to !== "a" && !path.includes(to)) walk(to, path + to);
  };
  walk("a", "");
  const least = Math.min(...walks.map((path) => path.length));
  return walks.filter((path) => path.length === least);
}
