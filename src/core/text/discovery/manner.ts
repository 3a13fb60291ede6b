// How a text is written, as far as judging names depends on it.

/** What is counted of a text while it is read. */
export interface MannerCounts {
  /** Words with a capital inside sentences, behind a small word. */
  inside: number;
  small: number;
  english: number;
  french: number;
  german: number;
  /** Monsieur, Madame and the like. */
  monsieur: number;
}

/** What the counts come to. */
export interface Manner {
  /** German writes nouns with capitals, and English did until about 1800: then a capital says little. */
  capitalsForNouns: boolean;
  /** Only then is an everyday English word no surname. */
  isEnglish: boolean;
  /** In French, and in what tells of the French, `M.` is a title. */
  hasMonsieur: boolean;
}

export const countManner = (): MannerCounts => ({inside: 0, small: 0, english: 0, french: 0, german: 0, monsieur: 0});

/** The language that a small word is typical of; null for most. */
export function languageOf(word: string): "english" | "french" | "german" | null {
  if (ENGLISH.has(word)) return "english";
  if (FRENCH.has(word)) return "french";
  return GERMAN.has(word) ? "german" : null;
}

export const mannerOf = ({inside, small, english, french, german, monsieur}: MannerCounts): Manner => ({
  capitalsForNouns:
    small >= 20 && inside / (inside + small) > (german >= small * FUNCTION_SHARE ? GERMAN_SHARE : NOUN_SHARE),
  isEnglish: english >= small * FUNCTION_SHARE || small < 20,
  hasMonsieur: (french >= small * FUNCTION_SHARE && small >= 20) || monsieur > 2
});

/** Share of words with capitals: German has a quarter and more; texts full of names come near it in other languages. */
const GERMAN_SHARE = 0.12;
const NOUN_SHARE = 0.3;
/** Share of the small words below, in running text; about twice that in most. */
const FUNCTION_SHARE = 0.08;
const ENGLISH = new Set("the of and to that was his with for had not is which by from were at".split(" "));
const FRENCH = new Set("le la les des et du une dans est qui que par pour sur pas avec au il en".split(" "));
const GERMAN = new Set("der die das und ist nicht von den dem mit sich auf ein eine war im zu wurde er sie".split(" "));
