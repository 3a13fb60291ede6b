import {compare} from "../base/compare.ts";
import {entryOf} from "../base/entryOf.ts";
import type {Mention, Segmentation, Window, Zone} from "../model/mention.ts";
import type {PassageEvidence} from "../model/network.ts";
import {assignEncounters, type Encounters} from "./encounters.ts";
import {assignWindow, draftIncidence, type Incidence, type IncidenceDraft, incidenceOf} from "./incidence.ts";
import {
  type Meeting,
  meetingsWithin,
  type Named,
  namedMentions,
  nearestMeetings,
  nearestOfPlaces,
  pairOf
} from "./meetings.ts";
import {paragraphPlaces} from "./paragraphPlaces.ts";
import {sentenceAt} from "./passages.ts";
import {type TokenSpan, tokenSpans, tokenWindowCount, tokenWindows} from "./tokenWindows.ts";
import {type WindowUnit, windowSpans} from "./window.ts";

/** A source text as cut, with what it names. */
export interface ReadSource {
  segmentation: Segmentation;
  /** In order of `start`. */
  mentions: readonly Mention[];
  text: string;
}

/** Two entities named near each other; `a` < `b`, so that a pair has one spelling. */
export interface Cooccurrence {
  a: string;
  b: string;
  /** Number of windows with both; for `tokens:N`, of pairs of mentions near each other. */
  count: number;
  /** In how many chapters the passages begin; a source without headings is one chapter. */
  chapters: number;
  /** In how many of all chapters they come near each other, by how near: see `encounters`. */
  encounters: number;
  /** As many passages as `count` says, in order of sources and in reading order. */
  evidence: PassageEvidence[];
}

/**
 * Pairs of entities named in one window, with the passages that show it, sorted by `a`, then `b`.
 *
 * Sentence, paragraph, chapter: each window counts once for a pair. Its passage reaches from the sentence with the one
 * name to the sentence with the other, where the two come nearest (the first such place). `tokens:N`: every two
 * mentions with fewer than N words between them count, over borders of sentences and paragraphs. `paragraphs:K`: every
 * two paragraphs at most K apart count once, where the one names one and the other the other. Mentions of unsure
 * entities, those in headings and those in the zones `without` do not count; nothing counts across sources, or between
 * a name and a name inside it.
 *
 * @returns also who is named in which window, for statistics (`tokens:N`: see `tokenWindows`).
 * Time: for each window, its mentions times its entities; for `tokens:N`, the number of pairs.
 */
export function cooccurrences(
  sources: readonly ReadSource[],
  window: Window,
  without: readonly Zone[] = []
): {pairs: Cooccurrence[]; incidence: Incidence} {
  const tally: Tally = {draft: draftIncidence(), pairs: new Map(), encounters: new Map()};
  for (const source of [...sources].sort((s, t) => compare(s.segmentation.source, t.segmentation.source))) {
    const mentions = namedMentions(source.mentions, without);
    for (const meeting of meetingsOf(tally, source, mentions, window)) record(tally, source.segmentation, meeting);
    assignEncounters(tally.encounters, mentions, source.segmentation.paragraphs, source.text);
  }
  return {pairs: sortedPairs(tally), incidence: incidenceOf(tally.draft)};
}

interface Tally {
  draft: IncidenceDraft;
  /** What is known of pairs by `a`, then `b`. */
  pairs: Map<string, Map<string, PairTally>>;
  encounters: Encounters;
}

interface PairTally {
  evidence: PassageEvidence[];
  /** Chapters by source: none twice. */
  chapters: Map<string, Set<number>>;
}

function meetingsOf(tally: Tally, source: ReadSource, mentions: readonly Named[], window: Window): Meeting[] {
  if (window.unit === "tokens") {
    const {places, tokenCount} = tokenSpans(source.segmentation, source.text, mentions);
    noteStretches(tally, mentions, places, {length: window.tokens, unitCount: tokenCount});
    return meetingsWithin(mentions, places, window.tokens);
  }
  if (window.unit === "paragraphs") {
    const {places, paragraphCount} = paragraphPlaces(source.segmentation, mentions);
    noteStretches(tally, mentions, places, {length: window.reach, unitCount: paragraphCount});
    return nearestOfPlaces(meetingsWithin(mentions, places, window.reach), mentions, places);
  }
  return together(tally, source, mentions, window.unit);
}

/** Meetings in the sentences, paragraphs or chapters of a source, one a pair in each; notes the windows on `tally`. */
function together({draft}: Tally, {segmentation}: ReadSource, mentions: readonly Named[], unit: WindowUnit): Meeting[] {
  const meetings: Meeting[] = [];
  let next = 0;
  for (const {end} of windowSpans(segmentation, unit)) {
    const from = next;
    while (next < mentions.length && mentions[next]!.start < end) next++;
    const inside = mentions.slice(from, next);
    for (const {entity} of inside) assignWindow(draft, entity, draft.windowCount);
    for (const meeting of nearestMeetings(inside)) meetings.push(meeting);
    draft.windowCount++;
  }
  return meetings;
}

/** Notes on `tally` the windows of `tokens:N` and `paragraphs:K`: stretches of so many words or paragraphs, twice. */
function noteStretches(
  {draft}: Tally,
  mentions: readonly Named[],
  places: readonly TokenSpan[],
  {length, unitCount}: {length: number; unitCount: number}
): void {
  const windowCount = tokenWindowCount(unitCount, length);
  for (const [i, {entity}] of mentions.entries()) {
    for (const number of tokenWindows(places[i]!, length, windowCount))
      assignWindow(draft, entity, draft.windowCount + number);
  }
  draft.windowCount += windowCount;
}

/** Notes a meeting on `tally`, with the passage from the sentence of the first name to that of the second. */
function record({pairs}: Tally, {source, paragraphs, sentences}: Segmentation, meeting: Meeting): void {
  const {first, second} = meeting;
  const lastEnd = Math.max(first.end, second.end);
  const sentence = sentenceAt(sentences, first.start);
  const start = Math.min(first.start, sentence?.start ?? first.start);
  const end = Math.max(lastEnd, sentenceAt(sentences, lastEnd - 1)?.end ?? lastEnd);
  const [a, b] = pairOf(meeting);
  const ofA = entryOf(pairs, a, () => new Map<string, PairTally>());
  const {evidence, chapters} = entryOf(ofA, b, () => ({evidence: [], chapters: new Map()}));
  evidence.push({source, start, end});
  entryOf(chapters, source, () => new Set()).add(paragraphs[sentence?.paragraph ?? 0]!.chapter);
}

function sortedPairs({pairs, encounters}: Tally): Cooccurrence[] {
  const sorted: Cooccurrence[] = [];
  for (const a of [...pairs.keys()].sort(compare)) {
    const ofA = pairs.get(a)!;
    for (const b of [...ofA.keys()].sort(compare)) {
      const {evidence, chapters} = ofA.get(b)!;
      evidence.sort((x, y) => compare(x.source, y.source) || x.start - y.start || x.end - y.end);
      const chapterCount = [...chapters.values()].reduce((sum, {size}) => sum + size, 0);
      const near = encounters.get(a)?.get(b) ?? 0;
      sorted.push({a, b, count: evidence.length, chapters: chapterCount, encounters: near, evidence});
    }
  }
  return sorted;
}
