import fc from "fast-check";
import {expect, it} from "vitest";
import {brokersBetween} from "../../../src/core/network/brokersBetween.ts";
import {networkOf} from "../../fixtures/smallNetwork.ts";

const NAMES = ["a", "b", "c", "d", "e", "f"];

it("brokersBetween three finds who stands between most of the pairs first, and the pairs without a path", () => {
  const network = networkOf({a: [], b: [], c: [], x: [], y: [], z: []}, [
    ["a", "x"],
    ["x", "b"],
    ["a", "y"],
    ["y", "b"]
  ]);
  const {brokers, pairs} = brokersBetween(network, new Set(network.edges()), ["a", "b", "c"], false);
  expect(brokers.map(({node, sum}) => [node, sum])).toEqual([
    ["x", 0.5],
    ["y", 0.5]
  ]);
  expect(pairs.map(({length}) => length)).toEqual([2, null, null]);
});

it("brokersBetween agrees with writing down every shortest path", () => {
  const pair = fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES)).filter(([a, b]) => a < b);
  const distinct = fc.uniqueArray(pair, {maxLength: 10, selector: (one) => one.join()});
  fc.assert(
    fc.property(distinct, fc.subarray(NAMES, {minLength: 2, maxLength: 4}), (pairs, chosen) => {
      const network = networkOf(Object.fromEntries(NAMES.map((name) => [name, []])), pairs);
      const near = (name: string) => pairs.flatMap(([a, b]) => (a === name ? [b] : b === name ? [a] : []));
      const shortest = (from: string, to: string): string[][] => {
        for (let paths = [[from]]; paths.length > 0; ) {
          const done = paths.filter((path) => path.at(-1) === to);
          if (done.length > 0) return done;
          paths = paths.flatMap((path) =>
            near(path.at(-1)!).flatMap((next) => (path.includes(next) ? [] : [[...path, next]]))
          );
        }
        return [];
      };
      const sums = new Map<string, number>();
      chosen.forEach((from, i) => {
        for (const to of chosen.slice(i + 1)) {
          const paths = shortest(from, to);
          for (const path of paths)
            for (const node of path.slice(1, -1)) sums.set(node, (sums.get(node) ?? 0) + 1 / paths.length);
        }
      });
      const {brokers} = brokersBetween(network, new Set(network.edges()), chosen, false);
      expect(brokers.map(({node}) => node).sort()).toEqual([...sums.keys()].sort());
      for (const {node, sum} of brokers) expect(sum).toBeCloseTo(sums.get(node)!, 9);
    })
  );
});
