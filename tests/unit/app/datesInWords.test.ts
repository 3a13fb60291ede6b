import {expect, it} from "vitest";
import {
  certaintyInWords,
  datesInWords,
  lifeDates,
  membershipDates,
  stanceInWords
} from "../../../src/app/datesInWords.ts";
import {ENGLISH} from "../../../src/words/language.ts";

it("datesInWords(start, end) says when something was", () => {
  expect(datesInWords("1927-12-18", null, ENGLISH)).toBe("18 December 1927");
  expect(datesInWords("1927-12-18", "1927-12-18", ENGLISH)).toBe("18 December 1927");
  expect(datesInWords("1925", "1927", ENGLISH)).toBe("1925–1927");
  expect(datesInWords("1925~", "1927-12", ENGLISH)).toBe("about 1925 – December 1927");
  expect(datesInWords(null, "1937-01-10", ENGLISH)).toBe("until 10 January 1937");
  expect(datesInWords(null, null, ENGLISH)).toBe("");
});

it("datesInWords(start, end) keeps both dates when they do not make an interval", () => {
  expect(datesInWords("1917/1918", "1920", ENGLISH)).toBe("1917–1918 – 1920");
  expect(datesInWords("long ago", "1920", ENGLISH)).toBe("long ago – 1920");
  expect(datesInWords("1930", "1920", ENGLISH)).toBe("1930 – 1920");
});

it("membershipDates(start, end) lets a beginning alone go on", () => {
  expect(membershipDates("1923-10", null, ENGLISH)).toBe("from October 1923");
  expect(membershipDates(null, "1929", ENGLISH)).toBe("until 1929");
  expect(membershipDates("1927-12-18", "1927-12-18", ENGLISH)).toBe("18 December 1927");
});

it("lifeDates(entity) suits the kind", () => {
  expect(lifeDates({kind: "person", born: "1892", died: "1937-01-10"}, ENGLISH)).toBe("1892 – 10 January 1937");
  expect(lifeDates({kind: "person", born: "1902", died: null}, ENGLISH)).toBe("born 1902");
  expect(lifeDates({kind: "person", born: null, died: "1937-11-04"}, ENGLISH)).toBe("died 4 November 1937");
  expect(lifeDates({kind: "person", born: null, died: null}, ENGLISH)).toBe("");
  expect(lifeDates({kind: "organisation", born: "1918", died: null}, ENGLISH)).toBe("from 1918");
  expect(lifeDates({kind: "event", born: "1917-11-07", died: null}, ENGLISH)).toBe("7 November 1917");
});

it("certaintyInWords and stanceInWords are silent about what is plainly stated", () => {
  expect([
    certaintyInWords("stated", ENGLISH),
    certaintyInWords("implied", ENGLISH),
    certaintyInWords("doubtful", ENGLISH)
  ]).toEqual(["", "implied, not stated", "doubtful"]);
  expect([
    stanceInWords("asserted", ENGLISH),
    stanceInWords("denied", ENGLISH),
    stanceInWords("coerced", ENGLISH)
  ]).toEqual(["", "denied by the source", "said under duress"]);
});
