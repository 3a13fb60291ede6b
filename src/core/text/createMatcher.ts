import {roomFor} from "../base/roomFor.ts";
import {firstUnits, unitClass, unitsIn, unitTable} from "./firstLetters.ts";
import {createPhraseTrie, type PhraseTrie, ROOT} from "./phraseTrie.ts";
import type {Span} from "./sentences.ts";
import {beginsWord, nextWord, passGap, type Word, wordAt, wordCursor} from "./words.ts";
import {createWordTable, type WordTable} from "./wordTable.ts";

/** A sequence of words to look for. What stands between the words is not compared. */
export interface Phrase {
  text: string;
  /** The characters that its first word can begin with in a text, however composed. */
  starts: string;
}

/** The phrases that begin at one word of a text, shortest first. The next word overwrites it. */
export interface Candidates {
  count: number;
  /** Where each ends: behind its last word, or before the possessive of it. */
  ends: Int32Array;
  /** Which each is, as in `Matcher.numbers`. */
  phrases: Int32Array;
  /** Where the first word ends. */
  wordEnd: number;
}

/** What to do with candidates at an offset, in one of the spans. Returns from where to go on, if it is further. */
export type Visit = (start: number, found: Candidates, span: number) => number;

export interface Matcher {
  /** The number of each given phrase: phrases of the same words have one. -1 = has no words, or more than 64. */
  numbers: Int32Array;
  /**
   * Visits each word of a text, in order, at which some phrase begins and ends within one span.
   * `spans`: ascending, without overlap; by default the whole text. Linear in the text.
   */
  scan(text: string, visit: Visit, spans?: readonly Span[]): void;
}

/** Longer names are sought by nobody, and would let a hostile study make matching slow. */
const MAX_WORDS = 64;
/** More than a dot, a line break and an indentation does not stand inside a name. */
const MAX_GAP = 32;

/**
 * Looks for any number of phrases at once, whole words only: neither a part of a word nor of a hyphened one begins or
 * ends a phrase, but one may begin behind an elided article and end before a possessive (`d’Ivar Smilga’s`).
 *
 * A regular expression jumps to the letters that phrases begin with; from each the words are hashed in place and
 * followed through a trie of numbers, so that cost hardly depends on how many phrases there are.
 *
 * @param key What words are compared by, given a word in lower case and NFC; by default itself, "" = never. Words of
 * equal keys are the same. It is asked once for each distinct word, of the phrases and of texts.
 * @param follows The characters that further words of phrases can begin with in a text; by default any.
 */
export function createMatcher(
  phrases: readonly Phrase[],
  {key, follows}: {key?: (folded: string) => string; follows?: string} = {}
): Matcher {
  const words = createWordTable(key);
  const trie = createPhraseTrie();
  const numbers = new Int32Array(phrases.length).fill(-1);
  let phraseAt = new Int32Array(64); // by node: number of the phrase that ends there, plus 1
  let count = 0;
  for (const [i, {text}] of phrases.entries()) {
    const sequence = wordNumbers(text, words);
    if (sequence.length === 0 || sequence.length > MAX_WORDS || sequence.includes(-1)) continue;
    const node = trie.add(sequence);
    phraseAt = roomFor(phraseAt, node + 1);
    if (phraseAt[node] === 0) phraseAt[node] = ++count;
    numbers[i] = phraseAt[node]! - 1;
  }
  const first = firstUnits(phrases.flatMap(({starts}, i) => (numbers[i]! >= 0 ? starts : [])));
  const further = follows === undefined ? new Uint8Array(65536).fill(1) : unitTable(firstUnits([follows]));
  const index = {words, trie, phraseAt, starts: unitTable(first), follows: further};
  return {
    numbers,
    scan: (text, visit, spans = [{start: 0, end: text.length}]) => {
      const letters = unitClass(unitsIn(text, first));
      if (letters !== "") scan(index, new RegExp(letters, "g"), text, visit, spans);
    }
  };
}

interface Index {
  words: WordTable;
  trie: PhraseTrie;
  phraseAt: Int32Array;
  /** By UTF-16 unit: 1 where some phrase can begin with it. */
  starts: Uint8Array;
  /** By UTF-16 unit: 1 where a further word of some phrase can begin with it. */
  follows: Uint8Array;
}

function scan(index: Index, first: RegExp, text: string, visit: Visit, spans: readonly Span[]): void {
  const {words, starts} = index;
  const word = wordCursor(0);
  const found = {count: 0, ends: new Int32Array(2 * MAX_WORDS), phrases: new Int32Array(2 * MAX_WORDS), wordEnd: 0};
  let [span, start, end] = [-1, 0, 0];
  while (first.test(text)) {
    const at = first.lastIndex - 1;
    while (at >= end) {
      if (++span === spans.length) return;
      ({start, end} = spans[span]!);
    }
    if (at < start) first.lastIndex = start;
    if (at < start || starts[text.charCodeAt(at)] === 0 || !beginsWord(text, at, start)) continue;
    wordAt(text, at, word, end);
    const number = words.find(text, word, false);
    if (number < 0 && word.baseEnd === word.end) continue; // most words
    collect(index, text, word, number, end, found);
    if (found.count > 0) first.lastIndex = Math.max(at + 1, visit(at, found, span));
  }
}

/** Puts the phrases that begin with `word`, which has this number, into `found`; spoils `word`. */
function collect(
  {words, trie, phraseAt, follows}: Index,
  text: string,
  word: Word,
  number: number,
  limit: number,
  found: Candidates
): void {
  found.count = 0;
  found.wordEnd = word.end;
  for (let node = ROOT, next = number; ; ) {
    if (word.baseEnd < word.end) reach(phraseAt, trie.step(node, words.find(text, word, true)), word.baseEnd, found);
    node = trie.step(node, next);
    if (node < 0) return;
    reach(phraseAt, node, word.end, found);
    if (!trie.goesOn(node)) return;
    const previousEnd = word.end;
    passGap(text, word, limit);
    const {start} = word;
    if (start === limit || start - previousEnd > MAX_GAP || follows[text.charCodeAt(start)] === 0) return;
    wordAt(text, start, word, limit);
    next = words.find(text, word, false);
  }
}

function reach(phraseAt: Int32Array, node: number, end: number, found: Candidates): void {
  if (node < 0 || node >= phraseAt.length || phraseAt[node] === 0) return;
  found.ends[found.count] = end;
  found.phrases[found.count++] = phraseAt[node]! - 1;
}

function wordNumbers(phrase: string, words: WordTable): number[] {
  const numbers: number[] = [];
  const word = wordCursor(0);
  while (nextWord(phrase, word, phrase.length)) numbers.push(words.intern(phrase, word));
  return numbers;
}
