// EDTF dates in English, for people.

import {type DateParts, type IntervalEnd, splitDate} from "./dateSyntax.ts";

/**
 * A date as one reads it: `18 December 1927`, `about 1923`, `1923?`, `1–2 January 1935`, `from April 1926`, `1920s`.
 * Years before 1 are BC, those before 100 have AD. Text that is not a valid EDTF date comes back as it is.
 */
export function formatDate(text: string): string {
  const parts = splitDate(text);
  if (parts === null) return text;
  if (!("start" in parts)) return single(parts);
  const {start, end} = parts;
  if (isDate(start) && isDate(end)) return range(start, end);
  if (isDate(start)) return `from ${single(start)}${end === "unknown" ? ", end unknown" : ""}`;
  return isDate(end) ? `until ${single(end)}${start === "unknown" ? ", start unknown" : ""}` : text;
}

const MONTHS = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"]
];
const SEASONS = ["spring", "summer", "autumn", "winter"];

const isDate = (end: IntervalEnd): end is DateParts => typeof end !== "string";

function single(date: DateParts): string {
  const {day, month, firstYear, uncertain, approximate} = date;
  const words = [day, month === null ? null : monthName(month), yearName(date)].filter((word) => word !== null);
  const missing = MISSING[date.openDigits];
  const lead = approximate ? "about " : "";
  return `${lead}${words.join(" ")}${uncertain ? "?" : ""}${missing === "" ? "" : `, ${missing}`}`;

  function yearName({openDigits}: DateParts): string {
    if (openDigits === "decade" && firstYear >= 0) return `${firstYear}s`;
    if (openDigits === "century" && firstYear >= 0) return `${ordinal(firstYear / 100 + 1)} century`;
    return date.lastYear === firstYear
      ? formatYear(firstYear)
      : `${formatYear(firstYear)}–${formatYear(date.lastYear)}`;
  }
}

const MISSING = {
  none: "",
  decade: "",
  century: "",
  month: "month unknown",
  day: "day unknown",
  "month-and-day": "month and day unknown"
} as const satisfies Record<DateParts["openDigits"], string>;

const monthName = (month: number): string => MONTHS[month - 1] ?? SEASONS[month - 21] ?? String(month);

/** A year as one says it: 1917, AD 14, 44 BC; astronomical, so 0 is 1 BC. */
export function formatYear(year: number): string {
  if (year < 1) return `${1 - year} BC`;
  return year < 100 ? `AD ${year}` : String(year);
}

function ordinal(n: number): string {
  const teen = n % 100 > 10 && n % 100 < 14;
  const ending = teen ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");
  return `${n}${ending}`;
}

/** Both ends, with what they share said once; a spaced dash where an end has words of its own. */
function range(start: DateParts, end: DateParts): string {
  const [from, to] = [single(start), single(end)];
  if (from === to) return from;
  const shared = isPlain(start) && isPlain(end) && start.firstYear === end.firstYear;
  if (shared && start.month !== null && end.month !== null) {
    if (start.month === end.month && start.day !== null && end.day !== null) return `${start.day}–${to}`;
    if (start.day === null && end.day === null) return `${monthName(start.month)}–${to}`;
    if (start.day !== null && end.day !== null) return `${start.day} ${monthName(start.month)} – ${to}`;
  }
  return /\s/.test(from + to) ? `${from} – ${to}` : `${from}–${to}`;
}

const isPlain = (date: DateParts): boolean => !date.uncertain && !date.approximate && date.openDigits === "none";
