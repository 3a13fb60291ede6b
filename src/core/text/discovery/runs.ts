// The first reading: words are counted, and runs of capitalised words are noted with what stands around them.

import {WORD_CLASS} from "./lexicon/lexicon.ts";
import type {MannerCounts} from "./manner.ts";
import {paragraphAt, type Stretch} from "./stretches.ts";
import {GAP, type Token, type TokenReader, takesDot} from "./tokens.ts";
import {SHAPE, type WordRegister} from "./wordRegister.ts";

/** Words in one run: no name has more, and a list of names without commas is none. */
const MOST_WORDS = 12;

/** A run of at most twelve capitalised words, with small particles between them. Words are numbers of the register, -1 for none. */
export interface Run {
  words: number[];
  /** UTF-16 offsets of each word into the text. */
  starts: number[];
  ends: number[];
  paragraph: number;
  source: number;
  /** The two words before and the two behind, within the paragraph. */
  before: number;
  before2: number;
  after: number;
  after2: number;
  /** Where the word before begins. */
  beforeStart: number;
  gapBefore: number;
  gapAfter: number;
  /** Whether a sentence, a quotation or a line of verse begins with the run, so that its capital says nothing. */
  opens: boolean;
  /** Whether the words stand in a line of capitals. */
  shouted: boolean;
  /** Whether they stand in a heading with a capital at each word: `Mr. Harbottle Goes to Law`. */
  headline: boolean;
  /** Whether a possessive ’s follows. */
  possessive: boolean;
}

/** How often each lexeme is written how: what its capital is worth. */
export interface LexemeCounts {
  small: number[];
  /** With a capital where none is due. */
  inside: number[];
  opening: number[];
}

export const createLexemeCounts = (): LexemeCounts => ({small: [], inside: [], opening: []});

/** Where words are numbered and counted. */
export interface Tally {
  readTokens: TokenReader;
  register: WordRegister;
  counts: LexemeCounts;
  manner: MannerCounts;
}

/** The runs of one stretch of text, in order; counts its words on the way. Linear in the stretch. */
export function readRuns(
  text: string,
  source: number,
  stretch: Stretch,
  {readTokens, register, counts, manner}: Tally
): Run[] {
  const tokens = readTokens(text, stretch.start, stretch.end);
  const shouted = isShouted(tokens, register);
  const headline = !shouted && isHeadline(tokens, register);
  if (!shouted) noteManner(tokens, register, manner);
  const runs: Run[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    count(token, register, counts, shouted);
    if (!isNameWord(tokens, i, register)) {
      i++;
      continue;
    }
    let last = i;
    while (true) {
      const next = continuation(text, tokens, last, register);
      if (next < 0 || next - i >= MOST_WORDS) break;
      for (let j = last + 1; j <= next; j++) count(tokens[j]!, register, counts, shouted);
      last = next;
    }
    const taken = tokens.slice(i, last + 1);
    runs.push({
      words: taken.map(({word}) => word),
      starts: taken.map((one) => one.start),
      ends: taken.map((one) => one.end),
      paragraph: paragraphAt(stretch, token.start),
      source,
      before: tokens[i - 1]?.word ?? -1,
      before2: tokens[i - 2]?.word ?? -1,
      after: tokens[last + 1]?.word ?? -1,
      after2: tokens[last + 2]?.word ?? -1,
      beforeStart: tokens[i - 1]?.start ?? -1,
      gapBefore: token.gap,
      gapAfter: tokens[last + 1]?.gap ?? GAP.stop,
      opens: token.opens,
      shouted,
      headline,
      possessive: tokens[last]!.possessive
    });
    i = last + 1;
  }
  return runs;
}

/** A line of capitals tells nothing by them. */
function isShouted(tokens: readonly Token[], register: WordRegister): boolean {
  let capitals = 0;
  let small = 0;
  for (const {word} of tokens) {
    const shape = register.shape(word);
    if (shape === SHAPE.capitals) capitals++;
    else if (shape === SHAPE.small) small++;
  }
  return capitals > 1 && capitals > 2 * small;
}

/** A short line in which small words are but the small change of language. */
function isHeadline(tokens: readonly Token[], register: WordRegister): boolean {
  if (tokens.length < 3 || tokens.length > LONGEST_HEADLINE) return false;
  let capitals = 0;
  for (const {word} of tokens) {
    const shape = register.shape(word);
    if (shape === SHAPE.capital) capitals++;
    else if (shape === SHAPE.small && (register.classes(word) & SMALL_CHANGE) === 0) return false;
  }
  return capitals > 2;
}

const LONGEST_HEADLINE = 12;
const SMALL_CHANGE = WORD_CLASS.functionWord | WORD_CLASS.particle;

/** Words right behind one with a capital are left out: names have several, and lists of them are no German. */
function noteManner(tokens: readonly Token[], register: WordRegister, manner: MannerCounts): void {
  for (const [i, {word, opens, gap}] of tokens.entries()) {
    const shape = register.shape(word);
    if (shape === SHAPE.small) {
      const language = register.language(word);
      manner.small++;
      if (language !== null) manner[language]++;
    } else if (register.isMonsieur(word)) manner.monsieur++;
    const previous = tokens[i - 1];
    if (shape !== SHAPE.capital || opens || !previous || gap !== GAP.blank) continue;
    if (register.shape(previous.word) === SHAPE.small) manner.inside++;
  }
}

function isNameWord(tokens: readonly Token[], i: number, register: WordRegister): boolean {
  const {word} = tokens[i]!;
  const shape = register.shape(word);
  if (shape === SHAPE.letter) return tokens[i + 1]?.gap === GAP.dot;
  if (shape !== SHAPE.capital && shape !== SHAPE.capitals) return false;
  return (register.classes(word) & WORD_CLASS.functionWord) === 0 || (register.classes(word) & NAMES) !== 0;
}

const NAMES = WORD_CLASS.maleName | WORD_CLASS.femaleName;

/** Index of the token with which a run goes on behind `i`, over particles; -1 where it ends. */
function continuation(text: string, tokens: readonly Token[], i: number, register: WordRegister): number {
  if (tokens[i]!.possessive) return -1;
  let next = i + 1;
  if (!joins(text, tokens, next, register)) return -1;
  const isRank = (register.classes(tokens[i]!.word) & WORD_CLASS.rank) !== 0;
  const isLink = (word: number) =>
    isParticle(word, register) || (isRank && /^(?:of|the)$/.test(register.spelling(word)));
  // `von der`, `van den`, `de la`
  const isSecond = () => next > i + 1 && /^(?:der|den|dem|las|los)$/.test(register.spelling(tokens[next]!.word));
  while (next < tokens.length && next <= i + 3 && (isLink(tokens[next]!.word) || isSecond())) {
    next++;
    if (!joins(text, tokens, next, register)) return -1;
  }
  return next < tokens.length && isNameOrLetter(tokens, next, register) ? next : -1;
}

const isParticle = (word: number, register: WordRegister): boolean =>
  register.shape(word) === SHAPE.small && (register.classes(word) & WORD_CLASS.particle) !== 0;

function isNameOrLetter(tokens: readonly Token[], i: number, register: WordRegister): boolean {
  const spelling = register.spelling(tokens[i]!.word);
  if (spelling !== "I") return isNameWord(tokens, i, register) || NUMERAL.test(spelling);
  // `Nicholas I, ` is a tsar; `Nicholas I saw` begins something new.
  return isNameWord(tokens, i, register) || (tokens[i + 1]?.gap ?? GAP.stop) !== GAP.blank;
}

/** The number of a king; `I` and `V` alone are letters. */
export const NUMERAL = /^(?:I{2,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XVI{0,3})$/;

/** Whether a token may stand in one name with the one before it. */
function joins(text: string, tokens: readonly Token[], i: number, register: WordRegister): boolean {
  const token = tokens[i];
  if (!token || token.start - tokens[i - 1]!.end > LONGEST_GAP) return false;
  if (token.gap === GAP.blank) return true;
  // `d’ Urfel`, but no possessive: `MARIUS’ RETURN`.
  if (token.gap === GAP.other) return /^[dl]['’] ?$/i.test(text.slice(tokens[i - 1]!.start, token.start));
  return token.gap === GAP.dot && takesDot(tokens[i - 1]!.word, register);
}

/** More than a dot, a line break and an indentation does not stand inside a name. */
const LONGEST_GAP = 32;

function count({word, opens}: Token, register: WordRegister, counts: LexemeCounts, shouted: boolean): void {
  if (shouted) return;
  const shape = register.shape(word);
  const lexeme = register.lexeme(word);
  const column = shape === SHAPE.small ? counts.small : opens ? counts.opening : counts.inside;
  if (shape === SHAPE.small || shape === SHAPE.capital) column[lexeme] = (column[lexeme] ?? 0) + 1;
}
