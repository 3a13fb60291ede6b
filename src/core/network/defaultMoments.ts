// Moments worth comparing, where nobody has said which.

import {LEAST_MOMENTS, type Moment} from "../model/comparison.ts";
import {densestYears} from "./densestYears.ts";
import type {DatedEvidence} from "./timeline.ts";

/** As many stand side by side on a slide and can still be read. */
const USUAL = 4;
/** Turning points hold at least this share of the evidence; else history goes by gently. */
const TELLING = 0.3;

/**
 * The moments to begin with: the years in which most begins, where few years hold much of the evidence; else all years
 * in parts of equal evidence. None where fewer than two years are dated.
 */
export function defaultMoments(dated: readonly DatedEvidence[], most = USUAL): Moment[] {
  const points = turningPoints(dated, most);
  const counts = countsByYear(dated);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const held = points.reduce((sum, {from}) => sum + (counts.get(from) ?? 0), 0);
  return points.length >= LEAST_MOMENTS && held >= TELLING * all ? points : equalParts(dated, most);
}

/**
 * The years in which most ties and passages begin, no two of them next to each other, at most `most`; in order of time.
 * Where nearly all begins in a shorter run of years it is of these: what a memoir says when it is published is no moment
 * of the story.
 */
export function turningPoints(dated: readonly DatedEvidence[], most = USUAL): Moment[] {
  const chosen: number[] = [];
  const {from, to} = densestYears(dated) ?? {from: -Infinity, to: Infinity};
  const within = [...countsByYear(dated)].filter(([year]) => year >= from && year <= to);
  const byCount = within.sort(([a, p], [b, q]) => q - p || a - b);
  for (const [year] of byCount) {
    if (chosen.length === most) break;
    if (chosen.every((other) => Math.abs(other - year) > 1)) chosen.push(year);
  }
  return chosen.sort((a, b) => a - b).map((year) => ({from: year, to: year}));
}

/** All dated years in at most `most` spans that follow each other, each with about as much evidence that begins in it. */
export function equalParts(dated: readonly DatedEvidence[], most = USUAL): Moment[] {
  const years = [...countsByYear(dated)].sort(([a], [b]) => a - b);
  const all = years.reduce((sum, [, count]) => sum + count, 0);
  const parts: (Moment & {part: number})[] = [];
  let before = 0; // evidence in years before this one
  for (const [year, count] of years) {
    // A year belongs to the part in which the middle of its evidence lies.
    const part = Math.min(most - 1, Math.floor((most * (before + count / 2)) / all));
    const last = parts.at(-1);
    if (last) last.to = part === last.part ? year : year - 1;
    if (part !== last?.part) parts.push({from: year, to: year, part});
    before += count;
  }
  return parts.length >= LEAST_MOMENTS ? parts.map(({from, to}) => ({from, to})) : [];
}

function countsByYear(dated: readonly DatedEvidence[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const {first, count = 1} of dated) counts.set(first, (counts.get(first) ?? 0) + count);
  return counts;
}
