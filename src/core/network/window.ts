import type {Paragraph, Segmentation} from "../model/mention.ts";
import type {Span} from "../text/sentences.ts";

/** The windows that follow from the cut of a text. */
export type WindowUnit = "sentence" | "paragraph" | "chapter";

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
