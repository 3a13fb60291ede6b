// Dates as historians write them: EDTF levels 0 and 1, in the proleptic Gregorian calendar.
// Arithmetic only: a day is a number, and no clock or time zone comes near it.
// @see https://www.loc.gov/standards/datetime/

import {compare} from "../base/compare.ts";
import {type DateParts, type IntervalEnd, monthLength, splitDate} from "./dateSyntax.ts";
import {monthNumber} from "./months.ts";

export {formatDate} from "./formatDate.ts";

/** What a date says. Both bounds are whole days since 1970-01-01, both included; ±Infinity where open or unknown. */
export interface EdtfDate {
  readonly earliest: number;
  readonly latest: number;
  /** `?` or `%`, at either end of an interval. */
  readonly uncertain: boolean;
  /** `~` or `%`, at either end of an interval. */
  readonly approximate: boolean;
}

/**
 * What an EDTF text says; null where it is not valid: a form we do not know, a day that never was, an interval that
 * ends before it starts, or one without any date (`../..`). Seasons are those of the northern hemisphere by whole
 * months, and winter begins in December of its year. Doubt (`?`, `~`) does not widen the bounds.
 */
export function parseDate(text: string): EdtfDate | null {
  let date = remembered.get(text);
  if (date === undefined) {
    date = readDate(text);
    if (remembered.size >= MAX_REMEMBERED) remembered.clear();
    remembered.set(text, date);
  }
  return date;
}

/** A study has few dates, and they are compared again and again. */
const remembered = new Map<string, EdtfDate | null>();
const MAX_REMEMBERED = 1 << 14;

function readDate(text: string): EdtfDate | null {
  const parts = splitDate(text);
  if (parts === null) return null;
  if (!("start" in parts)) {
    return {
      earliest: firstDay(parts),
      latest: lastDay(parts),
      uncertain: parts.uncertain,
      approximate: parts.approximate
    };
  }
  const {start, end} = parts;
  const earliest = isOpen(start) ? -Infinity : firstDay(start);
  const latest = isOpen(end) ? Infinity : lastDay(end);
  if (earliest > latest) return null;
  const dates = [start, end].flatMap((part) => (isOpen(part) ? [] : [part]));
  const [uncertain, approximate] = [dates.some((date) => date.uncertain), dates.some((date) => date.approximate)];
  return {earliest, latest, uncertain, approximate};
}

/** First and last day of a date, as in `parseDate`; null where the text is not a valid date. */
export function dateBounds(text: string): {earliest: number; latest: number} | null {
  const date = parseDate(text);
  return date && {earliest: date.earliest, latest: date.latest};
}

/** First and last calendar year of a date, ±Infinity where open or unknown; null where there is no valid date. */
export function yearBounds(text: string | null): {from: number; to: number} | null {
  const date = text === null ? null : parseDate(text);
  return date && {from: yearOfDay(date.earliest), to: yearOfDay(date.latest)};
}

/** First and last month of a date as `monthNumber` counts them, ±Infinity where open or unknown; null for no valid date. */
export function monthBounds(text: string | null): {from: number; to: number} | null {
  const date = text === null ? null : parseDate(text);
  return date && {from: monthOfDay(date.earliest), to: monthOfDay(date.latest)};
}

/**
 * The years from one date to another, both included and finite; one date alone is both. Where a date has no beginning,
 * its end stands for it, and where it has no end, its beginning. Null where neither can be read.
 */
export function finiteYears(start: string | null, end: string | null): {from: number; to: number} | null {
  const [first, last] = [yearBounds(start ?? end), yearBounds(end ?? start)];
  if (!first || !last) return null;
  const from = Number.isFinite(first.from) ? first.from : first.to;
  return {from, to: Math.max(from, ...[first.to, last.from, last.to].filter(Number.isFinite))};
}

/**
 * A total order of EDTF texts: by first day, then by last day, then by the text itself. No date, and what is not a
 * date, comes after every date.
 */
export function compareDates(a: string | null, b: string | null): number {
  if (a === b) return 0;
  const [x, y] = [a === null ? null : parseDate(a), b === null ? null : parseDate(b)];
  if (x && y) return Math.sign(order(x.earliest, y.earliest) || order(x.latest, y.latest)) || compare(a ?? "", b ?? "");
  if (x || y) return x ? -1 : 1;
  if (a === null || b === null) return a === null ? 1 : -1;
  return compare(a, b);
}

/** The one that begins first; of two that begin together, the first in `compareDates`. Null only if both are. */
export function earlierOf(a: string | null, b: string | null): string | null {
  return compareDates(a, b) <= 0 ? a : b;
}

/** The one that ends last; of two that end together, the last in `compareDates`. Null only if both are. */
export function laterOf(a: string | null, b: string | null): string | null {
  const [x, y] = [a === null ? null : parseDate(a), b === null ? null : parseDate(b)];
  if (!x || !y) return earlierOf(a, b);
  return (order(x.latest, y.latest) || compareDates(a, b)) >= 0 ? a : b;
}

/** The number of a day of the proleptic Gregorian calendar, counted from 1970-01-01 = 0; month 1–12, day 1–31. */
export function dayNumber(year: number, month: number, day: number): number {
  // Years run from March, so that the leap day is the last of its year.
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = (month + 9) % 12;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((153 * marchMonth + 2) / 5) + day - 1 - 719468;
}

/** The calendar year a day lies in; ±Infinity stays as it is. */
export function yearOfDay(day: number): number {
  if (!Number.isFinite(day)) return day;
  const guess = 1970 + Math.floor(day / 365.2425);
  if (day < dayNumber(guess, 1, 1)) return guess - 1;
  return day < dayNumber(guess + 1, 1, 1) ? guess : guess + 1;
}

/** The month a day lies in, as `monthNumber` counts them; ±Infinity stays as it is. */
export function monthOfDay(day: number): number {
  if (!Number.isFinite(day)) return day;
  const year = yearOfDay(day);
  // No month is longer than 31 days, so that this is the month or the one before.
  const month = 1 + Math.floor((day - dayNumber(year, 1, 1)) / 31);
  const isNext = month < 12 && day >= dayNumber(year, month + 1, 1);
  return monthNumber(year, isNext ? month + 1 : month);
}

// Not a − b: Infinity − Infinity is no number.
const order = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

const isOpen = (end: IntervalEnd): end is "open" | "unknown" => typeof end === "string";

/** First and last month of the seasons 21–24, counted from January of their year; 14 is February of the next. */
const SEASONS = [
  [3, 5],
  [6, 8],
  [9, 11],
  [12, 14]
] as const;

function firstDay({firstYear, month, day}: DateParts): number {
  const season = month === null ? undefined : SEASONS[month - 21];
  return dayNumber(firstYear, season?.[0] ?? month ?? 1, day ?? 1);
}

function lastDay({lastYear, month, day}: DateParts): number {
  const last = (month === null ? undefined : SEASONS[month - 21]?.[1]) ?? month ?? 12;
  if (last > 12) return dayNumber(lastYear + 1, last - 12, monthLength(lastYear + 1, last - 12));
  return dayNumber(lastYear, last, day ?? monthLength(lastYear, last));
}
