import {expect, it} from "vitest";
import {type Communities, communities} from "../../../src/core/analysis/communities.ts";
import {declaredAndDetected} from "../../../src/core/analysis/declaredAndDetected.ts";
import type {PairGraph} from "../../../src/core/analysis/pairGraph.ts";

/** Pairs by letters: "ab2" = a and b, twice. */
function graph(nodes: string, pairs: string): PairGraph {
  const list = pairs.split(" ").map((pair) => ({
    ends: [nodes.indexOf(pair[0]!), nodes.indexOf(pair[1]!)],
    weight: Number(pair[2] ?? 1)
  }));
  return {
    nodes: [...nodes],
    ends: Uint32Array.from(list.flatMap(({ends}) => ends)),
    weights: Float64Array.from(list, ({weight}) => weight)
  };
}

function found(pairs: PairGraph): Communities {
  const work = communities(pairs);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    expect(step.value).toBeGreaterThan(0);
    expect(step.value).toBeLessThan(1);
  }
}

// two triangles with a bridge, a larger clique apart, and z alone
const net = graph("abcdefghijz", "ab bc ac cd de ef df gh gi gj hi hj ij");

it("communities finds triangles and cliques, the largest first, and nobody in whoever is bound to none", () => {
  const {classes, count, runs, fewest, most} = found(net);
  expect([...classes]).toEqual([1, 1, 1, 2, 2, 2, 0, 0, 0, 0, -1]);
  expect([count, runs]).toEqual([3, 60]);
  expect([fewest <= 3, most >= 3]).toEqual([true, true]);
});

it("communities says who is in their community in every run, and who is not", () => {
  const {stability, agreement} = found(net);
  expect([...stability].slice(6, 10)).toEqual([1, 1, 1, 1].map((one) => expect.closeTo(one, 10)));
  expect(stability[10]).toBe(0);
  expect(agreement).toBeGreaterThan(0.8);
  // x is bound alike to two cliques
  const torn = found(graph("abcdefghx", "ab ac ad bc bd cd ef eg eh fg fh gh ax ex"));
  expect(torn.stability[8]).toBeLessThan(torn.stability[1]!);
});

it("communities gives the same answer every time, and an empty one for nobody", () => {
  expect(found(net)).toEqual(found(net));
  expect(found({nodes: ["a"], ends: new Uint32Array(), weights: new Float64Array()})).toMatchObject({
    count: 0,
    runs: 0,
    classes: Int32Array.of(-1)
  });
});

it("communities follows weights: the strong bond keeps together what the weak one would not", () => {
  const {classes} = found(graph("abcd", "ab9 bc cd9"));
  expect([...classes]).toEqual([0, 0, 1, 1]);
});

it("declaredAndDetected counts groups by communities and names those whose bonds lead elsewhere", () => {
  // red: a b c, blue: d e f; c is bound to the blue by more than to the red
  const pairs = graph("abcdef", "ab2 bc cd2 ce2 de2 ef2 df2");
  const groupsOf = [[0], [0], [0], [1], [1], [0, 1]];
  const both = declaredAndDetected(pairs, {classes: Int32Array.of(0, 0, 1, 1, 1, 1), count: 2}, groupsOf, 2);
  expect(both.table).toEqual([
    [2, 2],
    [0, 3]
  ]);
  expect(both.compared).toBe(5); // f is in both groups
  expect(both.misfits).toEqual([{node: 2, group: 0, own: 1, other: 4, otherGroup: 1}]);
});
