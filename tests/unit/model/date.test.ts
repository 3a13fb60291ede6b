// @ts-expect-error edtf has no types
import edtf from "edtf";
import fc from "fast-check";
import {expect, it} from "vitest";
import {
  compareDates,
  dateBounds,
  dayNumber,
  earlierOf,
  finiteYears,
  formatDate,
  laterOf,
  parseDate,
  yearBounds,
  yearOfDay
} from "../../../src/core/model/date.ts";
import {formatYear} from "../../../src/core/model/formatDate.ts";

const DAY_MS = 86_400_000;
const utcDay = (year: number, month: number, day: number): number => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / DAY_MS;
};

it("parseDate(text) gives the first and last day since 1970-01-01", () => {
  expect(parseDate("1970-01-01")).toEqual({earliest: 0, latest: 0, uncertain: false, approximate: false});
  // 1970 has 365 days
  expect(parseDate("1970")).toEqual({earliest: 0, latest: 364, uncertain: false, approximate: false});
  // the 31 days before that
  expect(parseDate("1969-12?")).toEqual({earliest: -31, latest: -1, uncertain: true, approximate: false});
  expect(parseDate("1972-02~")).toEqual({earliest: 761, latest: 789, uncertain: false, approximate: true});
  expect(parseDate("1970-01-03%")).toEqual({earliest: 2, latest: 2, uncertain: true, approximate: true});
});

it("parseDate(text) leaves open what is unspecified", () => {
  const cases: [string, [number, number, number], [number, number, number]][] = [
    ["192X", [1920, 1, 1], [1929, 12, 31]],
    ["19XX?", [1900, 1, 1], [1999, 12, 31]],
    ["-004X", [-49, 1, 1], [-40, 12, 31]],
    ["1927-XX", [1927, 1, 1], [1927, 12, 31]],
    ["1927-02-XX", [1927, 2, 1], [1927, 2, 28]],
    ["1927-XX-XX", [1927, 1, 1], [1927, 12, 31]]
  ];
  for (const [text, from, to] of cases) {
    expect([text, dateBounds(text)]).toEqual([text, {earliest: utcDay(...from), latest: utcDay(...to)}]);
  }
});

it("parseDate(text) reads seasons as northern months, winter from December on", () => {
  expect(dateBounds("1905-21")).toEqual({earliest: utcDay(1905, 3, 1), latest: utcDay(1905, 5, 31)});
  expect(dateBounds("1905-23")).toEqual({earliest: utcDay(1905, 9, 1), latest: utcDay(1905, 11, 30)});
  expect(dateBounds("1907-24")).toEqual({earliest: utcDay(1907, 12, 1), latest: utcDay(1908, 2, 29)});
});

it("parseDate(interval) runs from the first day of its start to the last of its end", () => {
  expect(dateBounds("1935-01-01/1935-01-02")).toEqual({earliest: utcDay(1935, 1, 1), latest: utcDay(1935, 1, 2)});
  expect(dateBounds("1907/1917")).toEqual({earliest: utcDay(1907, 1, 1), latest: utcDay(1917, 12, 31)});
  expect(dateBounds("1926-04/..")).toEqual({earliest: utcDay(1926, 4, 1), latest: Infinity});
  expect(dateBounds("../1926")).toEqual({earliest: -Infinity, latest: utcDay(1926, 12, 31)});
  expect(dateBounds("1866/")).toEqual({earliest: utcDay(1866, 1, 1), latest: Infinity});
  expect(dateBounds("/1867")).toEqual({earliest: -Infinity, latest: utcDay(1867, 12, 31)});
  expect(parseDate("1923?/1925~")).toMatchObject({uncertain: true, approximate: true});
  // December 1927 may lie before the end of 1927
  expect(dateBounds("1927-12/1927")).toEqual({earliest: utcDay(1927, 12, 1), latest: utcDay(1927, 12, 31)});
});

it("parseDate(text) knows years of many digits and before our era", () => {
  expect(yearBounds("Y17000")).toEqual({from: 17000, to: 17000});
  expect(yearBounds("Y-170000002")).toEqual({from: -170000002, to: -170000002});
  expect(yearBounds("-0043")).toEqual({from: -43, to: -43});
  expect(yearBounds("0000")).toEqual({from: 0, to: 0});
  expect(dateBounds("0000-02-29")).not.toBeNull();
});

it("parseDate(text) refuses what is no date", () => {
  const bad = [
    ...[
      "",
      " 1927",
      "1927 ",
      "27",
      "927",
      "12345",
      "1927-1",
      "1927-13",
      "1927-00",
      "1927-04-31",
      "1927-02-29",
      "1900-02-29"
    ],
    ...[
      "1927-12-00",
      "1927-12-32",
      "1927-25",
      "1927-21-01",
      "1927-XX-05",
      "192X-05",
      "1XXX",
      "XXXX",
      "-0000",
      "Y1927",
      "Y01927"
    ],
    ...[
      "Y17000-05",
      "Y1234567890123",
      "c. 1923",
      "18.12.1927",
      "1927-12-18T10:00",
      "1927??",
      "?1927",
      "1927/1926",
      "1927-05/1927-04"
    ],
    ...["..", "/", "../..", "../", "/..", "1926/1927/1928", "1926/..?", "[1926,1927]", "1926-04-", "1927\n", "１９２７"]
  ];
  for (const text of bad) expect([text, parseDate(text)]).toEqual([text, null]);
});

it("yearBounds(text) gives calendar years, null without a date", () => {
  expect(yearBounds("1923/1927-05")).toEqual({from: 1923, to: 1927});
  expect(yearBounds("1926-04/..")).toEqual({from: 1926, to: Infinity});
  expect(yearBounds("1907-24")).toEqual({from: 1907, to: 1908});
  expect(yearBounds(null)).toBeNull();
  expect(yearBounds("about then")).toBeNull();
});

it("formatDate(text) writes dates for people", () => {
  const table = [
    ["1927-12-18", "18 December 1927"],
    ["1927-12", "December 1927"],
    ["1927", "1927"],
    ["1923?", "1923?"],
    ["1923~", "about 1923"],
    ["1927-12%", "about December 1927?"],
    ["1935-01-01/1935-01-02", "1–2 January 1935"],
    ["1927-11-15/1927-12-18", "15 November – 18 December 1927"],
    ["1927-12-18/1928-01-02", "18 December 1927 – 2 January 1928"],
    ["1927-01/1927-03", "January–March 1927"],
    ["1927-01-05/1927-03", "5 January 1927 – March 1927"],
    ["1907/1917", "1907–1917"],
    ["1923?/1925~", "1923? – about 1925"],
    ["1907/1907", "1907"],
    ["1926-04/..", "from April 1926"],
    ["1926-04/", "from April 1926, end unknown"],
    ["../1926", "until 1926"],
    ["/1926~", "until about 1926, start unknown"],
    ["1905-21", "spring 1905"],
    ["1905-24", "winter 1905"],
    ["192X", "1920s"],
    ["192X~", "about 1920s"],
    ["19XX", "20th century"],
    ["20XX", "21st century"],
    ["10XX", "11th century"],
    ["-004X", "50 BC–41 BC"],
    ["1927-XX", "1927, month unknown"],
    ["1927-12-XX", "December 1927, day unknown"],
    ["1927-XX-XX", "1927, month and day unknown"],
    ["-0043", "44 BC"],
    ["0000", "1 BC"],
    ["0079-08-24", "24 August AD 79"],
    ["Y17000", "17000"],
    ["no date", "no date"],
    ["", ""]
  ] as const;
  for (const [text, words] of table) expect([text, formatDate(text)]).toEqual([text, words]);
});

it("compareDates(a, b) orders by first day, then last day, then text; no date comes last", () => {
  const ordered = [
    "../1900",
    "1917",
    "1917-04-01",
    "1917-04-01?",
    "1917-04",
    "1917-05",
    "1917-05/..",
    "1918",
    "nonsense",
    null
  ];
  const shuffled = [5, 0, 9, 3, 8, 1, 7, 2, 6, 4].map((i) => ordered[i] ?? null);
  expect(shuffled.sort(compareDates)).toEqual(ordered);
});

it("earlierOf(a, b) begins first, laterOf(a, b) ends last, and no date gives way to a date", () => {
  expect(earlierOf("1917-04", "1917")).toBe("1917");
  expect(earlierOf("1917-01", "1917")).toBe("1917-01");
  expect(laterOf("1917", "1917-04")).toBe("1917");
  expect(earlierOf("1916/..", "1917")).toBe("1916/..");
  expect(laterOf("1916/..", "1917")).toBe("1916/..");
  expect([earlierOf(null, "1917"), laterOf("1917", null), laterOf(null, "1917"), earlierOf(null, null)]).toEqual([
    "1917",
    "1917",
    "1917",
    null
  ]);
});

it("dayNumber(year, month, day) and yearOfDay(day) agree with the platform's calendar", () => {
  const days = fc.integer({min: -100_000_000, max: 100_000_000});
  fc.assert(
    fc.property(days, (day) => {
      const date = new Date(day * DAY_MS);
      expect(dayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())).toBe(day);
      expect(yearOfDay(day)).toBe(date.getUTCFullYear());
    }),
    {numRuns: 2000}
  );
  for (const year of [-400, 0, 1600, 1900, 2000, 170_000_002]) {
    expect([yearOfDay(dayNumber(year, 1, 1)), yearOfDay(dayNumber(year, 12, 31))]).toEqual([year, year]);
  }
});

// The oracle: edtf.js. Where the two differ by design, the texts are kept out and the reason given.

/** A well-formed date of level 0 or 1, without seasons, whose months edtf.js takes otherwise. */
const year = fc
  .integer({min: -9999, max: 9999})
  .filter((y) => y !== 0)
  .map((y) => (y < 0 ? "-" : "") + String(Math.abs(y)).padStart(4, "0"));
const two = (min: number, max: number) => fc.integer({min, max}).map((n) => String(n).padStart(2, "0"));
const mark = fc.constantFrom("", "", "?", "~", "%");
const date = fc.oneof(
  fc.tuple(year, mark).map((parts) => parts.join("")),
  fc.tuple(year, two(0, 13), mark).map(([y, m, q]) => `${y}-${m}${q}`),
  fc.tuple(year, two(0, 13), two(0, 32), mark).map(([y, m, d, q]) => `${y}-${m}-${d}${q}`)
);
// Level 1 of edtf.js has no mark after unspecified digits; we allow it. It turns the bounds of -0001-XX round.
const ourEra = year.filter((y) => !y.startsWith("-"));
const masked = fc.oneof(
  fc.tuple(two(0, 99), fc.constantFrom("0X", "5X", "XX")).map((parts) => parts.join("")),
  ourEra.map((y) => `${y}-XX`),
  ourEra.map((y) => `${y}-XX-XX`),
  fc.tuple(ourEra, two(0, 13)).map(([y, m]) => `${y}-${m}-XX`)
);
const interval = fc
  .tuple(fc.oneof(date, fc.constant("..")), fc.oneof(date, fc.constant("..")))
  .map((ends) => ends.join("/"));

interface Extended {
  min: number;
  max: number;
  type: string;
  lower?: Extended;
  upper?: Extended;
}

function oracle(text: string): Extended | null {
  try {
    const value = edtf(text, {level: 1}) as Extended;
    // edtf.js takes 1927-02-29 for the 1st of March.
    return /(?:^|\/)(-?\d{4})-02-29/.test(text) && !leapDaysExist(text) ? null : value;
  } catch {
    return null;
  }
}

const leapDaysExist = (text: string): boolean =>
  [...text.matchAll(/(?:^|\/)(-?\d{4})-02-29/g)].every(
    ([, y]) => new Date(utcDay(Number(y), 2, 29) * DAY_MS).getUTCMonth() === 1
  );

const boundsOf = ({min, max}: Extended): {earliest: number; latest: number} => ({
  earliest: Number.isFinite(min) ? Math.floor(min / DAY_MS) : min,
  latest: Number.isFinite(max) ? Math.floor(max / DAY_MS) : max
});

it("parseDate(text) agrees with edtf.js on single dates, good and bad", () => {
  fc.assert(
    fc.property(fc.oneof(date, masked), (text) => {
      const expected = oracle(text);
      expect([text, dateBounds(text)]).toEqual([text, expected && boundsOf(expected)]);
    }),
    {numRuns: 1500}
  );
});

it("parseDate(text) agrees with edtf.js on intervals", () => {
  fc.assert(
    fc.property(interval, (text) => {
      const expected = oracle(text);
      const found = dateBounds(text);
      // edtf.js refuses an end that begins with or before its start (1927-12/1927), which may well be meant;
      // and an interval open at both ends tells nothing.
      if (expected && text !== "../..") expect([text, found]).toEqual([text, boundsOf(expected)]);
      if (found) expect(found.earliest).toBeLessThanOrEqual(found.latest);
    }),
    {numRuns: 1500}
  );
});

it("formatYear(year) says BC and AD where it must", () => {
  expect([1917, 100, 14, 1, 0, -43].map((year) => formatYear(year))).toEqual([
    "1917",
    "100",
    "AD 14",
    "AD 1",
    "1 BC",
    "44 BC"
  ]);
});

it("finiteYears(start, end) lets the end of a date stand for a beginning it has not, and the other way round", () => {
  expect(finiteYears("1917-04", "1919~")).toEqual({from: 1917, to: 1919});
  expect(finiteYears("192X", null)).toEqual({from: 1920, to: 1929});
  expect(finiteYears(null, "1918?")).toEqual({from: 1918, to: 1918});
  expect(finiteYears("1926-04/..", null)).toEqual({from: 1926, to: 1926});
  expect(finiteYears("../1926", null)).toEqual({from: 1926, to: 1926});
  expect(finiteYears("1919", "1920/..")).toEqual({from: 1919, to: 1920});
  expect(finiteYears(null, null)).toBeNull();
  expect(finiteYears("soon", "1920")).toBeNull();
});

it("finiteYears(start, end) is finite and in order, whatever the dates", () => {
  const dated = fc.oneof(fc.constant(null), fc.constantFrom("1917", "1915-12", "1930?", "../1920", "1925/..", "18XX"));
  fc.assert(
    fc.property(dated, dated, (start, end) => {
      const years = finiteYears(start, end);
      expect(years === null).toBe(start === null && end === null);
      if (years) expect(Number.isFinite(years.from) && years.from <= years.to && Number.isFinite(years.to)).toBe(true);
    })
  );
});

it("parseDate(text) takes seasons where edtf.js does", () => {
  fc.assert(
    fc.property(year, two(13, 30), (y, season) => {
      const isLevel1 = Number(season) >= 21 && Number(season) <= 24;
      expect(oracle(`${y}-${season}`)?.type === "Season").toBe(isLevel1);
      expect(parseDate(`${y}-${season}`) !== null).toBe(isLevel1);
    }),
    {numRuns: 200}
  );
});

it("parseDate(text) never throws, and formatDate(text) never gives nothing, whatever the text", () => {
  const anything = fc.oneof(fc.string(), fc.string({unit: fc.constantFrom(..."0123456789-/.XY?~%")}));
  fc.assert(
    fc.property(anything, (text) => {
      const parsed = parseDate(text);
      expect(formatDate(text) === "").toBe(text === "");
      if (parsed) expect(parsed.earliest).toBeLessThanOrEqual(parsed.latest);
    }),
    {numRuns: 5000}
  );
});
