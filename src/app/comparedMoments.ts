import type {Comparison, Moment} from "../core/model/comparison.ts";
import type {View} from "../core/model/view.ts";
import type {YearSpan} from "../core/network/timeline.ts";
import type {AppState} from "./state.ts";
import {type TimeUnit, yearsFilter} from "./yearsFilter.ts";

/** The moments that a comparison is of; none where it is of something else. */
export function comparedMoments(comparison: Comparison | null): readonly Moment[] {
  if (comparison?.type === "moments") return comparison.moments;
  if (comparison?.a.by !== "years" || comparison.b.by !== "years") return [];
  return [comparison.a, comparison.b];
}

/** The comparison with another moment in a place. */
export function withMoment(comparison: Comparison, index: number, {from, to}: Moment): Comparison {
  if (comparison.type === "moments")
    return {...comparison, moments: comparison.moments.map((one, i) => (i === index ? {from, to} : one))};
  return {...comparison, [index === 0 ? "a" : "b"]: {by: "years", from, to}};
}

/** The years that the time line moves: those of the moment at hand while moments are compared, else the view's. */
export const yearsAtHand = ({view, moment}: Pick<AppState, "view" | "moment">): View["years"] =>
  momentAtHand(view, moment) ?? view.years;

/** What a move of the time line changes; moments that are compared are whole years. */
export function yearsChange(
  {view, moment}: AppState,
  years: YearSpan,
  axis: YearSpan,
  unit: TimeUnit = "year"
): Partial<View> {
  const {comparison} = view;
  if (!comparison || !momentAtHand(view, moment)) return {years: yearsFilter(years, axis, unit)};
  return {comparison: withMoment(comparison, indexAtHand(comparison, moment), years)};
}

/** Whether what has no date is shown: beside the moments that are compared, else in the view. */
export const undatedAtHand = ({comparison, undated}: View): boolean =>
  isOfMoments(comparison) ? comparison.undated : undated;

/** The change that shows it, or not. */
export const undatedChange = ({comparison}: View, undated: boolean): Partial<View> =>
  isOfMoments(comparison) ? {comparison: {...comparison, undated}} : {undated};

const isOfMoments = (comparison: Comparison | null): comparison is Comparison => comparedMoments(comparison).length > 0;

const momentAtHand = ({comparison}: View, index: number): Moment | undefined =>
  comparedMoments(comparison)[comparison ? indexAtHand(comparison, index) : 0];

const indexAtHand = (comparison: Comparison, index: number): number =>
  Math.max(0, Math.min(index, comparedMoments(comparison).length - 1));
