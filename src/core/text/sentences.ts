import {followsAbbreviation} from "./abbreviations.ts";
import {trimmed} from "./lines.ts";

/** A stretch of text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/**
 * The sentences of `text` between two offsets, without the white space around them.
 *
 * One ends behind a full stop, a question mark or the like of any script, with the quotes, brackets and the note's
 * number that follow it, and before white space; where sentences are written without spaces, at once. It does not end
 * after an initial or an abbreviation, before a small letter, nor around pieces without any letter (`…`), so that
 * `L. D. Trotsky` stays whole. Linear in the text.
 *
 * Our own scan and not `Intl.Segmenter`: that one takes time with the square of a paragraph's length, and browsers and
 * Node bring different versions of its rules.
 */
export function sentences(text: string, start: number, end: number): Span[] {
  const body = text.slice(start, end);
  const spans: Span[] = [];
  let open = 0; // where the sentence being read begins
  let read = 0;
  let hasLetter = false;
  const close = (next: number): void => {
    hasLetter ||= LETTER.test(body.slice(read, next));
    read = next;
    const last = spans.at(-1);
    if (hasLetter) spans.push({start: start + open, end: start + next});
    else if (last) last.end = start + next;
    else return;
    open = next;
    hasLetter = false;
  };
  for (const {0: stop, index} of body.matchAll(STOP)) {
    const next = index + stop.length;
    if (next < body.length && isBreak(body, stop, next)) close(next);
  }
  close(body.length);
  // Nothing but numbers and signs is a sentence all the same.
  if (spans.length === 0) spans.push({start, end});
  return spans.map((span) => trimmed(text, span.start, span.end)).filter((span) => span.start < span.end);
}

/** What ends a sentence, and the quotes (German ones close as English ones open), brackets, numbers of notes and white space that belong to it. */
const STOP =
  /\p{Sentence_Terminal}[\p{Sentence_Terminal}…]*[\p{Pe}\p{Pf}"']*(?:\p{Pi}(?=\s|$))?(?:\s*(?:\[\d{1,3}\]|[¹²³⁰⁴-⁹]+))*\s*/gu;
/** Stops of scripts without spaces. */
const WIDE_STOP = /[。．｡！？]/;
const LETTER = /\p{L}/u;
const STARTS_SMALL = /^[\s"'“‘«„([…—–-]*\p{Ll}/u;
/** Longer than any abbreviation with its brackets and quotes. */
const CONTEXT = 40;

/** Whether a sentence ends before `next`, behind the characters of `stop`. */
function isBreak(body: string, stop: string, next: number): boolean {
  if (!/\s$/.test(stop)) return WIDE_STOP.test(stop);
  if (STARTS_SMALL.test(body.slice(next, next + CONTEXT))) return false;
  return !followsAbbreviation(
    body.slice(Math.max(0, next - CONTEXT), next).trimEnd(),
    body.slice(next, next + CONTEXT)
  );
}
