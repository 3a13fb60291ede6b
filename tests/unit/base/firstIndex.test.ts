import fc from "fast-check";
import {expect, it} from "vitest";
import {firstIndex} from "../../../src/core/base/firstIndex.ts";

it("firstIndex(count, test) is where a linear search ends, whatever the list", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({min: 0, max: 20})), fc.integer({min: -1, max: 21}), (numbers, bound) => {
      const sorted = numbers.sort((a, b) => a - b);
      const slow = sorted.findIndex((number) => number > bound);
      expect(firstIndex(sorted.length, (i) => sorted[i]! > bound)).toBe(slow < 0 ? sorted.length : slow);
    })
  );
});

it("firstIndex(count, test) asks nothing of an empty list, and never beyond a list's end", () => {
  const asked: number[] = [];
  const test = (index: number): boolean => {
    asked.push(index);
    return false;
  };
  expect([firstIndex(0, test), firstIndex(3, test)]).toEqual([0, 3]);
  expect(asked.every((index) => index >= 0 && index < 3)).toBe(true);
});
