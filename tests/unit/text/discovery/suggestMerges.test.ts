import fc from "fast-check";
import {expect, it} from "vitest";
import {isOneEdit} from "../../../../src/core/text/discovery/suggestMerges.ts";

it("isOneEdit(one, other) is true for one letter more, less or other, the first letter kept", () => {
  expect(isOneEdit("fedorov", "fyedorov")).toBe(true);
  expect(isOneEdit("wildman", "wiltman")).toBe(true);
  expect(isOneEdit("levin", "levine")).toBe(true);
  expect(isOneEdit("levin", "levin")).toBe(false);
  expect(isOneEdit("radek", "kadek")).toBe(false);
  expect(isOneEdit("radek", "radcke")).toBe(false);
});

it("isOneEdit(one, other) agrees with the distance of Levenshtein", () => {
  const word = fc.array(fc.constantFrom("a", "b"), {minLength: 1, maxLength: 6}).map((all) => all.join(""));
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(isOneEdit(one, other)).toBe(one[0] === other[0] && distance(one, other) === 1);
    })
  );
});

function distance(one: string, other: string): number {
  if (one === "" || other === "") return one.length + other.length;
  return Math.min(
    distance(one.slice(1), other) + 1,
    distance(one, other.slice(1)) + 1,
    distance(one.slice(1), other.slice(1)) + Number(one[0] !== other[0])
  );
}
