// Finding words in texts: what a historian types, against the words of every paragraph.

import type {TextSpan} from "../model/markup.ts";
import type {Segmentation} from "../model/mention.ts";
import {CLASS, foldedWord, IDEOGRAPH} from "./characters.ts";
import {comparisonKey} from "./comparisonKey.ts";
import {nextWord, wordCursor} from "./words.ts";

/** A paragraph that has all that is sought. Offsets are UTF-16 units into the source's text, `end` exclusive. */
export interface FoundPassage extends TextSpan {
  source: string;
  /** Index among the source's paragraphs. */
  paragraph: number;
  /** Every word in it that fits, in reading order; none overlaps another. */
  marks: TextSpan[];
}

/** Words that must follow one another: one, or those between quotation marks. */
export type SoughtPhrase = readonly SoughtWord[];

interface SoughtWord {
  folded: string;
  key: string;
}

/** Marks fit into the bits of a number. */
const MOST_WORDS = 30;

/**
 * What a query asks for: its words, and as one phrase what stands between quotation marks or, in scripts without spaces,
 * together. Null where that says too little to look for: single letters.
 */
export function soughtPhrases(query: string): SoughtPhrase[] | null {
  const phrases: SoughtPhrase[] = [];
  let count = 0;
  for (const [chunk] of query.matchAll(/"[^"]*"|“[^”]*”|„[^“”]*[“”]|«[^»]*»|[^\s"“„«]+/gu)) {
    const phrase = [...wordsOf(chunk)].slice(0, MOST_WORDS - count);
    count += phrase.length;
    if (phrase.length > 0) phrases.push(phrase);
  }
  return phrases.some((phrase) => phrase.some(isTelling)) ? phrases : null;
}

const isTelling = ({folded}: SoughtWord): boolean => folded.length > 1 || CLASS[folded.charCodeAt(0)] === IDEOGRAPH;

function* wordsOf(text: string): Generator<SoughtWord> {
  const word = wordCursor(0);
  while (nextWord(text, word, text.length)) {
    const spelt = text.slice(word.start, word.baseEnd);
    yield {folded: foldedWord(spelt), key: comparisonKey(spelt)};
  }
}

/** Shorter beginnings would fit too much: they count as whole words. */
const SHORTEST_BEGINNING = 3;

/**
 * Whether a word of a text is one that is sought: it, or what follows a hyphen or an apostrophe in it, begins with what
 * was typed, letter by letter or as names are compared, so without accents and across spellings and scripts.
 */
export function fits(spelt: string, {folded, key}: SoughtWord): boolean {
  const word = foldedWord(spelt);
  if (begins(word, folded) || begins(comparisonKey(spelt), key)) return true;
  return word.split(/[-']/).some((part, i) => i > 0 && (begins(part, folded) || begins(comparisonKey(part), key)));
}

const begins = (word: string, sought: string): boolean =>
  sought.length < SHORTEST_BEGINNING ? word === sought : word.startsWith(sought);

/**
 * The paragraphs that have every phrase, in the order of the sources and of reading; headings among them. Between steps
 * it tells the share of the texts that is read. Linear in the texts; each spelling is compared once.
 */
export function* findWords(
  phrases: readonly SoughtPhrase[],
  sources: readonly {id: string; text: string | null}[],
  segmentations: readonly Segmentation[]
): Generator<number, FoundPassage[]> {
  const cuts = new Map(segmentations.map((segmentation) => [segmentation.source, segmentation]));
  const length = sources.reduce((sum, {text}) => sum + (text?.length ?? 0), 0);
  const found: FoundPassage[] = [];
  const reader = createReader(phrases);
  let [before, told] = [0, 0];
  for (const {id, text} of sources) {
    for (const [paragraph, {bodyStart, end}] of (cuts.get(id)?.paragraphs ?? []).entries()) {
      const marks = reader(text!, bodyStart, end);
      if (marks) found.push({source: id, paragraph, start: bodyStart, end, marks});
      if (before + end - told < STEP) continue;
      told = before + end;
      yield told / length;
    }
    before += text?.length ?? 0;
  }
  return found;
}

/** Letters read between two steps: about a millisecond. */
const STEP = 20_000;

/** Reads a stretch of text and gives the words that fit, or null where a phrase is missing. */
function createReader(
  phrases: readonly SoughtPhrase[]
): (text: string, start: number, end: number) => TextSpan[] | null {
  const sought = phrases.flat();
  const all = 2 ** sought.length - 1;
  const fitting = new Map<string, number>();
  const bitsOf = (spelt: string): number => {
    let bits = fitting.get(spelt);
    if (bits === undefined) {
      bits = sought.reduce((sum, word, i) => sum + (fits(spelt, word) ? 2 ** i : 0), 0);
      fitting.set(spelt, bits);
    }
    return bits;
  };
  return (text, start, end) => {
    const words: (TextSpan & {bits: number})[] = [];
    let seen = 0;
    const word = wordCursor(start);
    while (nextWord(text, word, end)) {
      const bits = bitsOf(text.slice(word.start, word.baseEnd));
      seen |= bits;
      words.push({start: word.start, end: word.baseEnd, bits});
    }
    return seen === all ? marksOf(phrases, words) : null;
  };
}

function marksOf(phrases: readonly SoughtPhrase[], words: readonly (TextSpan & {bits: number})[]): TextSpan[] | null {
  const isMarked = new Uint8Array(words.length);
  let first = 0; // bit of the phrase's first word
  for (const phrase of phrases) {
    let isThere = false;
    for (let at = 0; at + phrase.length <= words.length; at++) {
      const follows = phrase.every((_, i) => (words[at + i]!.bits & (2 ** (first + i))) !== 0);
      if (!follows) continue;
      isThere = true;
      isMarked.fill(1, at, at + phrase.length);
    }
    if (!isThere) return null;
    first += phrase.length;
  }
  return words.filter((_, i) => isMarked[i] === 1).map(({start, end}) => ({start, end}));
}
