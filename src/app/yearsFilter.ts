import type {View} from "../core/model/view.ts";
import type {YearSpan} from "../core/network/timeline.ts";

/** The filter for some years of the axis: an end that is the axis's own is no bound, and all of it is no filter. */
export function yearsFilter({from, to}: YearSpan, axis: YearSpan): View["years"] {
  return {from: from <= axis.from ? null : from, to: to >= axis.to ? null : to};
}

/** The years of the axis that a filter leaves; where it lies beside the axis, the nearest year. */
export function chosenYears({from, to}: View["years"], axis: YearSpan): YearSpan {
  const within = (year: number) => Math.min(Math.max(year, axis.from), axis.to);
  const first = within(from ?? axis.from);
  return {from: first, to: Math.max(first, within(to ?? axis.to))};
}

/** The chosen years moved along the axis by some years, as far as they go; their number stays. */
export function movedYears({from, to}: YearSpan, by: number, axis: YearSpan): YearSpan {
  const step = Math.min(Math.max(by, axis.from - from), axis.to - to);
  return {from: from + step, to: to + step};
}

/** The year at a share of the axis in [0, 1]; every year has the same share. */
export function yearAt(share: number, {from, to}: YearSpan): number {
  return Math.min(to, Math.max(from, from + Math.floor(share * (to - from + 1))));
}
