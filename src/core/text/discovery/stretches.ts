import type {Paragraph} from "../../model/mention.ts";

/** Text that runs on: a paragraph, or several lines that a paragraph was broken into. Offsets as everywhere. */
export interface Stretch {
  start: number;
  end: number;
  /** The paragraphs in it: where each begins, ascending, and the index of the first. */
  starts: readonly number[];
  firstParagraph: number;
}

/**
 * The stretches of a text. Where each line is a paragraph, as in what was read by a machine from columns of print, a
 * line goes on in the next if it is long, or cut by a hyphen, and does not end as sentences do; a heading never.
 */
export function stretchesOf(text: string, paragraphs: readonly Paragraph[]): Stretch[] {
  const stretches: Stretch[] = [];
  let starts: number[] = [];
  for (const [index, {bodyStart, end, heading}] of paragraphs.entries()) {
    const previous = paragraphs[index - 1];
    const last = stretches.at(-1);
    if (previous && last && !heading && !previous.heading && runsOn(text, previous, bodyStart)) {
      starts.push(bodyStart);
      last.end = end;
      continue;
    }
    starts = [bodyStart];
    stretches.push({start: bodyStart, end, starts, firstParagraph: index});
  }
  return stretches;
}

/** The index of the paragraph that an offset of a stretch is in. */
export function paragraphAt({starts, firstParagraph}: Stretch, offset: number): number {
  let i = starts.length - 1;
  while (i > 0 && starts[i]! > offset) i--;
  return firstParagraph + i;
}

/** A line shorter than this is one of a list or of verse. */
const LEAST_LENGTH = 28;

function runsOn(text: string, {start, end}: Paragraph, next: number): boolean {
  if (!/^\r?\n[ \t]*$/.test(text.slice(end, next))) return false;
  if (/[¬-]$/.test(text.slice(end - 1, end))) return true;
  if (/[.!?:;…"”»)\]*]$/.test(text.slice(end - 1, end))) return false;
  return /^\p{Ll}/u.test(text.slice(next, next + 2)) || end - start >= LEAST_LENGTH;
}
