import {finiteYears} from "../model/date.ts";
import type {Segmentation} from "../model/mention.ts";
import type {PassageEvidence} from "../model/network.ts";
import type {Tie} from "../model/study.ts";
import {paragraphsOf} from "./passages.ts";

/** Evidence that falls in a year: one of several years counts in each of them. */
export interface YearCoverage {
  year: number;
  ties: number;
  passages: number;
}

/** Longest span of years that still says when something was. */
const MAX_YEARS = 100;

/** Ties and passages by year, as `finiteYears` has them; a passage has the date of the paragraph it begins in. */
export function coverageByYear(
  ties: readonly Tie[],
  passages: readonly PassageEvidence[],
  segmentations: readonly Segmentation[]
): {byYear: YearCoverage[]; undated: {ties: number; passages: number}} {
  const years = new Map<number, YearCoverage>();
  const undated = {ties: 0, passages: 0};
  const add = (layer: "ties" | "passages", start: string | null, end: string | null): void => {
    const span = finiteYears(start, end);
    if (span === null || span.to - span.from >= MAX_YEARS) {
      undated[layer]++;
      return;
    }
    for (let year = span.from; year <= span.to; year++) {
      const coverage = years.get(year) ?? {year, ties: 0, passages: 0};
      coverage[layer]++;
      years.set(year, coverage);
    }
  };
  const texts = new Map(segmentations.map((segmentation) => [segmentation.source, segmentation]));
  for (const {start, end} of ties) add("ties", start, end);
  for (const passage of passages) {
    const text = texts.get(passage.source);
    add("passages", (text && paragraphsOf(passage, text)[0]?.date) ?? null, null);
  }
  return {byYear: [...years.values()].sort((a, b) => a.year - b.year), undated};
}
