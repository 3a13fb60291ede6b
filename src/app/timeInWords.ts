import {formatDate, formatYear} from "../core/model/formatDate.ts";
import {boundsOfMonths, monthText, type TimeBounds, yearOfMonth} from "../core/model/months.ts";
import {type YearSpan, yearsPerBar} from "../core/network/timeline.ts";
import type {Language} from "../words/language.ts";
import type {TimeUnit} from "./yearsFilter.ts";

/** A year or a month of the time line: "1923", "May 1923". */
export const timeInWords = (time: number, unit: TimeUnit, language: Language): string =>
  unit === "year" ? formatYear(time, language) : formatDate(monthText(time), language);

/** Under a tick: a year, "May" for a month within one. */
export function tickInWords(time: number, unit: TimeUnit, language: Language): string {
  if (unit === "year") return formatYear(time, language);
  const year = yearOfMonth(time);
  if (time % 12 === 0) return formatYear(year, language);
  return timeInWords(time, unit, language).replace(/\s.*$/u, "");
}

/** A span of the time line as a filter has it. */
export const boundsOf = (span: YearSpan, unit: TimeUnit): TimeBounds => (unit === "year" ? span : boundsOfMonths(span));

/** The years that a span of the time line lies in. */
export const yearsOf = ({from, to}: YearSpan, unit: TimeUnit): YearSpan =>
  unit === "year" ? {from, to} : {from: yearOfMonth(from), to: yearOfMonth(to)};

/** How many years or months a bar stands for, so that the axis needs at most so many: 1, 3 or 6 months, then whole years. */
export function perBar(axis: YearSpan, unit: TimeUnit, most: number): number {
  if (unit === "year") return yearsPerBar(axis, most);
  const fits = (months: number) => Math.floor(axis.to / months) - Math.floor(axis.from / months) < most;
  const years = {from: yearOfMonth(axis.from), to: yearOfMonth(axis.to)};
  return [1, 3, 6].find(fits) ?? 12 * yearsPerBar(years, most);
}

/** Where years or months are written: at most so many, at multiples of what fits. */
export function ticksOf(axis: YearSpan, unit: TimeUnit, most: number): number[] {
  const step = perBar(axis, unit, Math.max(2, most));
  const first = Math.ceil(axis.from / step);
  return Array.from({length: Math.max(0, Math.floor(axis.to / step) - first + 1)}, (_, i) => (first + i) * step);
}
