// A run of capitalised words is taken apart: what opens a sentence is cut off, titles are set apart from the name.

import {WORD_CLASS} from "./lexicon/lexicon.ts";
import type {Manner} from "./manner.ts";
import {nameBorders} from "./nameBorders.ts";
import {type LexemeCounts, NUMERAL, type Run} from "./runs.ts";
import {GAP} from "./tokens.ts";
import {SHAPE, type WordRegister} from "./wordRegister.ts";

/** What a title, or a given name, says of its bearer. */
export type Gender = "male" | "female" | "either";

/** A stretch of a run that may be a name. Indices are of the run's words, `to` exclusive. */
export interface Candidate {
  run: Run;
  /** The name without titles. */
  from: number;
  to: number;
  /** Where its titles inside the run begin; `from` where there are none. */
  fullFrom: number;
  /** Offset where titles and epithets begin, also those in small letters before the run. */
  fullStart: number;
  /** What the title says; null where there is none. */
  title: Gender | null;
  /** Whether the title stands in small letters before the run: `captain Johnson`. */
  isSmallTitle: boolean;
  /** Whether nothing but `St.` stands before the name. */
  isSaint: boolean;
  /** Whether it is God by one of his names. */
  isDeity: boolean;
  /** The lexemes of the name, joined: spellings that differ in case are one form. */
  form: string;
}

const {maleTitle, femaleTitle, title: eitherTitle, rank, epithet, english, functionWord, people, time} = WORD_CLASS;
const GENDERED_TITLE = maleTitle | femaleTitle;
const ANY_TITLE = GENDERED_TITLE | eitherTitle;
const NAMES = WORD_CLASS.maleName | WORD_CLASS.femaleName;

/** The possible names in a run, in order; none where only the beginning of a sentence is left of it. */
export function candidatesOf(run: Run, manner: Manner, register: WordRegister, counts: LexemeCounts): Candidate[] {
  const bounds = [0, ...nameBorders(run, register), run.words.length];
  return bounds.slice(1).flatMap((to, i) => candidateIn({run, manner, register, counts}, bounds[i]!, to) ?? []);
}

/** A run with all that is needed to take it apart. */
interface Parsing {
  run: Run;
  manner: Manner;
  register: WordRegister;
  counts: LexemeCounts;
}

function candidateIn({run, manner, register, counts}: Parsing, start: number, end: number): Candidate | null {
  const to = run.shouted || run.headline ? beforeVerb() : end;
  const has = (i: number, bits: number): boolean => i < to && (register.classes(run.words[i]!) & bits) !== 0;
  let fullFrom = start;
  while (fullFrom < to - 1 && (isOpener(run, fullFrom, register, counts) || isAdjective(fullFrom) || isNoun(fullFrom)))
    fullFrom++;
  let from = fullFrom;
  while (from < to - 1 && isTitleAt(from)) from++;
  // `Duke of Orleans`: the rank is the name.
  if (from > fullFrom && /^(?:of|the)$/.test(register.spelling(run.words[from]!))) from = fullFrom;
  while (from > fullFrom && from < to - 1 && (isSmall(from) || isTitleAt(from))) from++;
  if (isMereSuffix()) return null;
  if (isSmall(from) || (from > fullFrom && isSmall(from - 1) && isTitleAlone(from))) return null;
  const small = fullFrom === 0 ? smallTitle(run, register) : null;
  return {
    run,
    from,
    to,
    fullFrom,
    fullStart: small === null ? run.starts[fullFrom]! : run.beforeStart,
    title:
      titleIn(run.words.slice(fullFrom, from), manner, register) ??
      (small === null ? null : titleIn([small], manner, register)),
    isSmallTitle: small !== null && from === fullFrom,
    isDeity: has(to - 1, WORD_CLASS.deity),
    isSaint: from === fullFrom + 1 && SAINT.test(spellingAt(fullFrom)),
    form: run.words
      .slice(from, to)
      .map((word) => register.lexeme(word))
      .join(" ")
  };

  /** `MR. HARBOTTLE GOES TO LAW`: in a heading a name ends before an everyday word that no sentence has a capital for. */
  function beforeVerb(): number {
    for (let i = start + 1; i < end; i++) {
      const lexeme = register.lexeme(run.words[i]!);
      const isEveryday = (register.classes(run.words[i]!) & (english | ANY_TITLE | NAMES)) === english;
      if (isEveryday && (counts.small[lexeme] ?? 0) > (counts.inside[lexeme] ?? 0) + 1) return i;
    }
    return end;
  }

  function isSmall(i: number): boolean {
    return register.shape(run.words[i]!) === SHAPE.small;
  }

  /** `James Stevenson, Esq.`; and `Maj. Gen.`, titles and nothing else. */
  function isMereSuffix(): boolean {
    if (to - from > 1) return run.words.slice(fullFrom, to).every((_, i) => isAbbreviatedTitle(fullFrom + i));
    return from === start && has(from, WORD_CLASS.suffix) && !has(from, NAMES) && !NUMERAL.test(spellingAt(from));
  }

  function isAbbreviatedTitle(i: number): boolean {
    return has(i, ANY_TITLE) && spellingAt(i).length < 5;
  }

  function spellingAt(i: number): string {
    return register.spelling(run.words[i]!);
  }

  /** `Monsieur le Maire` is addressed by what he is. */
  function isTitleAlone(i: number): boolean {
    return i === to - 1 && has(i, ANY_TITLE) && !has(i, NAMES);
  }

  /** Adjectives of peoples and names of months stand before a name, and in none. */
  function isAdjective(i: number): boolean {
    return has(i, people | time) && (!has(i, NAMES) || has(i + 1, NAMES | WORD_CLASS.knownPerson));
  }

  /** Where nouns have capitals, a name begins with what is plainly a part of one. */
  function isNoun(i: number): boolean {
    const isPart = has(i, NAMES | ANY_TITLE | WORD_CLASS.patronymic) || register.shape(run.words[i]!) === SHAPE.letter;
    return manner.capitalsForNouns && !isPart;
  }

  function isTitleAt(i: number): boolean {
    if (manner.hasMonsieur && MONSIEUR.test(register.spelling(run.words[i]!))) return true;
    if (register.shape(run.words[i]!) === SHAPE.letter) return false;
    // `Historian Alan Wildman`: a calling counts before a given name only, since many callings are surnames.
    if (has(i, WORD_CLASS.calling) && has(i + 1, NAMES)) return true;
    return has(i, ANY_TITLE | epithet) && (has(i, GENDERED_TITLE) || !has(i, NAMES));
  }
}

/** Whether a word at the beginning of a run is there for the sentence's sake. */
function isOpener(run: Run, i: number, register: WordRegister, counts: LexemeCounts): boolean {
  const word = run.words[i]!;
  const classes = register.classes(word);
  if (register.shape(word) === SHAPE.letter) return false;
  if ((classes & functionWord) !== 0) return true;
  if ((classes & (NAMES | ANY_TITLE | WORD_CLASS.patronymic)) !== 0) return false;
  if (!run.opens && !run.shouted) return false;
  const lexeme = register.lexeme(word);
  const [small, inside] = [counts.small[lexeme] ?? 0, counts.inside[lexeme] ?? 0];
  return (classes & english) !== 0 ? inside <= small : small > inside;
}

/** The title or epithet in small letters right before a run; null where there is none. */
function smallTitle({before: word, gapBefore}: Run, register: WordRegister): number | null {
  if (word < 0 || gapBefore > GAP.dot || register.shape(word) !== SHAPE.small) return null;
  const classes = register.classes(word);
  if ((classes & (ANY_TITLE | epithet)) === 0 || (classes & functionWord) !== 0) return null;
  // `her cousin Edith` tells of kin; `uncle Charles` is what he is called.
  return (classes & WORD_CLASS.kin) === 0 || /^(?:uncle|aunt)$/.test(register.spelling(word)) ? word : null;
}

const SAINT = /^(?:St|Ste|Saint|Sainte|San|Santa|Sankt)$/;
const MONSIEUR = /^MM?$/;

function titleIn(words: readonly number[], manner: Manner, register: WordRegister): Gender | null {
  let found: Gender | null = null;
  for (const word of words) {
    if (manner.hasMonsieur && MONSIEUR.test(register.spelling(word))) return "male";
    const classes = register.classes(word);
    if ((classes & GENDERED_TITLE) === maleTitle) return "male";
    if ((classes & GENDERED_TITLE) === femaleTitle) return "female";
    if ((classes & (ANY_TITLE | rank | WORD_CLASS.calling)) !== 0) found = "either";
  }
  return found;
}
