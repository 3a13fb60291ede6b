import {expect, it} from "vitest";
import {extentOf, inYears} from "../../../src/core/network/extent.ts";

const at = (year: number, month: number) => 12 * year + month - 1;

it("extentOf(start, end) says when it began at the earliest and the latest, and when it was over", () => {
  expect(extentOf("1923-05-17", null)).toEqual({first: at(1923, 5), last: at(1923, 5)});
  expect(extentOf("1923", null)).toEqual({first: at(1923, 1), begunBy: at(1923, 12), last: at(1923, 12)});
  expect(extentOf("1923", "1925-06")).toEqual({first: at(1923, 1), begunBy: at(1923, 12), last: at(1925, 6)});
  expect(extentOf("1923-21", null)).toEqual({first: at(1923, 3), begunBy: at(1923, 5), last: at(1923, 5)});
  expect(extentOf("long ago", null)).toBeNull();
  expect(extentOf(null, null)).toBeNull();
});

it("extentOf(start, end) is doubtful about, perhaps, before and after", () => {
  expect(extentOf("1925-03~", null)).toEqual({first: at(1925, 3), last: at(1925, 3), isDoubtful: true});
  expect(extentOf("1925-03?", null)?.isDoubtful).toBe(true);
  expect(extentOf(null, "1938-02")).toEqual({first: at(1938, 2), last: at(1938, 2), isDoubtful: true});
  expect(extentOf("../1920-12", null)).toEqual({first: at(1920, 12), last: at(1920, 12), isDoubtful: true});
  expect(extentOf("1923-10/..", null)).toEqual({first: at(1923, 10), last: at(1923, 10), isDoubtful: true});
});

it("inYears(extent) forgets what is no doubt among years", () => {
  expect(inYears(extentOf("1923", "1925-06")!)).toEqual({first: 1923, last: 1925});
  expect(inYears(extentOf("192X", null)!)).toEqual({first: 1920, begunBy: 1929, last: 1929});
});
