// When the evidence is: counts by year or month, for the bars under the stage.

import {entryOf} from "../base/entryOf.ts";
import type {Segmentation} from "../model/mention.ts";
import type {EdgeAttributes, Network, PassageEvidence} from "../model/network.ts";
import {type Extent, extentOf, inYears} from "./extent.ts";
import {paragraphsOf} from "./passages.ts";

/** One tie or passage in time, in years or months. */
export interface DatedEvidence extends Extent {
  kind: "tie" | "passage";
  /** How many there are of just this; one where not said. */
  count?: number;
}

export interface EvidenceYears {
  dated: DatedEvidence[];
  /** Ties and passages without a date that can be read. */
  undated: number;
}

/** Years, both included. */
export interface YearSpan {
  from: number;
  to: number;
}

/** How much evidence begins in some years or months, and how much that began before still lasts in them. */
export interface YearBar extends YearSpan {
  ties: number;
  passages: number;
  /** How much may begin here, or a bar or more away: what is doubtful, or is dated to more than this bar. */
  perhaps: number;
  /** What of that falls to this bar when each is spread evenly over all bars that it may begin in. */
  share: number;
  lasting: number;
}

/**
 * The ties and passages behind some edges, in months. A tie counts once, however many references it has; a paragraph that
 * names several pairs counts once. Passages of hidden sources are left out. A passage has the date of the paragraph
 * it begins in, and months are finite as `extentOf` has them.
 */
export function evidenceMonths(
  network: Network,
  edges: Iterable<string>,
  segmentations: readonly Segmentation[],
  hiddenSources: readonly string[] = []
): EvidenceYears {
  const hidden = new Set(hiddenSources);
  const months: EvidenceYears = {dated: [], undated: 0};
  const spans = new Map<string, ReturnType<typeof extentOf>>(); // the same dates come again and again
  const add = (kind: DatedEvidence["kind"], start: string | null, end: string | null) => {
    const span = entryOf(spans, `${start}\n${end}`, () => extentOf(start, end));
    if (span) months.dated.push({kind, ...span});
    else months.undated += 1;
  };
  const isNew = distinctParagraphs(segmentations);
  for (const edge of edges) {
    const attributes: EdgeAttributes = network.getEdgeAttributes(edge);
    if (attributes.layer === "tie") {
      add("tie", attributes.start, attributes.end);
      continue;
    }
    for (const passage of attributes.evidence) {
      const date = hidden.has(passage.source) ? undefined : isNew(passage);
      if (date !== undefined) add("passage", date, null);
    }
  }
  return months;
}

/** The same in years. */
export function evidenceYears(...asked: Parameters<typeof evidenceMonths>): EvidenceYears {
  const {dated, undated} = evidenceMonths(...asked);
  return {dated: dated.map(inYears), undated};
}

/**
 * From the first year that anything is dated in to the last; null where nothing is dated. Where at most one in a hundred
 * lies beyond a gap of more than a sixth of all years, the axis ends at the gap: a stray charter does not squeeze the rest.
 */
export function yearAxis(dated: readonly DatedEvidence[]): YearSpan | null {
  const firsts = countsByYear(dated, ({first}) => first).sort(([a], [b]) => a - b);
  const lasts = countsByYear(dated, ({last}) => last).sort(([a], [b]) => b - a);
  const [first, last] = [firsts[0], lasts[0]];
  if (first === undefined || last === undefined) return null;
  const far = (last[0] - first[0]) / 6;
  return {from: behindGap(firsts, far), to: behindGap(lasts, far)};
}

/** The fewest years, of 1, 2, 5, 10, 20 …, that a bar can stand for so that `span` needs no more than `most` bars, ≥ 2. */
export function yearsPerBar({from, to}: YearSpan, most: number): number {
  if (!(most >= 2)) throw new RangeError(`most: expected a number ≥ 2, got ${most}`);
  for (let power = 1; ; power *= 10) {
    for (const step of [power, 2 * power, 5 * power]) {
      if (Math.floor(to / step) - Math.floor(from / step) < most) return step;
    }
  }
}

/**
 * A bar for every `step` years of `span`, the empty ones too; bars begin at multiples of `step`. What lasts longer than
 * a bar counts in the one it begins in, and as `lasting` in those that follow. What may begin in several bars, or is
 * doubtful, stands in all of them as `perhaps` and `share`. The same for years and months.
 */
export function yearBars(dated: readonly DatedEvidence[], span: YearSpan, step: number): YearBar[] {
  const origin = Math.floor(span.from / step);
  const bars = Array.from({length: Math.floor(span.to / step) - origin + 1}, (_, i): YearBar => {
    const from = (origin + i) * step;
    return {from, to: from + step - 1, ties: 0, passages: 0, perhaps: 0, share: 0, lasting: 0};
  });
  const index = (time: number) => Math.floor(time / step) - origin;
  const [perhaps, share, lasting] = [runningSum(bars.length), runningSum(bars.length), runningSum(bars.length)];
  for (const {kind, first, last, begunBy = first, isDoubtful = false, count = 1} of dated) {
    const [begin, begun] = [index(first), index(begunBy)];
    const bar = bars[begin];
    if (isDoubtful || begun > begin) {
      perhaps.add(begin, begun, count);
      share.add(begin, begun, count / (begun - begin + 1));
    } else if (bar) bar[kind === "tie" ? "ties" : "passages"] += count;
    lasting.add(begun + 1, index(last), count);
  }
  const sums = {perhaps: perhaps.sums(), share: share.sums(), lasting: lasting.sums()};
  return bars.map((bar, i) => ({
    ...bar,
    perhaps: sums.perhaps[i]!,
    share: sums.perhaps[i] === 0 ? 0 : sums.share[i]!, // what is left of fractions taken back is nothing
    lasting: sums.lasting[i]!
  }));
}

/** Adds to whole runs of so many places, and sums up once. */
function runningSum(length: number) {
  const changes = new Float64Array(length + 1);
  return {
    add(from: number, to: number, amount: number): void {
      const [first, last] = [Math.max(from, 0), Math.min(to, length - 1)];
      if (first > last) return;
      changes[first]! += amount;
      changes[last + 1]! -= amount;
    },
    sums(): Float64Array {
      let sum = 0;
      return changes.map((change) => (sum += change));
    }
  };
}

type YearCount = readonly [year: number, count: number];

function countsByYear(dated: readonly DatedEvidence[], yearOf: (one: DatedEvidence) => number): YearCount[] {
  const counts = new Map<number, number>();
  for (const one of dated) counts.set(yearOf(one), (counts.get(yearOf(one)) ?? 0) + (one.count ?? 1));
  return [...counts];
}

/** The first of some sorted years, or the one behind the last gap that only a hundredth of all comes before. */
function behindGap(years: readonly YearCount[], far: number): number {
  const few = years.reduce((sum, [, count]) => sum + count, 0) / 100;
  let [first, before, passed] = [years[0]![0], years[0]![0], 0];
  for (const [year, count] of years) {
    if (passed > few) break;
    if (Math.abs(year - before) > far) first = year;
    before = year;
    passed += count;
  }
  return first;
}

/** For each paragraph that passages begin in: its date the first time it is asked for, undefined ever after. */
function distinctParagraphs(
  segmentations: readonly Segmentation[]
): (passage: PassageEvidence) => string | null | undefined {
  const texts = new Map(
    segmentations.map((segmentation) => [segmentation.source, {segmentation, seen: new Set<number>()}])
  );
  return (passage) => {
    const text = texts.get(passage.source);
    if (!text) return null;
    const paragraph = paragraphsOf(passage, text.segmentation)[0];
    const start = paragraph?.start ?? passage.start;
    if (text.seen.has(start)) return undefined;
    text.seen.add(start);
    return paragraph?.date ?? null;
  };
}
