import {type DatedEvidence, type YearSpan, yearAxis} from "./timeline.ts";

/** Share of all evidence that must begin in them, and the share of the axis that they may take at most. */
const ENOUGH = 0.95;
const AT_MOST = 2 / 3;

/**
 * The shortest run of years in which nearly all evidence begins; of runs as short the earliest. null where it is hardly
 * shorter than all years, or where nothing is dated.
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
  return best && best.to - best.from + 1 <= AT_MOST * (axis.to - axis.from + 1) ? best : null;
}
