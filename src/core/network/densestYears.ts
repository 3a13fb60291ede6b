import {type DatedEvidence, type YearSpan, yearAxis} from "./timeline.ts";

/** Share of all evidence that must begin in them, and the share of the axis that they may take at most. */
const ENOUGH = 0.85;
const AT_MOST = 2 / 3;
/** Years that follow within this share of the axis belong to them. */
const NEAR = 1 / 25;

/**
 * The shortest run of years in which 85 in a hundred begin (of runs as short the earliest), and the dated
 * years that follow it closely on both sides. null where that is hardly shorter than all years, or nothing is dated.
 */
export function densestYears(dated: readonly DatedEvidence[]): YearSpan | null {
  const axis = yearAxis(dated);
  if (!axis) return null;
  const counts = new Map<number, number>();
  for (const {first, count = 1} of dated) counts.set(first, (counts.get(first) ?? 0) + count);
  const years = [...counts].sort(([a], [b]) => a - b);
  const needed = ENOUGH * years.reduce((sum, [, count]) => sum + count, 0);
  let best: YearSpan | null = null;
  let [start, held] = [0, 0];
  for (const [to, count] of years) {
    held += count;
    while (held - years[start]![1] >= needed) held -= years[start++]![1];
    const from = years[start]![0];
    if (held >= needed && (!best || to - from < best.to - best.from)) best = {from, to};
  }
  if (best) grow(best, [...counts.keys()], NEAR * (axis.to - axis.from));
  return best && best.to - best.from + 1 <= AT_MOST * (axis.to - axis.from + 1) ? best : null;
}

/** Takes in the years that follow one another within `near` years on either side. */
function grow(span: YearSpan, years: readonly number[], near: number): void {
  const ascending = years.toSorted((a, b) => a - b);
  for (const year of ascending) if (year > span.to && year - span.to <= near) span.to = year;
  for (const year of ascending.toReversed()) if (year < span.from && span.from - year <= near) span.from = year;
}
