import fc from "fast-check";
import {expect, it} from "vitest";
import {bridges} from "../../../src/core/analysis/bridges.ts";
import {wholePart} from "../../../src/core/network/visiblePart.ts";
import {networkOf} from "../../fixtures/smallNetwork.ts";

const NAMES = ["a", "b", "c", "d", "e", "f", "g"];
const found = (pairs: readonly (readonly [string, string])[]) => {
  const network = networkOf(Object.fromEntries(NAMES.map((name) => [name, []])), [...pairs] as [string, string][]);
  const {links, people} = bridges(wholePart(network));
  return {
    links: links.map(({ends, cutOff}) => [ends.map((node) => NAMES[node]).join(""), cutOff]),
    people: people.map(({node, pieces, cutOff}) => [NAMES[node], pieces, cutOff])
  };
};

it("bridges(two triangles on a string) finds the string and its ends", () => {
  const triangles = ["ab", "bc", "ca", "cd", "de", "ef", "fd"].map((pair) => [pair[0]!, pair[1]!] as const);
  expect(found(triangles)).toEqual({
    links: [["cd", 3]],
    people: [
      ["c", 2, 2],
      ["d", 2, 2]
    ]
  });
});

it("bridges counts several ties of two as one link, and a ring as none", () => {
  expect(
    found([
      ["a", "b"],
      ["a", "b"]
    ]).links
  ).toEqual([["ab", 1]]);
  expect(
    found([
      ["a", "b"],
      ["b", "c"],
      ["c", "a"]
    ])
  ).toEqual({links: [], people: []});
});

it("bridges agrees with taking each link and each person away", () => {
  const pair = fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES)).filter(([a, b]) => a !== b);
  fc.assert(
    fc.property(fc.array(pair, {maxLength: 12}), (pairs) => {
      const parts = (nodes: readonly string[], links: readonly (readonly [string, string])[]) => {
        const of = new Map(nodes.map((node) => [node, node]));
        for (let round = 0; round < nodes.length; round++)
          for (const [a, b] of links) {
            const [p, q] = [of.get(a), of.get(b)];
            if (p === undefined || q === undefined) continue;
            const least = p < q ? p : q;
            for (const node of nodes) if (of.get(node) === p || of.get(node) === q) of.set(node, least);
          }
        return new Set(of.values()).size;
      };
      const isSame = ([a, b]: readonly [string, string], [c, d]: readonly [string, string]) =>
        (a === c && b === d) || (a === d && b === c);
      const all = parts(NAMES, pairs);
      const links = new Set(
        pairs
          .filter(
            (one) =>
              parts(
                NAMES,
                pairs.filter((other) => !isSame(one, other))
              ) > all
          )
          .map(([a, b]) => [a, b].sort().join(""))
      );
      const people = NAMES.filter(
        (name) =>
          parts(
            NAMES.filter((other) => other !== name),
            pairs
          ) > all
      );
      const result = found(pairs);
      expect(new Set(result.links.map(([link]) => link))).toEqual(links);
      expect(result.people.map(([name]) => name).sort()).toEqual(people);
    })
  );
});
