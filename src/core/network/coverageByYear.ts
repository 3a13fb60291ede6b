import {yearBounds} from "../model/date.ts";
import type {Paragraph, Segmentation} from "../model/mention.ts";
import type {Tie} from "../model/study.ts";

/** Evidence that falls in a year: one of several years counts in each of them. */
export interface YearCoverage {
  year: number;
  ties: number;
  passages: number;
}

/** Where a passage begins: UTF-16 offset into its source. */
export interface Passage {
  source: string;
  start: number;
}

/** Longest span of years that still says when something was. */
const MAX_YEARS = 100;

/**
 * Ties and passages by year. A tie counts from its start's first year to its end's last, one with a single date in
 * that date's years, one without an end where it starts; a passage has the date of the paragraph it begins in.
 */
export function coverageByYear(
  ties: readonly Tie[],
  passages: readonly Passage[],
  segmentations: readonly Segmentation[]
): {byYear: YearCoverage[]; undated: {ties: number; passages: number}} {
  const dateOf = passageDater(segmentations);
  const years = new Map<number, YearCoverage>();
  const undated = {ties: 0, passages: 0};
  const add = (layer: "ties" | "passages", [from, to]: readonly [number, number]): void => {
    if (!(to - from < MAX_YEARS)) undated[layer]++;
    else
      for (let year = from; year <= to; year++) {
        const coverage = years.get(year) ?? {year, ties: 0, passages: 0};
        coverage[layer]++;
        years.set(year, coverage);
      }
  };
  for (const tie of ties) add("ties", tieYears(tie));
  for (const passage of passages) {
    const bounds = yearBounds(dateOf(passage));
    add("passages", bounds ? [bounds.from, bounds.to] : NEVER);
  }
  return {byYear: [...years.values()].sort((a, b) => a.year - b.year), undated};
}

const NEVER = [-Infinity, Infinity] as const;

function tieYears({start, end}: Tie): readonly [number, number] {
  const [first, last] = [yearBounds(start) ?? yearBounds(end), yearBounds(end) ?? yearBounds(start)];
  if (!first || !last) return NEVER;
  const [from, to] = [first.from, last.to];
  if (from === -Infinity) return [to, to];
  return [from, to === Infinity ? from : to];
}

/** The date of the paragraph that a passage begins in. */
function passageDater(segmentations: readonly Segmentation[]): (passage: Passage) => string | null {
  const paragraphs = new Map(segmentations.map((segmentation) => [segmentation.source, segmentation.paragraphs]));
  return ({source, start}) => paragraphAt(paragraphs.get(source) ?? [], start)?.date ?? null;
}

/** The paragraph that an offset lies in, or after; they are in the order of the text. */
function paragraphAt(paragraphs: readonly Paragraph[], offset: number): Paragraph | undefined {
  let low = -1;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((paragraphs[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return paragraphs[low];
}
