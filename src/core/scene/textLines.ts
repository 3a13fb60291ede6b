import {cutText} from "./displayText.ts";
import type {TextStyle} from "./scene.ts";
import type {Typeface} from "./typeface.ts";

/** Names are never wanted longer than this, whatever the width: keeps a name of 10 000 letters cheap. */
const LONGEST = 400;
/** Share of the em that the narrowest letters take on average: what tells how many could fit at all. */
const NARROWEST = 0.15;

/** A line no wider than `width` px: the text, or as much of it as fits with an ellipsis. Empty only if the text is. */
export function shortenLine(text: string, style: TextStyle, width: number, typeface: Typeface): string {
  const most = Math.min(LONGEST, Math.ceil(width / (NARROWEST * style.size)) + 8);
  const bounded = cutText(text, most);
  if (typeface.measure(bounded, style) <= width) return bounded;
  let [fits, tooLong] = [1, most];
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >>> 1;
    if (typeface.measure(cutText(bounded, middle), style) <= width) fits = middle;
    else tooLong = middle;
  }
  return cutText(bounded, fits);
}

/** A text on at most `most` lines of `width` px, broken at spaces; the last ends in an ellipsis if there is more. */
export function wrapLines(text: string, style: TextStyle, width: number, most: number, typeface: Typeface): string[] {
  const words = cutText(text, most * LONGEST)
    .split(" ")
    .filter((word) => word !== "");
  const lines: string[] = [];
  let line = "";
  for (const [i, word] of words.entries()) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || typeface.measure(longer, style) <= width) {
      line = longer;
      continue;
    }
    if (lines.length === most - 1)
      return [...lines, shortenLine([line, ...words.slice(i)].join(" "), style, width, typeface)];
    lines.push(shortenLine(line, style, width, typeface));
    line = word;
  }
  return line === "" ? lines : [...lines, shortenLine(line, style, width, typeface)];
}

/** The lines of `wrapLines`, as even in length as their number allows: no word is left alone on the last. */
export function balancedLines(
  text: string,
  style: TextStyle,
  width: number,
  most: number,
  typeface: Typeface
): string[] {
  const lines = wrapLines(text, style, width, most, typeface);
  if (lines.length < 2) return lines;
  let best = lines;
  for (let [low, high] = [width / lines.length, width]; high - low > style.size; ) {
    const middle = (low + high) / 2;
    const narrower = wrapLines(text, style, middle, most, typeface);
    if (narrower.join(" ") === best.join(" ") && narrower.length === lines.length) [best, high] = [narrower, middle];
    else low = middle;
  }
  return best;
}

/** Sentences one after another; one that does not fit on the line begins another, and is broken only if it fills more. */
export function sentenceLines(
  sentences: readonly string[],
  style: TextStyle,
  width: number,
  most: number,
  typeface: Typeface
): string[] {
  const lines: string[] = [];
  for (const sentence of sentences) {
    const last = lines.at(-1);
    const joined = `${last} ${sentence}`;
    if (last !== undefined && typeface.measure(joined, style) <= width) lines[lines.length - 1] = joined;
    else lines.push(...balancedLines(sentence, style, width, Math.max(1, most - lines.length), typeface));
  }
  return lines;
}
