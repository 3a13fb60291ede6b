import {followsAbbreviation} from "./abbreviations.ts";
import {trimmed} from "./lines.ts";

/** A stretch of text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/**
 * A function that gives the sentences of `text` between two offsets, without the white space around them.
 *
 * `Intl.Segmenter` proposes the breaks. Those after an initial or an abbreviation, before a small letter, and around
 * pieces without any letter (`[1]`, `…`) are not taken, so that `L. D. Trotsky` stays whole.
 *
 * @param language BCP 47 tag; English rules where it is not one, or is not known.
 */
export function createSentenceSplitter(language: string): (text: string, start: number, end: number) => Span[] {
  const segmenter = new Intl.Segmenter([...knownLocale(language), "en"], {granularity: "sentence"});
  return (text, start, end) => {
    // A line break inside a paragraph ends no sentence.
    const body = text.slice(start, end).replace(LINE_BREAK, " ");
    const spans: Span[] = [];
    let open = -1; // where the sentence being put together begins
    let openHasLetter = false;
    for (const {segment, index} of segmenter.segment(body)) {
      const hasLetter = LETTER.test(segment);
      if (open >= 0 && (!hasLetter || !openHasLetter || !isBreak(body, index))) {
        openHasLetter ||= hasLetter;
        continue;
      }
      // A note's number belongs to the sentence before it.
      const next = open < 0 ? index : index + (NOTE_NUMBER.exec(segment)?.[0].length ?? 0);
      if (open >= 0) spans.push(trimmed(text, start + open, start + next));
      open = next;
      openHasLetter = hasLetter;
    }
    if (open >= 0) spans.push(trimmed(text, start + open, end));
    return spans.filter((span) => span.start < span.end);
  };
}

const LINE_BREAK = /[\n\r\u0085\u2028\u2029]/g;
const LETTER = /\p{L}/u;
const NOTE_NUMBER = /^\[\d{1,3}\]\s+/;
/** Longer than any abbreviation with its brackets and quotes. */
const CONTEXT = 40;

/** Whether a sentence can end at `offset` of `body`, where the segmenter says that one does. */
function isBreak(body: string, offset: number): boolean {
  const next = body.slice(offset, offset + CONTEXT);
  if (STARTS_SMALL.test(next)) return false;
  return !followsAbbreviation(body.slice(Math.max(0, offset - CONTEXT), offset).trimEnd(), next);
}

const STARTS_SMALL = /^["'“‘«(\[]*\p{Ll}/u;

/** The tag in a form that Intl accepts, or nothing: a machine's own language must never step in. */
function knownLocale(language: string): string[] {
  try {
    return Intl.getCanonicalLocales(language);
  } catch {
    return [];
  }
}
