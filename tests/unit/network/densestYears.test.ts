import {expect, it} from "vitest";
import {densestYears} from "../../../src/core/network/densestYears.ts";

const evidence = (first: number, count = 1) => ({kind: "tie" as const, first, last: first, count});

it("densestYears(dated) is the shortest run of years in which 85 of 100 begin, with those that follow closely", () => {
  // 100 in all: 1900–1910 has 40 + 51 = 91. The axis has 100 years, so that four years are near: 1914 and 1918 follow.
  const dated = [evidence(1850, 2), evidence(1900, 40), evidence(1910, 51), evidence(1914), evidence(1918)];
  expect(densestYears([...dated, evidence(1950, 5)])).toEqual({from: 1900, to: 1918});
});

it("densestYears(dated) is null where it would spare less than a third of the axis, or nothing is dated", () => {
  expect(densestYears([evidence(1900, 10), evidence(1910, 10)])).toBeNull();
  expect(densestYears([evidence(1900)])).toBeNull();
  expect(densestYears([])).toBeNull();
});
