import {expect, it} from "vitest";
import {capitalised} from "../../../src/core/base/capitalised.ts";
import {countEach} from "../../../src/core/base/countEach.ts";
import {counted} from "../../../src/core/base/counted.ts";
import {joinWords} from "../../../src/core/base/joinWords.ts";

it("counted(count, one, many) has the noun in its number", () => {
  expect([counted(0, "tie"), counted(1, "tie"), counted(2, "tie"), counted(2, "entity", "entities")]).toEqual([
    "0 ties",
    "1 tie",
    "2 ties",
    "2 entities"
  ]);
});

it("joinWords(words) lists them as one says them", () => {
  const joined = [[], ["a"], ["a", "b"], ["a", "b", "c"]].map((words) => joinWords(words));
  expect(joined).toEqual(["", "a", "a and b", "a, b and c"]);
  expect(joinWords(["a", "b", "c"], "or")).toBe("a, b or c");
});

it("capitalised(text) raises the first letter alone", () => {
  expect(["", "left wing", "école", "ССср"].map(capitalised)).toEqual(["", "Left wing", "École", "ССср"]);
});

it("countEach(items) counts in the order of first occurrence, whatever the items are called", () => {
  expect([...countEach(["b", "__proto__", "b"])]).toEqual([
    ["b", 2],
    ["__proto__", 1]
  ]);
  expect(countEach([]).size).toBe(0);
});
