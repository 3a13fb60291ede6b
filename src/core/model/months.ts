// Months as whole numbers, and the bounds of a view's time: years, or months where somebody asks as closely as that.

/** A year as a number, or a month as EDTF has it: 1923, "1923-05". Years are astronomical, from −9999 to 9999. */
export type TimeBound = number | string;

/** From when to when, both included; null = no bound. */
export interface TimeBounds {
  from: TimeBound | null;
  to: TimeBound | null;
}

/** Whole years or whole months, both included. */
export interface TimeSpan {
  from: number;
  to: number;
}

/** A month of a year, 1–12, as a number: months are counted from January of the year 0. */
export const monthNumber = (year: number, month: number): number => 12 * year + month - 1;

/** The year that a month lies in; ±Infinity stays as it is. */
export const yearOfMonth = (month: number): number => Math.floor(month / 12);

/** What a month is called in EDTF: "1923-05". */
export function monthText(month: number): string {
  const year = yearOfMonth(month);
  const digits = String(Math.abs(year)).padStart(4, "0");
  return `${year < 0 ? "-" : ""}${digits}-${String(month - 12 * year + 1).padStart(2, "0")}`;
}

/** Whether a text is a bound as `monthText` writes it. */
export const isMonthText = (text: string): boolean => /^(?!-0000)-?\d{4}-(?:0[1-9]|1[0-2])$/.test(text);

/** The months between two bounds, ±Infinity where there is none. A text that is no month is a RangeError. */
export function monthsBetween({from, to}: TimeBounds): TimeSpan {
  return {
    from: from === null ? Number.NEGATIVE_INFINITY : typeof from === "number" ? monthNumber(from, 1) : readMonth(from),
    to: to === null ? Number.POSITIVE_INFINITY : typeof to === "number" ? monthNumber(to, 12) : readMonth(to)
  };
}

/** The years that two bounds lie in. */
export function yearsBetween(bounds: TimeBounds): {from: number | null; to: number | null} {
  const {from, to} = monthsBetween(bounds);
  return {from: bounds.from === null ? null : yearOfMonth(from), to: bounds.to === null ? null : yearOfMonth(to)};
}

/** Whether either bound is a month. */
export const hasMonth = ({from, to}: TimeBounds): boolean => typeof from === "string" || typeof to === "string";

/** The bounds of some months: years where they begin and end with years, so that one span is said in one way. */
export function boundsOfMonths({from, to}: TimeSpan): TimeBounds {
  const isYears = (!Number.isFinite(from) || from % 12 === 0) && (!Number.isFinite(to) || (to + 1) % 12 === 0);
  const bound = (month: number): TimeBound | null =>
    Number.isFinite(month) ? (isYears ? yearOfMonth(month) : monthText(month)) : null;
  return {from: bound(from), to: bound(to)};
}

function readMonth(text: string): number {
  if (!isMonthText(text)) throw new RangeError(`month: expected a year and a month like 1923-05, got ${text}`);
  return monthNumber(Number(text.slice(0, -3)), Number(text.slice(-2)));
}
