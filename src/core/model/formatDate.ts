// EDTF dates for people.

import {dates} from "../../words/en/dates.ts";
import {ENGLISH, type Language} from "../../words/language.ts";
import {type DateParts, type IntervalEnd, splitDate} from "./dateSyntax.ts";

/**
 * A date as one reads it: `18 December 1927`, `about 1923`, `1923?`, `1–2 January 1935`, `from April 1926`, `1920s`.
 * Years before 1 are BC, those before 100 have AD. Text that is not a valid EDTF date comes back as it is.
 */
export function formatDate(text: string, language = ENGLISH): string {
  const t = language.words(dates);
  const parts = splitDate(text);
  if (parts === null) return text;
  if (!("start" in parts)) return single(parts, language);
  const {start, end} = parts;
  if (isDate(start) && isDate(end)) return range(start, end, language);
  if (isDate(start)) {
    const date = single(start, language, "of");
    return end === "unknown" ? t.endUnknown({date}) : t.from({date});
  }
  if (!isDate(end)) return text;
  const date = single(end, language, "of");
  return start === "unknown" ? t.startUnknown({date}) : t.until({date});
}

/** How a date stands in a sentence: by itself, or after a word that governs it, where some languages decline it. */
type Case = "" | "Of";

const isDate = (end: IntervalEnd): end is DateParts => typeof end !== "string";

/** A date, or the same after "from", "until" or "about". */
function single(date: DateParts, language: Language, place: "alone" | "of" = "alone"): string {
  const {day, month, uncertain, approximate} = date;
  const t = language.words(dates);
  const declined: Case = approximate || place === "of" ? "Of" : "";
  const named = month === null ? null : monthName(month, day === null ? declined : "Of", language);
  const words = [day, named, yearName(date, declined, language)].filter((word) => word !== null).join(" ");
  const said = `${approximate ? t.about({date: words}) : words}${uncertain ? "?" : ""}`;
  const missing = MISSING[date.openDigits];
  return missing === null ? said : t[missing]({date: said});
}

function yearName({openDigits, firstYear, lastYear}: DateParts, declined: Case, language: Language): string {
  const t = language.words(dates);
  if (openDigits === "decade" && firstYear >= 0) return t[`decade${declined}`]({year: firstYear});
  if (openDigits === "century" && firstYear >= 0) {
    const number = firstYear / 100 + 1;
    return t[`century${declined}`]({number: language.code === "en" ? ordinal(number) : roman(number)});
  }
  const [first, last] = [formatYear(firstYear, language), formatYear(lastYear, language)];
  return first === last ? first : `${first}–${last}`;
}

const MISSING = {
  none: null,
  decade: null,
  century: null,
  month: "monthUnknown",
  day: "dayUnknown",
  "month-and-day": "monthAndDayUnknown"
} as const satisfies Record<DateParts["openDigits"], string | null>;

function monthName(month: number, declined: Case, language: Language): string {
  const t = language.words(dates);
  return (
    t[`months${declined}`].split(", ")[month - 1] ?? t[`seasons${declined}`].split(", ")[month - 21] ?? String(month)
  );
}

/** A year as one says it: 1917, AD 14, 44 BC; astronomical, so 0 is 1 BC. */
export function formatYear(year: number, language = ENGLISH): string {
  const t = language.words(dates);
  if (year < 1) return t.beforeChrist({year: 1 - year});
  return year < 100 ? t.afterChrist({year}) : String(year);
}

function ordinal(n: number): string {
  const teen = n % 100 > 10 && n % 100 < 14;
  const ending = teen ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");
  return `${n}${ending}`;
}

/** A number from 1 in Roman digits. */
function roman(n: number): string {
  const [digit, value] = ROMAN.find(([, least]) => n >= least) ?? ["", 0];
  return digit === "" ? "" : digit + roman(n - value);
}

const ROMAN = [
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1]
] as const;

/** Both ends, with what they share said once; a spaced dash where an end has words of its own. */
function range(start: DateParts, end: DateParts, language: Language): string {
  const [from, to] = [single(start, language), single(end, language)];
  if (from === to) return from;
  const shared = isPlain(start) && isPlain(end) && start.firstYear === end.firstYear;
  if (shared && start.month !== null && end.month !== null) {
    if (start.month === end.month && start.day !== null && end.day !== null) return `${start.day}–${to}`;
    if (start.day === null && end.day === null) return `${monthName(start.month, "", language)}–${to}`;
    if (start.day !== null && end.day !== null) return `${start.day} ${monthName(start.month, "Of", language)} – ${to}`;
  }
  return /\s/.test(from + to) ? `${from} – ${to}` : `${from}–${to}`;
}

const isPlain = (date: DateParts): boolean => !date.uncertain && !date.approximate && date.openDigits === "none";
