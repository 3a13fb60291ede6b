import {firstIndex} from "../base/firstIndex.ts";
import type {Segmentation} from "../model/mention.ts";
import type {Span} from "../text/sentences.ts";
import {nextWord, wordCursor} from "../text/words.ts";

/** Where a mention stands among the words of its source: index of its first word, and of the word behind its last. */
export interface TokenSpan {
  first: number;
  after: number;
}

/**
 * The places of some spans among the words of a source, in order of the spans, and the number of these words. Words of
 * headings and of paragraph headers are not counted; a word belongs to the spans it overlaps.
 */
export function tokenSpans(
  {paragraphs}: Segmentation,
  text: string,
  spans: readonly Span[]
): {places: TokenSpan[]; tokenCount: number} {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const {bodyStart, end, heading} of paragraphs) {
    if (heading) continue;
    const word = wordCursor(bodyStart);
    while (nextWord(text, word, end)) {
      starts.push(word.start);
      ends.push(word.end);
    }
  }
  const places = spans.map(({start, end}) => ({first: lowerBound(ends, start + 1), after: lowerBound(starts, end)}));
  return {places, tokenCount: starts.length};
}

/** Index of the first of some ascending offsets that is not below `bound`. */
const lowerBound = (offsets: readonly number[], bound: number): number =>
  firstIndex(offsets.length, (i) => offsets[i]! >= bound);

/**
 * The windows of a source for the statistics of `tokens:N`: stretches of 2N words, a new one every N words, so that two
 * names with fewer than N words between them always have a window in common.
 */
export const tokenWindowCount = (tokenCount: number, tokens: number): number =>
  Math.max(1, Math.ceil(tokenCount / tokens) - 1);

/** The numbers, from 0, of the windows that hold a word of a mention. */
export function tokenWindows({first, after}: TokenSpan, tokens: number, windowCount: number): number[] {
  const numbers: number[] = [];
  const last = Math.min(Math.floor((after - 1) / tokens), windowCount - 1);
  for (let number = Math.max(0, Math.floor(first / tokens) - 1); number <= last; number++) numbers.push(number);
  return numbers;
}
