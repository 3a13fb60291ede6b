// A stretch of text as tokens: words with what stands between them.

import {nextWord, type Word, wordCursor} from "../words.ts";
import {WORD_CLASS} from "./lexicon/lexicon.ts";
import {SHAPE, type WordRegister} from "./wordRegister.ts";

/** What stands between two words. */
export const GAP = {blank: 0, dot: 1, comma: 2, stop: 3, open: 4, other: 5} as const;

export interface Token {
  /** Number of the register, of the word without its possessive. */
  word: number;
  start: number;
  end: number;
  /** Length of the possessive behind `end`. */
  trailing: number;
  /** What stands before it, a value of `GAP`. */
  gap: number;
  /** Whether a sentence or a quotation begins with it, so that its capital says nothing. */
  opens: boolean;
  possessive: boolean;
}

/** Reads a stretch of text as tokens, which are good until the next reading: millions of them are never made anew. */
export type TokenReader = (text: string, start: number, end: number) => Token[];

export function createTokenReader(register: WordRegister): TokenReader {
  const spare: Token[] = [];
  return (text, start, end) => {
    const tokens: Token[] = [];
    const cursor = wordCursor(start);
    for (let previous: Token | undefined; nextWord(text, cursor, end); previous = tokens.at(-1)) {
      const from = previous ? previous.end + previous.trailing : start;
      const token = spare[tokens.length] ?? emptyToken();
      spare[tokens.length] = token;
      token.gap = previous ? gapBetween(text, from, cursor.start) : GAP.stop;
      token.opens = opensAt(token.gap, previous, register);
      const spelling = takeWord(text, end, cursor, token, register);
      // A possessive set apart by a tokeniser: `Emma 's`.
      if (previous && spelling === "s" && /['’]/.test(text[token.start - 1]!)) previous.possessive = true;
      token.word = register.numberOf(spelling);
      tokens.push(token);
    }
    return tokens;
  };
}

const emptyToken = (): Token => ({word: -1, start: 0, end: 0, trailing: 0, gap: 0, opens: false, possessive: false});

const opensAt = (gap: number, previous: Token | undefined, register: WordRegister): boolean =>
  gap === GAP.stop || gap === GAP.open || (gap === GAP.dot && !(previous && takesDot(previous.word, register)));

/** Fills in where the word under the cursor is, without its possessive, and returns its spelling. */
function takeWord(text: string, end: number, cursor: Word, token: Token, register: WordRegister): string {
  token.start = cursor.start;
  if (isElided(text, cursor, register)) {
    cursor.end = cursor.start + 1;
    token.possessive = false;
    token.end = cursor.end;
    token.trailing = 0;
    return text.slice(token.start, token.end);
  }
  token.possessive = cursor.baseEnd < cursor.end;
  token.end = cursor.baseEnd;
  token.trailing = cursor.end - cursor.baseEnd;
  const spelling = text.slice(token.start, token.end);
  // A word that the end of a line cuts: `Empe¬ ror`.
  if (!isCut(text, cursor.end) || !nextWord(text, cursor, end)) return spelling;
  token.possessive = false;
  token.end = cursor.end;
  token.trailing = 0;
  return spelling + text.slice(cursor.start, cursor.end);
}

/**
 * Whether a small article or preposition of French stands before the apostrophe in a word, and not a part of the name:
 * `l’abbé`, `d’Europe`, `d’Ivar Smilga`, but not `d’Artagnan`.
 */
function isElided(text: string, {start, end, apostrophe}: Word, register: WordRegister): boolean {
  if (apostrophe !== start + 1 || !/[dl]/.test(text[start]!) || end - apostrophe < LEAST_ELIDED) return false;
  if (text[start] === "l" || !/\p{Lu}/u.test(text[apostrophe + 1]!)) return true;
  const {maleName, femaleName, place, people} = WORD_CLASS;
  const rest = register.numberOf(text.slice(apostrophe + 1, end));
  return (register.classes(rest) & (maleName | femaleName | place | people)) !== 0;
}

/** An apostrophe and two letters: no contraction of English has as many behind a `d` or an `l`. */
const LEAST_ELIDED = 3;

/** Whether a line ends inside a word: `¬`, or a hyphen before a small letter on the next line. */
const isCut = (text: string, end: number): boolean =>
  text[end] === "¬" || (text[end] === "-" && /^-[ \t]*\r?\n[ \t]*\p{Ll}/u.test(text.slice(end, end + 8)));

function gapBetween(text: string, from: number, to: number): number {
  if (to - from === 1) {
    const unit = text.charCodeAt(from);
    if (unit === 0x20 || unit === 0x0a) return GAP.blank;
    if (unit === 0x27 || unit === 0x2019) return GAP.blank; // `l’abbé`
  }
  const gap = text.slice(from, to);
  if (/^\s*$/.test(gap)) return GAP.blank;
  if (/^\.\s*$/.test(gap)) return GAP.dot;
  if (/^\s*,\s*$/.test(gap)) return GAP.comma;
  if (/[.!?…:]/.test(gap)) return GAP.stop;
  return /[“„«"‘—–]|\s'|--/.test(gap) ? GAP.open : GAP.other;
}

/** Whether a dot behind a word belongs to it: initials, `Mr.`, `Wm.`. */
export function takesDot(word: number, register: WordRegister): boolean {
  if (word < 0) return false;
  const {title, maleTitle, femaleTitle, suffix} = WORD_CLASS;
  const spelling = register.spelling(word);
  return (
    register.shape(word) === SHAPE.letter ||
    DIGRAPH_INITIAL.test(spelling) ||
    SHORT_NAMES.test(spelling) ||
    (spelling.length <= 6 &&
      (register.classes(word) & (title | maleTitle | femaleTitle | suffix)) !== 0 &&
      !/[aeiouaeiouаеиоуыэюя]{2}|[aeiouаеиоуыэюя]$/i.test(spelling))
  );
}

const DIGRAPH_INITIAL = /^(?:Kh|Ch|Zh|Sh|Ts|Ya|Yu|Ye|Yo|Ia|Iu|Th|Ph|Дж)$/;

const SHORT_NAMES =
  /^(?:Wm|Geo|Jas|Jos|Benj|Chas|Thos|Robt|Saml|Danl|Edw|Alex|Andw|Fredk|Jno|Richd|Nathl|Theo|Sam|Dan|Rob|Ben|Fr|Joh|Aug|Ign|Ferd)$/;
