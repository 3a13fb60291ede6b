// The syntax of EDTF levels 0 and 1: text to parts. What the parts mean in days is in date.ts.

/** One date: a span of years, or a month, season or day of one year. Years are astronomical: 0 is 1 BC. */
export interface DateParts {
  /** Equal, unless digits are left open: `192X` is 1920 to 1929. */
  firstYear: number;
  lastYear: number;
  /** 1–12, or 21–24 for spring to winter; null where none is given or known. */
  month: number | null;
  /** 1–31; null where none is given or known. */
  day: number | null;
  /** Digits of the year, or a whole month or day, that somebody knows are missing (`X`). */
  openDigits: "none" | "decade" | "century" | "month" | "day" | "month-and-day";
  uncertain: boolean;
  approximate: boolean;
}

/** An end of an interval: a date, `open` (`..`, no end meant) or `unknown` (left empty). */
export type IntervalEnd = DateParts | "open" | "unknown";

export interface DateInterval {
  start: IntervalEnd;
  end: IntervalEnd;
}

/** The parts of one date or interval; null where the text is not EDTF level 0 or 1. Does not ask whether start ≤ end. */
export function splitDate(text: string): DateParts | DateInterval | null {
  const slash = text.indexOf("/");
  if (slash < 0) return splitSingle(text);
  const start = splitEnd(text.slice(0, slash));
  const end = splitEnd(text.slice(slash + 1));
  if (start === null || end === null) return null;
  return typeof start === "string" && typeof end === "string" ? null : {start, end};
}

/** Days in a month of the proleptic Gregorian calendar; month 1–12. */
export function monthLength(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function splitEnd(text: string): IntervalEnd | null {
  if (text === "..") return "open";
  return text === "" ? "unknown" : splitSingle(text);
}

// Twelve digits of a year keep every day number exact in a double.
const DATE = /^(?:Y(-?[1-9]\d{4,11})|(-?)(\d{4}|\d{3}X|\d\dXX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?)([?~%]?)$/;

function splitSingle(text: string): DateParts | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [, longYear, sign, digits = "", monthText, dayText, mark] = match;
  if (text.startsWith("-0000")) return null;
  const years = longYear === undefined ? yearSpan(sign === "-", digits) : [Number(longYear), Number(longYear)];
  const [firstYear = 0, lastYear = 0] = years;
  const month = monthText === undefined || monthText === "XX" ? null : Number(monthText);
  const day = dayText === undefined || dayText === "XX" ? null : Number(dayText);
  if (firstYear !== lastYear && monthText !== undefined) return null;
  if (!fits(firstYear, month, day, dayText !== undefined)) return null;
  const openDigits = openPart(digits, monthText, dayText);
  return {
    firstYear,
    lastYear,
    month,
    day,
    openDigits,
    uncertain: mark === "?" || mark === "%",
    approximate: mark === "~" || mark === "%"
  };
}

function yearSpan(isNegative: boolean, digits: string): [number, number] {
  const isOpen = digits.endsWith("X");
  const low = Number(isOpen ? digits.replaceAll("X", "0") : digits);
  const high = isOpen ? Number(digits.replaceAll("X", "9")) : low;
  // 0 − x, as −0 is not the year 0.
  return isNegative ? [0 - high, 0 - low] : [low, high];
}

/** Months 1–12 with days that exist, or seasons 21–24 without a day. */
function fits(year: number, month: number | null, day: number | null, hasDay: boolean): boolean {
  if (month === null) return day === null;
  if (month >= 21 && month <= 24) return !hasDay;
  if (month < 1 || month > 12) return false;
  return day === null || (day >= 1 && day <= monthLength(year, month));
}

function openPart(digits: string, month: string | undefined, day: string | undefined): DateParts["openDigits"] {
  if (digits.endsWith("XX")) return "century";
  if (digits.endsWith("X")) return "decade";
  if (month === "XX") return day === "XX" ? "month-and-day" : "month";
  return day === "XX" ? "day" : "none";
}
