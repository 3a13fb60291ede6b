import fc from "fast-check";
import {expect, it} from "vitest";
import type {Network} from "../../../src/core/model/network.ts";
import {type Isolation, isolationOf} from "../../../src/core/model/view.ts";
import {isolate} from "../../../src/core/network/isolate.ts";
import {typedNetwork} from "../../../src/core/network/typedNetwork.ts";
import {networkOf} from "../../fixtures/smallNetwork.ts";

// a and b are red, c is blue, d is red and blue; x is tied to a and b, y to a alone, z to nobody
const network = networkOf({a: ["red"], b: ["red"], c: ["blue"], d: ["red", "blue"], x: [], y: [], z: []}, [
  ["a", "b"],
  ["b", "c"],
  ["a", "d"],
  ["a", "x"],
  ["b", "x"],
  ["a", "y"],
  ["x", "y"]
]);
/** Isolates in all of a network; the keys of what is kept. */
function isolated(whole: Network, isolation: Isolation): {nodes: string[]; edges: string[]} {
  const typed = typedNetwork(whole);
  const all = (length: number) => new Uint8Array(length).fill(1);
  const everything = {
    candidates: all(whole.order),
    edges: all(whole.size),
    memberships: all(typed.memberships.items.length)
  };
  const {nodes, edges} = isolate(typed, everything, isolation);
  return {
    nodes: whole.nodes().filter((_key, i) => nodes[i] === 1),
    edges: whole.edges().filter((_key, i) => edges[i] === 1)
  };
}
const cut = (isolation: Partial<Isolation>) => {
  const {nodes, edges} = isolated(network, isolationOf(["red"], {across: true, ...isolation}));
  return {
    nodes: [...nodes].sort().join(""),
    edges: [...edges]
      .map((edge) => edge.slice(0, 2))
      .sort()
      .join(" ")
  };
};

it("isolate(inside) keeps members and the edges between them", () => {
  expect(cut({})).toEqual({nodes: "abd", edges: "ab ad"});
});

it("isolate(boundary) adds members' edges out and who is at their end, not the edges among those", () => {
  expect(cut({rule: "boundary"})).toEqual({nodes: "abcdxy", edges: "ab ad ax ay bc bx"});
});

it("isolate(between) adds only who is tied to two members", () => {
  expect(cut({rule: "between"})).toEqual({nodes: "abdx", edges: "ab ad ax bx"});
});

it("isolate with two groups keeps what runs from one to the other, when across is asked", () => {
  expect(cut({groups: ["red", "blue"]})).toEqual({nodes: "abcd", edges: "ad bc"});
  expect(cut({groups: ["red", "blue"], across: false})).toEqual({nodes: "abcd", edges: "ab ad bc"});
});

it("isolate(all) keeps who is in every group, and all ties between them", () => {
  expect(cut({groups: ["red", "blue"], match: "all"})).toEqual({nodes: "d", edges: ""});
  expect(cut({groups: ["red", "blue"], match: "all", rule: "boundary"})).toEqual({nodes: "ad", edges: "ad"});
  expect(cut({groups: ["red", "red"], match: "all"})).toEqual({nodes: "abd", edges: "ab ad"});
});

it("isolate(without) leaves out who is in the other group too; they count as strangers", () => {
  expect(cut({without: ["blue"]})).toEqual({nodes: "ab", edges: "ab"});
  expect(cut({without: ["blue"], rule: "boundary"})).toEqual({nodes: "abcdxy", edges: "ab ad ax ay bc bx"});
  expect(cut({without: ["red"]})).toEqual({nodes: "", edges: ""});
});

it("isolate keeps a member whom nothing ties, and finds nobody in a group that nobody is in", () => {
  expect(cut({groups: ["blue"]})).toEqual({nodes: "cd", edges: ""});
  expect(cut({groups: ["green"], rule: "boundary"})).toEqual({nodes: "", edges: ""});
});

it("isolate agrees with the rules said as plain sentences, on random networks", () => {
  const names = ["a", "b", "c", "d", "e", "f"];
  const pair = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)).filter(([p, q]) => p !== q);
  const membership = fc.subarray(["red", "blue"]);
  fc.assert(
    fc.property(
      fc.array(membership, {minLength: 6, maxLength: 6}),
      fc.array(pair, {maxLength: 14}),
      fc.subarray(["red", "blue"], {minLength: 1}),
      fc.constantFrom("inside" as const, "boundary" as const, "between" as const),
      fc.boolean(),
      fc.constantFrom("any" as const, "all" as const),
      fc.subarray(["red", "blue"]),
      (groups, pairs, asked, rule, across, match, without) => {
        const net = networkOf(Object.fromEntries(names.map((name, i) => [name, groups[i] ?? []])), pairs);
        const all = (name: string) => groups[names.indexOf(name)] ?? [];
        const own = (name: string) => all(name).filter((group) => asked.includes(group));
        const isIn = (name: string) => (match === "any" ? own(name).length > 0 : own(name).length === asked.length);
        const isMember = (name: string) => isIn(name) && !all(name).some((group) => without.includes(group));
        const tied = (name: string) => new Set(pairs.flatMap(([p, q]) => (p === name ? [q] : q === name ? [p] : [])));
        const joins = (name: string, least: number) =>
          !isMember(name) && [...tied(name)].filter(isMember).length >= least;
        const kept = names.filter(
          (name) => isMember(name) || (rule === "boundary" && joins(name, 1)) || (rule === "between" && joins(name, 2))
        );
        const crosses = (p: string, q: string) => own(p).some((g) => own(q).some((h) => g !== h));
        const keptPairs = pairs.filter(([p, q]) => {
          if (isMember(p) && isMember(q)) return !across || match === "all" || asked.length < 2 || crosses(p, q);
          return (isMember(p) || isMember(q)) && kept.includes(p) && kept.includes(q);
        });
        const result = isolated(net, isolationOf(asked, {rule, across, match, without}));
        expect([...result.nodes].sort()).toEqual(kept);
        expect(result.edges.length).toBe(keptPairs.length);
      }
    )
  );
});
