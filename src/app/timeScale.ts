import {useState} from "react";
import {hasMonth, type TimeBounds} from "../core/model/months.ts";
import type {YearSpan} from "../core/network/timeline.ts";
import {chosenYears, monthsOf, type TimeUnit} from "./yearsFilter.ts";

/** How the time line is divided, and how far it reaches. */
export interface TimeScale {
  unit: TimeUnit;
  /** What is drawn, in steps of the unit. */
  axis: YearSpan;
  /** All there is, in steps of the unit: a bound at its ends is none. */
  whole: YearSpan;
}

/** So few years are shown by months. */
const FEW_YEARS = 3;

type Choice = {unit: "year"} | {unit: "month"; around: YearSpan};

/**
 * Years or months, as the reader switches. Months without being asked where all years are few, or a filter says months.
 * By months the axis is the years that are shown and one on either side, and grows with the filter.
 */
export function useTimeScale(
  years: YearSpan,
  bounds: TimeBounds,
  canBeMonths: boolean
): {scale: TimeScale; toggle(): void} {
  const [choice, choose] = useState<Choice | null>(null);
  const chosen = chosenYears(bounds, years);
  const isAsked = hasMonth(bounds) || years.to - years.from < FEW_YEARS;
  // Kept from then on, so that the axis stays as it is while the thumbs move.
  if (choice === null && canBeMonths && isAsked) choose({unit: "month", around: widened(chosen, years)});
  const isMonths = choice?.unit === "month" && canBeMonths;
  const toggle = () => choose(isMonths ? {unit: "year"} : {unit: "month", around: widened(chosen, years)});
  if (!isMonths) return {scale: {unit: "year", axis: years, whole: years}, toggle};
  const around = {from: Math.min(choice.around.from, chosen.from), to: Math.max(choice.around.to, chosen.to)};
  return {scale: {unit: "month", axis: monthsOf(clipped(around, years)), whole: monthsOf(years)}, toggle};
}

const widened = ({from, to}: YearSpan, all: YearSpan): YearSpan => clipped({from: from - 1, to: to + 1}, all);

const clipped = ({from, to}: YearSpan, all: YearSpan): YearSpan => ({
  from: Math.max(from, all.from),
  to: Math.min(to, all.to)
});
