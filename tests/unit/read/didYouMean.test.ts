import fc from "fast-check";
import {expect, it} from "vitest";
import {didYouMean, suggestion} from "../../../src/core/read/didYouMean.ts";

it("didYouMean(text, candidates) finds what differs by case, diacritics or a slip", () => {
  const candidates = ["smilga-ivar", "trotsky-leon", "bona-sforza"];
  expect(didYouMean("Smilga-Ivar", candidates)).toBe("smilga-ivar");
  expect(didYouMean("boná-sforza", candidates)).toBe("bona-sforza");
  expect(didYouMean("trotksy-leon", candidates)).toBe("trotsky-leon");
  expect(didYouMean("trotzki-leon", candidates)).toBe("trotsky-leon");
  expect(didYouMean("radek-karl", candidates)).toBeNull();
});

it("didYouMean(text, candidates) allows one slip for each three letters, three at most", () => {
  expect(didYouMean("ab", ["ac"])).toBeNull();
  expect(didYouMean("abc", ["abd"])).toBe("abd");
  expect(didYouMean("abcde", ["abxye"])).toBeNull();
  expect(didYouMean("abcdefghijkl", ["abcdefghwxyz"])).toBeNull();
  expect(didYouMean("AB", ["ab"])).toBe("ab");
});

it("didYouMean(text, candidates) takes the nearest, then the first in code-unit order", () => {
  expect(didYouMean("abcdef", ["abcxyf", "abcdex"])).toBe("abcdex");
  expect(didYouMean("abcdef", ["abcdez", "abcdex"])).toBe("abcdex");
});

it("didYouMean(text, candidates) gives up on words too long, and on none", () => {
  expect(didYouMean("a".repeat(10_000), ["a".repeat(10_001)])).toBeNull();
  expect(didYouMean("", ["a"])).toBeNull();
});

it("suggestion(text, candidates, advice) joins the guess and the advice", () => {
  expect(suggestion("abd", ["abc"], "Or add it.")).toBe('Did you mean "abc"? Or add it.');
  expect(suggestion("xyz", ["abc"], "Add it.")).toBe("Add it.");
  expect(suggestion("xyz", ["abc"])).toBeUndefined();
});

it("didYouMean(text, candidates) agrees with a slow edit distance", () => {
  const word = fc.string({unit: fc.constantFrom(..."abc"), minLength: 1, maxLength: 10});
  fc.assert(
    fc.property(word, fc.uniqueArray(word, {maxLength: 5}), (text, candidates) => {
      const bound = Math.min(3, Math.floor(text.length / 3));
      const near = candidates.filter((other) => other !== text && slips(text, other) <= bound);
      const best = near.sort((a, b) => slips(text, a) - slips(text, b) || (a < b ? -1 : 1))[0] ?? null;
      expect(didYouMean(text, candidates)).toBe(best);
    }),
    {numRuns: 1000}
  );
});

/** Optimal string alignment, straight from its definition. */
function slips(a: string, b: string, memo = new Map<string, number>()): number {
  if (a === "" || b === "") return a.length + b.length;
  const key = `${a}/${b}`;
  const known = memo.get(key);
  if (known !== undefined) return known;
  const [restA, restB] = [a.slice(0, -1), b.slice(0, -1)];
  let cost = Math.min(
    slips(restA, b, memo) + 1,
    slips(a, restB, memo) + 1,
    slips(restA, restB, memo) + (a.at(-1) === b.at(-1) ? 0 : 1)
  );
  if (a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1) && a.length > 1 && b.length > 1) {
    cost = Math.min(cost, slips(a.slice(0, -2), b.slice(0, -2), memo) + 1);
  }
  memo.set(key, cost);
  return cost;
}
