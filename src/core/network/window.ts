import type {Paragraph, Segmentation, Window} from "../model/mention.ts";
import type {Span} from "../text/sentences.ts";

/** The windows that follow from the cut of a text. */
export type WindowUnit = "sentence" | "paragraph" | "chapter";

/** More words than this between two names make no passage that anyone reads. */
const MAX_TOKENS = 10_000;

/**
 * The window that the command line's `sentence`, `paragraph`, `chapter` or `tokens:N` means.
 *
 * @throws RangeError for anything else, and for N that is not a whole number from 1 to 10000.
 */
export function parseWindow(text: string): Window {
  if (text === "sentence" || text === "paragraph" || text === "chapter") return {unit: text};
  const tokens = /^tokens:(\d{1,5})$/.exec(text)?.[1];
  if (tokens && Number(tokens) >= 1 && Number(tokens) <= MAX_TOKENS) return {unit: "tokens", tokens: Number(tokens)};
  throw new RangeError(
    `window: expected sentence, paragraph, chapter or tokens:N (N a whole number from 1 to ${MAX_TOKENS}), got "${text}"`
  );
}

/** The windows of a source, in reading order and without overlap. Headings, and chapters of nothing else, are none. */
export function windowSpans({paragraphs, sentences}: Segmentation, unit: WindowUnit): Span[] {
  if (unit === "sentence") return sentences.filter(({paragraph}) => !paragraphs[paragraph]!.heading);
  const running = paragraphs.filter(({heading}) => !heading);
  return unit === "paragraph" ? running : chapters(running);
}

function chapters(running: readonly Paragraph[]): Span[] {
  const spans: Span[] = [];
  let last = -1;
  for (const {start, end, chapter} of running) {
    if (chapter === last) spans.at(-1)!.end = end;
    else spans.push({start, end});
    last = chapter;
  }
  return spans;
}
