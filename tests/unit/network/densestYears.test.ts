import {expect, it} from "vitest";
import {densestYears} from "../../../src/core/network/densestYears.ts";

const evidence = (first: number, count = 1) => ({kind: "tie" as const, first, last: first, count});

it("densestYears(dated) is the shortest run of years in which nineteen of twenty begin", () => {
  // 100 in all: 95 are needed; 1900–1910 has 40 + 56 = 96
  const dated = [evidence(1850, 2), evidence(1900, 40), evidence(1910, 56), evidence(1925), evidence(1950)];
  expect(densestYears(dated)).toEqual({from: 1900, to: 1910});
});

it("densestYears(dated) is null where it would spare less than a third of the axis, or nothing is dated", () => {
  expect(densestYears([evidence(1900, 10), evidence(1910, 10)])).toBeNull();
  expect(densestYears([evidence(1900)])).toBeNull();
  expect(densestYears([])).toBeNull();
});
