import type {Line} from "./lines.ts";

/**
 * How a text falls into paragraphs: `blank-line` if its lines are broken by hand or by a program to one width, so that
 * a line ends where the next word no longer fitted; `line` otherwise, and wherever there are no empty lines.
 *
 * Looked at are the lines that another follows without an empty line between. The width is the longest of them, a few
 * strays apart.
 */
export function detectMode(text: string, lines: readonly Line[]): "line" | "blank-line" {
  const inner = lines.filter((_, i) => lines[i + 1]?.afterBlank === false);
  const blankLines = lines.slice(1).filter(({afterBlank}) => afterBlank).length;
  if (blankLines === 0 || inner.length * 3 < lines.length) return "line";
  const lengths = inner.map(({start, end}) => end - start).sort((a, b) => a - b);
  const width = lengths[Math.floor((lengths.length - 1) * (1 - STRAYS))]!;
  if (width < MIN_WIDTH || width > MAX_WIDTH) return "line";
  const full = lines.filter(({start, end}, i) => {
    const next = lines[i + 1];
    return next?.afterBlank === false && end - start + 1 + firstWordLength(text, next) > width - SLACK;
  });
  return full.length >= inner.length * MIN_FULL ? "blank-line" : "line";
}

/** Share of lines that may be longer than the width. */
const STRAYS = 0.02;
const MIN_WIDTH = 30;
const MAX_WIDTH = 160;
/** Units by which a full line may fall short: justification, a wide letter. */
const SLACK = 3;
/** Share of full lines that makes a text hard-wrapped: speeches in verse and lists are in it, too. */
const MIN_FULL = 0.6;

function firstWordLength(text: string, {start, end}: Line): number {
  let i = start;
  while (i < end && text[i] !== " ") i++;
  return i - start;
}
