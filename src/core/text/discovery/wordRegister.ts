import type {Lexicon} from "./lexicon/lexicon.ts";
import {lexicalKey} from "./lexicon/lexicon.ts";
import {languageOf} from "./manner.ts";
import {nominativeKey} from "./nominative.ts";

/** How a word is written. */
export const SHAPE = {small: 0, capital: 1, capitals: 2, letter: 3, other: 4} as const;

/** The words of the texts, numbered by spelling; spellings that differ in capitals, accents or Russian case share a lexeme. */
export interface WordRegister {
  /** The number of a spelling, a new one if it is new. */
  numberOf(spelling: string): number;
  spelling(word: number): string;
  /** A value of `SHAPE`. */
  shape(word: number): number;
  /** Bits of `WORD_CLASS`. */
  classes(word: number): number;
  lexeme(word: number): number;
  /** Whether it is a French form of address written out. */
  isMonsieur(word: number): boolean;
  /** As `languageOf`. */
  language(word: number): ReturnType<typeof languageOf>;
}

/** An empty register that looks words up in `lexicon`. */
export function createWordRegister(lexicon: Lexicon): WordRegister {
  const numbers = new Map<string, number>();
  const lexemes = new Map<string, number>();
  const spellings: string[] = [];
  const shapes: number[] = [];
  const classes: number[] = [];
  const lexemeOf: number[] = [];
  const languages: ReturnType<typeof languageOf>[] = [];
  return {
    numberOf(spelling) {
      const known = numbers.get(spelling);
      if (known !== undefined) return known;
      const number = spellings.length;
      numbers.set(spelling, number);
      spellings.push(spelling);
      shapes.push(shapeOf(spelling));
      classes.push(lexicon.classesOf(spelling));
      const key = CYRILLIC.test(spelling) ? nominativeKey(spelling) : lexicalKey(spelling);
      const lexeme = lexemes.get(key) ?? lexemes.size;
      lexemes.set(key, lexeme);
      lexemeOf.push(lexeme);
      languages.push(languageOf(spelling));
      return number;
    },
    spelling: (word) => spellings[word]!,
    shape: (word) => shapes[word]!,
    classes: (word) => classes[word]!,
    lexeme: (word) => lexemeOf[word]!,
    isMonsieur: (word) => MONSIEUR.test(spellings[word]!),
    language: (word) => languages[word]!
  };
}

const MONSIEUR = /^(?:Monsieur|Madame|Mademoiselle|Mme|Mlle)$/;

/** Cases of one Russian word are one lexeme. */
const CYRILLIC = /^[\u0400-\u04ff-]{4,}$/;

function shapeOf(word: string): number {
  if (/^\p{Lu}\p{M}*$/u.test(word)) return SHAPE.letter;
  // `d’Artagnan` is written as a name, whatever its first letter.
  if (!/^(?:d['’])?[\p{Lu}\p{Lt}]/u.test(word)) return /^\p{L}/u.test(word) ? SHAPE.small : SHAPE.other;
  if (/\p{Nd}/u.test(word)) return SHAPE.other;
  return /\p{Ll}/u.test(word) ? SHAPE.capital : SHAPE.capitals;
}
