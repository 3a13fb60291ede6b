import {
  CLASS,
  classOfPair,
  FOLD,
  foldedWord,
  IDEOGRAPH,
  IGNORABLE,
  JOINER,
  LETTER,
  OTHER,
  PLAIN,
  SURROGATE,
  UNSTABLE
} from "./characters.ts";

/** A word under the cursor of `nextWord`. Offsets are UTF-16 units, `end` exclusive. */
export interface Word {
  start: number;
  end: number;
  /** Hash of the folded word, see `hashOf`. */
  hash: number;
  /** Where the word ends without a possessive ’s, and the hash up to there; `end` and `hash` where it has none. */
  baseEnd: number;
  baseHash: number;
  /** Index of the first apostrophe inside the word, -1 where there is none. */
  apostrophe: number;
  /** Whether each unit of the word folds by itself; if not, compare through `foldedWord`. */
  simple: boolean;
}

/** A cursor for `nextWord`, standing before the word that begins at or after `start`. */
export function wordCursor(start: number): Word {
  return {start, end: start, hash: 0, baseEnd: start, baseHash: 0, apostrophe: -1, simple: true};
}

/**
 * Moves `word` to the next word of `text` that begins at or after `word.end` and ends by `limit`; false when there is
 * none. A word is a run of letters, marks and digits; apostrophes and hyphens between letters join, so that
 * `Smilga-Poluyan` is one word, and a dash does not. Linear in what is passed over; makes no strings, except for words
 * that need Unicode normalisation.
 */
export function nextWord(text: string, word: Word, limit: number): boolean {
  passGap(text, word, limit);
  if (word.start < limit) takeWord(text, word, limit);
  return word.start < limit;
}

/** Moves `word` to where the next word begins, `limit` where there is none, and no further: it is still empty. */
export function passGap(text: string, word: Word, limit: number): void {
  const start = wordStart(text, word.end, limit);
  word.start = start;
  word.end = start;
}

/** Moves `word` to the word that begins at an offset: at one where `beginsWord` holds. */
export function wordAt(text: string, offset: number, word: Word, limit: number): void {
  word.start = offset;
  takeWord(text, word, limit);
}

/**
 * Whether a word begins at an offset of a text that is read from `from` on: with a letter or ideograph that no letter
 * runs on to, neither by itself nor over a joiner. What follows an elided article, `d’` of `d’Ivar Smilga`, also begins
 * a word. Looks back over some units; makes no string but of a possible article.
 */
export function beginsWord(text: string, offset: number, from: number): boolean {
  const unitClass = classAt(text, offset);
  if (unitClass !== LETTER) return unitClass === IDEOGRAPH;
  if (offset === from || CLASS[text.charCodeAt(offset - 1)] === OTHER) return true;
  const before = visibleBefore(text, offset, from);
  const classBefore = classEndingAt(text, before, from);
  if (classBefore === LETTER) return false;
  if (classBefore !== JOINER || !isLetter(text, visibleBefore(text, before, from), from)) return true;
  return FOLD[text.charCodeAt(before)] === 0x27 && before === offset - 1 && followsArticle(text, offset, from);
}

/** The hash that `nextWord` gives to a word with this folded form. */
export function hashOf(folded: string): number {
  let hash = SEED;
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), PRIME);
  return hash;
}

// FNV-1a over UTF-16 units: Fowler, Noll & Vo, draft-eastlake-fnv.
const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** The first offset from `from` where a word begins, `limit` where none does. */
function wordStart(text: string, from: number, limit: number): number {
  for (let i = from; i < limit; i++) {
    const unitClass = CLASS[text.charCodeAt(i)]!;
    if (unitClass === LETTER || unitClass === IDEOGRAPH) return i;
    if (unitClass !== SURROGATE) continue;
    const pairClass = classAt(text, i);
    if (pairClass === LETTER || pairClass === IDEOGRAPH) return i;
  }
  return limit;
}

/** The class of the character at an offset; a lone surrogate is OTHER. */
function classAt(text: string, offset: number): number {
  const unitClass = CLASS[text.charCodeAt(offset)]!;
  return unitClass === SURROGATE ? classOfPair(text.codePointAt(offset)!) : unitClass;
}

/** The usual word, of plain letters with nothing joined to it; false where it is not one, and nothing is filled in. */
function takePlain(text: string, word: Word, limit: number): boolean {
  let hash = SEED;
  let i = word.start;
  for (; i < limit; i++) {
    const folded = PLAIN[text.charCodeAt(i)]!;
    if (folded === 0) break;
    hash = Math.imul(hash ^ folded, PRIME);
  }
  const unitClass = i < limit ? CLASS[text.charCodeAt(i)] : OTHER;
  if (i === word.start || (unitClass !== OTHER && unitClass !== IDEOGRAPH)) return false;
  word.end = i;
  word.hash = hash;
  word.baseEnd = i;
  word.baseHash = hash;
  word.apostrophe = -1;
  word.simple = true;
  return true;
}

/** The last offset before another that holds no ignorable; below `from` where there is none. */
function visibleBefore(text: string, offset: number, from: number): number {
  let i = offset - 1;
  while (i >= from && CLASS[text.charCodeAt(i)] === IGNORABLE) i--;
  return i;
}

/** The class of the character whose last unit is at an offset; OTHER before `from`. */
function classEndingAt(text: string, offset: number, from: number): number {
  if (offset < from) return OTHER;
  const unitClass = CLASS[text.charCodeAt(offset)]!;
  return unitClass === SURROGATE && offset > from ? classOfPair(text.codePointAt(offset - 1)!) : unitClass;
}

const isLetter = (text: string, offset: number, from: number): boolean => classEndingAt(text, offset, from) === LETTER;

/** French and Italian words before a vowel. */
const ARTICLE = /^(?:[cdjlmnst]|qu|un|dell|all|dall|nell|sull)['\u2019]$/i;
const LONGEST_ARTICLE = 5;

/** Whether the letters before the apostrophe before `offset` are a whole article, and the first part of their word. */
function followsArticle(text: string, offset: number, from: number): boolean {
  let start = offset - 1;
  while (start > from && offset - start <= LONGEST_ARTICLE && isLetter(text, start - 1, from)) start--;
  if (!ARTICLE.test(text.slice(start, offset))) return false;
  const before = visibleBefore(text, start, from);
  const classBefore = classEndingAt(text, before, from);
  if (classBefore === LETTER) return false;
  return classBefore !== JOINER || !isLetter(text, visibleBefore(text, before, from), from);
}

/** Fills in the word that begins at `word.start`. */
function takeWord(text: string, word: Word, limit: number): void {
  if (takePlain(text, word, limit)) return;
  word.apostrophe = -1;
  word.simple = true;
  if (classAt(text, word.start) === IDEOGRAPH) takeIdeograph(text, word);
  else takeLetters(text, word, limit);
}

function takeIdeograph(text: string, word: Word): void {
  word.end = word.start + (text.codePointAt(word.start)! > 0xffff ? 2 : 1);
  word.simple = word.end === word.start + 1;
  setHash(text, word);
}

function takeLetters(text: string, word: Word, limit: number): void {
  let hash = SEED;
  let hashBefore = SEED; // up to the last apostrophe
  let lastApostrophe = -1;
  let end = word.start;
  for (let i = word.start; i < limit; ) {
    const unit = text.charCodeAt(i);
    const unitClass = CLASS[unit]!;
    if (unitClass === LETTER) {
      if (UNSTABLE[unit] === 1) word.simple = false;
      end = ++i;
    } else if (unitClass === JOINER && letterFollows(text, i + 1, limit)) {
      if (FOLD[unit] === 0x27) {
        if (word.apostrophe < 0) word.apostrophe = i;
        lastApostrophe = i;
        hashBefore = hash;
      }
      i++;
    } else {
      const skipped = lettersOfPair(text, i, unitClass);
      if (skipped === 0) break;
      if (unitClass === SURROGATE) end = i + skipped;
      word.simple = false;
      i += skipped;
      continue;
    }
    hash = Math.imul(hash ^ FOLD[unit]!, PRIME);
  }
  word.end = Math.min(end, limit);
  word.hash = hash;
  word.baseEnd = word.end;
  word.baseHash = hash;
  if (lastApostrophe === word.end - 2 && FOLD[text.charCodeAt(word.end - 1)] === 0x73) {
    word.baseEnd = lastApostrophe;
    word.baseHash = hashBefore;
  }
  if (!word.simple) setHash(text, word, word.baseEnd);
}

/** Units to pass over inside a word: an ignorable, or a letter outside the basic plane; 0 where the word ends. */
function lettersOfPair(text: string, offset: number, unitClass: number): number {
  if (unitClass === IGNORABLE) return 1;
  return unitClass === SURROGATE && classAt(text, offset) === LETTER ? 2 : 0;
}

/** Whether a letter stands at an offset, or behind ignorables there. */
function letterFollows(text: string, offset: number, limit: number): boolean {
  let i = offset;
  while (i < limit && CLASS[text.charCodeAt(i)] === IGNORABLE) i++;
  return i < limit && classAt(text, i) === LETTER;
}

function setHash(text: string, word: Word, baseEnd = word.end): void {
  word.hash = hashOf(foldedWord(text.slice(word.start, word.end)));
  word.baseEnd = baseEnd;
  word.baseHash = baseEnd === word.end ? word.hash : hashOf(foldedWord(text.slice(word.start, baseEnd)));
}
