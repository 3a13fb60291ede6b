import {plainWord, withoutIgnorables} from "./characters.ts";
import {nextWord, wordCursor} from "./words.ts";

/**
 * A name as it is compared, case apart: words in `plainWord` form, and what stands between them with white space as
 * one blank, quotes straight, and the dots, hyphens and blanks around initials dropped, so that `L. D. Trotsky`,
 * `L.D. Trotsky` and a line break inside the name are one spelling. Nothing before the first word or after the last.
 */
export function spelling(name: string): string {
  const word = wordCursor(0);
  let spelled = "";
  let previous = "";
  let previousEnd = 0;
  while (nextWord(name, word, name.length)) {
    const plain = plainWord(name.slice(word.start, word.end));
    if (spelled !== "") spelled += gapSpelling(name.slice(previousEnd, word.start), isInitial(previous));
    spelled += plain;
    previous = plain;
    previousEnd = word.end;
  }
  return spelled;
}

/** Whether a word is an initial: one character, or the Latin letters of one Cyrillic letter. */
export const isInitial = (word: string): boolean =>
  word.length === 1 || (word.length === 2 && word.codePointAt(0)! > 0xffff) || DIGRAPH.test(word);

const DIGRAPH = /^(?:Kh|Ch|Zh|Sh|Ts|Ya|Yu|Ye|Yo|Ia|Iu|Ie|Dzh)$/;

function gapSpelling(gap: string, afterInitial: boolean): string {
  const plain = withoutIgnorables(gap)
    .replace(/\s+/g, " ")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'");
  return afterInitial && /^\.?[-\u2010\u2011]? ?$/.test(plain) ? " " : plain;
}
