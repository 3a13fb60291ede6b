import {expect, it} from "vitest";
import {chosenYears, isMovable, monthsOf, movedYears, yearAt, yearsFilter} from "../../../src/app/yearsFilter.ts";

const axis = {from: 1892, to: 1937};

it("yearsFilter(years, axis) has no bound where the axis ends", () => {
  expect(yearsFilter({from: 1917, to: 1927}, axis)).toEqual({from: 1917, to: 1927});
  expect(yearsFilter({from: 1892, to: 1927}, axis)).toEqual({from: null, to: 1927});
  expect(yearsFilter(axis, axis)).toEqual({from: null, to: null});
});

it("chosenYears(filter, axis) stays on the axis", () => {
  expect(chosenYears({from: null, to: null}, axis)).toEqual(axis);
  expect(chosenYears({from: 1917, to: null}, axis)).toEqual({from: 1917, to: 1937});
  expect(chosenYears({from: 1800, to: 1850}, axis)).toEqual({from: 1892, to: 1892});
  expect(chosenYears({from: 1930, to: 1920}, axis)).toEqual({from: 1930, to: 1930});
});

it("movedYears(years, by, axis) keeps their number at the ends of the axis", () => {
  expect(movedYears({from: 1917, to: 1920}, 5, axis)).toEqual({from: 1922, to: 1925});
  expect(movedYears({from: 1917, to: 1920}, 99, axis)).toEqual({from: 1934, to: 1937});
  expect(movedYears({from: 1917, to: 1920}, -99, axis)).toEqual({from: 1892, to: 1895});
});

it("yearAt(share, axis) gives every year the same share", () => {
  const four = {from: 1901, to: 1904};
  expect([-0.1, 0, 0.24, 0.25, 0.99, 1, 2].map((share) => yearAt(share, four))).toEqual([
    1901, 1901, 1901, 1902, 1904, 1904, 1904
  ]);
});

it('yearsFilter(months, axis, "month") says months, or years where they are whole, and chosenYears reads them', () => {
  const months = monthsOf(axis);
  const may = 12 * 1923 + 4;
  expect(yearsFilter({from: may, to: may}, months, "month")).toEqual({from: "1923-05", to: "1923-05"});
  expect(yearsFilter(monthsOf({from: 1923, to: 1924}), months, "month")).toEqual({from: 1923, to: 1924});
  expect(yearsFilter({from: months.from, to: may}, months, "month")).toEqual({from: null, to: "1923-05"});
  expect(chosenYears({from: "1923-05", to: 1924}, months, "month")).toEqual({from: may, to: 12 * 1924 + 11});
  expect(chosenYears({from: "1923-05", to: "1924-02"}, axis)).toEqual({from: 1923, to: 1924});
});

it("isMovable(chosen, axis) is false for what has hardly a way to go, and for one step alone", () => {
  const axis = {from: 1901, to: 1938};
  expect(isMovable({from: 1917, to: 1923}, axis)).toBe(true);
  expect(isMovable({from: 1901, to: 1919}, axis)).toBe(true);
  expect(isMovable({from: 1901, to: 1920}, axis)).toBe(false);
  expect(isMovable({from: 1902, to: 1938}, axis)).toBe(false);
  expect(isMovable({from: 1917, to: 1917}, axis)).toBe(false);
});
