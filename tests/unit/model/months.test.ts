import fc from "fast-check";
import {expect, it} from "vitest";
import {dayNumber, monthBounds, monthOfDay} from "../../../src/core/model/date.ts";
import {monthLength} from "../../../src/core/model/dateSyntax.ts";
import {boundsOfMonths, isMonthText, monthsBetween, monthText} from "../../../src/core/model/months.ts";

it("monthOfDay(day) is the month that the day was made of", () => {
  const month = fc.tuple(fc.integer({min: -9999, max: 9999}), fc.integer({min: 1, max: 12}));
  fc.assert(
    fc.property(month, ([year, number]) => {
      for (const day of [1, 15, monthLength(year, number)])
        expect(monthOfDay(dayNumber(year, number, day))).toBe(12 * year + number - 1);
    })
  );
  expect(monthOfDay(Number.NEGATIVE_INFINITY)).toBe(Number.NEGATIVE_INFINITY);
});

it("monthBounds(date) are the first and the last month that it may mean", () => {
  expect(monthBounds("1920-02-29")).toEqual({from: 12 * 1920 + 1, to: 12 * 1920 + 1});
  expect(monthBounds("1923")).toEqual({from: 12 * 1923, to: 12 * 1923 + 11});
  expect(monthBounds("1923-10/..")).toEqual({from: 12 * 1923 + 9, to: Number.POSITIVE_INFINITY});
  expect(monthBounds("soon")).toBeNull();
});

it("monthsBetween(bounds) takes years whole, and boundsOfMonths gives years back where it can", () => {
  expect(monthsBetween({from: 1923, to: "1924-05"})).toEqual({from: 12 * 1923, to: 12 * 1924 + 4});
  expect(boundsOfMonths({from: 12 * 1923, to: 12 * 1924 + 11})).toEqual({from: 1923, to: 1924});
  expect(boundsOfMonths({from: 12 * 1923, to: 12 * 1924 + 4})).toEqual({from: "1923-01", to: "1924-05"});
  expect(monthsBetween({from: null, to: null})).toEqual({from: -Infinity, to: Infinity});
  expect(() => monthsBetween({from: "1923-13", to: null})).toThrow("got 1923-13");
});

it("monthText(month) is read back as the same month, before the year 0 too", () => {
  const month = fc.integer({min: -12 * 9999, max: 12 * 9999 + 11});
  fc.assert(
    fc.property(month, fc.nat({max: 30}), (from, length) => {
      expect(isMonthText(monthText(from))).toBe(true);
      const to = Math.min(from + length, 12 * 9999 + 11);
      expect(monthsBetween(boundsOfMonths({from, to}))).toEqual({from, to});
    })
  );
  expect(["1923", "1923-00", "-0000-01", "1923-5", "x1923-05"].filter(isMonthText)).toEqual([]);
});
