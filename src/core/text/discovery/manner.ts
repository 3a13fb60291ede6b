// How a text is written, as far as judging names depends on it.

/** What is counted of a text while it is read. */
export interface MannerCounts {
  /** Words with a capital inside sentences, behind a small word. */
  inside: number;
  small: number;
  english: number;
  french: number;
}

/** What the counts come to. */
export interface Manner {
  /** German writes nouns with capitals, and English did until about 1800: then a capital says little. */
  capitalsForNouns: boolean;
  /** Only then is an everyday English word no surname. */
  isEnglish: boolean;
  /** Only then is `M.` a title. */
  isFrench: boolean;
}

export const countManner = (): MannerCounts => ({inside: 0, small: 0, english: 0, french: 0});

export function noteSmallWord(word: string, counts: MannerCounts): void {
  counts.small++;
  if (ENGLISH.has(word)) counts.english++;
  else if (FRENCH.has(word)) counts.french++;
}

export const mannerOf = ({inside, small, english, french}: MannerCounts): Manner => ({
  capitalsForNouns: inside > 12 && inside / (inside + small) > NOUN_SHARE,
  isEnglish: english >= small * FUNCTION_SHARE || small < 20,
  isFrench: french >= small * FUNCTION_SHARE && small >= 20
});

/** German has a quarter and more; lists of names, which have more still, hardly have small words. */
const NOUN_SHARE = 0.19;
/** Share of the small words below, in running text; about twice that in most. */
const FUNCTION_SHARE = 0.08;
const ENGLISH = new Set("the of and to that was his with for had not is which by from were at".split(" "));
const FRENCH = new Set("le la les des et du une dans est qui que par pour sur pas avec au il en".split(" "));
