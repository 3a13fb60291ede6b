import {boundsOfMonths, monthNumber, monthsBetween, type TimeBounds, yearsBetween} from "../core/model/months.ts";
import type {YearSpan} from "../core/network/timeline.ts";

/** What one step of the time line is; spans and axes are whole numbers of it. */
export type TimeUnit = "year" | "month";

/** An axis of years in months. */
export const monthsOf = ({from, to}: YearSpan): YearSpan => ({from: monthNumber(from, 1), to: monthNumber(to, 12)});

/** The filter for a part of the axis: an end that is the axis's own is no bound, and all of it is no filter. */
export function yearsFilter({from, to}: YearSpan, axis: YearSpan, unit: TimeUnit = "year"): TimeBounds {
  const [isFirst, isLast] = [from <= axis.from, to >= axis.to];
  if (unit === "year") return {from: isFirst ? null : from, to: isLast ? null : to};
  return boundsOfMonths({
    from: isFirst ? Number.NEGATIVE_INFINITY : from,
    to: isLast ? Number.POSITIVE_INFINITY : to
  });
}

/** The part of the axis that a filter leaves; where it lies beside the axis, the nearest year or month. */
export function chosenYears(bounds: TimeBounds, axis: YearSpan, unit: TimeUnit = "year"): YearSpan {
  const within = (time: number) => Math.min(Math.max(time, axis.from), axis.to);
  const {from, to} = unit === "year" ? yearsBetween(bounds) : monthsBetween(bounds);
  const first = within(from ?? axis.from);
  return {from: first, to: Math.max(first, within(to ?? axis.to))};
}

/**
 * Whether a drag that begins in the chosen part moves it. What fills more than half of the axis has hardly a way to go,
 * and one step alone no inside: there a drag chooses anew.
 */
export const isMovable = (chosen: YearSpan, axis: YearSpan): boolean =>
  chosen.from < chosen.to && 2 * (chosen.to - chosen.from + 1) <= axis.to - axis.from + 1;

/** The chosen part moved along the axis by some steps, as far as they go; its length stays. */
export function movedYears({from, to}: YearSpan, by: number, axis: YearSpan): YearSpan {
  const step = Math.min(Math.max(by, axis.from - from), axis.to - to);
  return {from: from + step, to: to + step};
}

/** The year or month at a share of the axis in [0, 1]; each has the same share. */
export function yearAt(share: number, {from, to}: YearSpan): number {
  return Math.min(to, Math.max(from, from + Math.floor(share * (to - from + 1))));
}
