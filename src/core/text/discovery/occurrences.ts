// A possible name that was judged: where it stands, and how likely it names a person.

import type {Candidate} from "./candidates.ts";

/** An occurrence of a name, small enough to keep by the million. Offsets are UTF-16 units. */
export interface Occurrence {
  /** Index of the source, in the order of ids. */
  source: number;
  paragraph: number;
  start: number;
  end: number;
  fullStart: number;
  /** The name as it stands, white space as single blanks. */
  text: string;
  /** The title right before it, as it stands; "" where there is none. */
  title: string;
  /** Log odds that a person is named. */
  odds: number;
  /** Whether it stands in a list of given names or behind a word for kin: then it need not be who bears that name elsewhere. */
  isKin: boolean;
}

/** Whom an occurrence names when it is judged to be a person. */
export function occurrenceOf(
  {run, from, to, fullStart}: Candidate,
  text: string,
  odds: number,
  isKin: boolean
): Occurrence {
  const [start, end] = [run.starts[from]!, nameEnd(run.ends[to - 1]!, text)];
  return {
    ...{source: run.source, paragraph: run.paragraph, start, end, fullStart},
    text: plain(text.slice(start, end)),
    title: plain(text.slice(fullStart, start)),
    odds,
    isKin
  };
}

/** In `Smilga I. T.` the last dot belongs to the initials; in `Henry V.` it ends the sentence. */
const nameEnd = (end: number, text: string): number =>
  text[end] === "." && /(?:\p{Lu}\.\s?\p{Lu}|\s(?![IVX])\p{Lu})$/u.test(text.slice(Math.max(0, end - 5), end))
    ? end + 1
    : end;

/** White space as single blanks, and a word that the end of a line cuts made whole. */
const plain = (text: string): string => text.replace(/¬\s*/g, "").replace(/\s+/g, " ").trim();
