import fc from "fast-check";
import {expect, it} from "vitest";
import {comparedRings} from "../../../src/core/analysis/comparedRings.ts";
import {DEFAULT_VIEW} from "../../../src/core/model/view.ts";
import {visiblePart} from "../../../src/core/network/visiblePart.ts";
import {networkOf, study} from "../../fixtures/smallNetwork.ts";

const facts = study();
const view = {...DEFAULT_VIEW, rings: "tie" as const};
const people = (letters: string) => Object.fromEntries([...letters].map((letter) => [letter, []]));
const all = (letters: string): [string, string][] =>
  [...letters].flatMap((a, i) => [...letters.slice(i + 1)].map((b): [string, string] => [a, b]));
const ties = (...circles: string[]) => circles.flatMap(all);

/** What each person's community is called in each of several networks of the same people. */
const numbersIn = (...networks: [string, string][][]): Map<string, number>[] => {
  const parts = networks.map((edges) => ({
    part: visiblePart(networkOf(people("abcdefghi"), edges), facts, view),
    view
  }));
  return comparedRings(parts, view).map(
    (rings) => new Map([...rings!.of].map(([key, {community}]) => [key, community]))
  );
};

it("comparedRings(parts) calls a community as before where most of its people were, though it is no longer the largest", () => {
  const [first, second] = numbersIn(ties("abcde", "fghi"), ties("abc", "defghi"));
  expect([first!.get("a"), first!.get("f")]).toEqual([1, 2]);
  expect([second!.get("a"), second!.get("f"), second!.get("d")]).toEqual([1, 2, 2]);
});

it("comparedRings(parts) gives a new number to who parts from a community, and remembers who was away", () => {
  const [, second, third] = numbersIn(ties("abcde"), ties("abc", "fgh"), ties("de", "fgh"));
  expect([second!.get("a"), second!.get("f")]).toEqual([1, 2]);
  expect([third!.get("d"), third!.get("f"), third!.has("a")]).toEqual([1, 2, false]); // d and e were last seen in 1
});

it("comparedRings(parts) never calls two communities of one part alike, nor parts one", () => {
  const circle = fc.subarray([..."abcdefghi"], {minLength: 2}).map((letters) => letters.join(""));
  const network = fc.array(circle, {minLength: 1, maxLength: 3}).map((circles) => ties(...circles));
  fc.assert(
    fc.property(fc.array(network, {minLength: 1, maxLength: 4}), (networks) => {
      for (const [i, numbers] of numbersIn(...networks).entries()) {
        const alone = numbersIn(networks[i]!)[0]!;
        const pairs = new Set([...alone].map(([key, own]) => `${own} ${numbers.get(key)}`));
        expect(pairs.size).toBe(new Set(alone.values()).size);
        expect(new Set([...pairs].map((pair) => pair.split(" ")[1])).size).toBe(pairs.size);
      }
    }),
    {numRuns: 15}
  );
});

it("comparedRings(parts) is null for each where the view asks for no rings", () => {
  const part = visiblePart(networkOf(people("ab"), [["a", "b"]]), facts, view);
  expect(
    comparedRings(
      [
        {part, view},
        {part, view}
      ],
      {rings: null}
    )
  ).toEqual([null, null]);
});
