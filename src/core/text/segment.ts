import type {PageStart, TextSpan} from "../model/markup.ts";
import type {Paragraph, Segmentation, Sentence} from "../model/mention.ts";
import type {Source} from "../model/study.ts";
import {detectMode} from "./detectMode.ts";
import {headingStart, isMarkdownHeading, isPlainHeading} from "./headings.ts";
import {type Line, lines} from "./lines.ts";
import {paragraphHeader} from "./paragraphHeader.ts";
import {sentences as sentencesOf} from "./sentences.ts";

/**
 * A source's text cut into paragraphs and sentences.
 *
 * A paragraph is a non-empty line, or a block between empty lines; which of the two, the source says or, for `auto`,
 * the look of the lines decides. A heading is a paragraph of its own and begins a chapter, unless it follows another
 * heading. Sentences never cross paragraphs, and leave out a leading `[date · locator]`.
 *
 * @throws TypeError if the source has no text.
 */
export function segment(source: Source): Segmentation {
  const {mode, paragraphs} = cut(source);
  const sentences: Sentence[] = [];
  for (const [index, {bodyStart, end, heading}] of paragraphs.entries()) {
    const spans = heading ? [{start: bodyStart, end}] : sentencesOf(source.text!, bodyStart, end);
    for (const span of spans) sentences.push({...span, paragraph: index});
  }
  return {source: source.id, mode, paragraphs, sentences};
}

/** The paragraphs of `segment` alone, where nobody asks for sentences. */
export const paragraphsOf = (source: Source): Paragraph[] => cut(source).paragraphs;

function cut(source: Source): Pick<Segmentation, "mode" | "paragraphs"> {
  const {id, text, markup, file = ""} = source;
  if (text === null) throw new TypeError(`source "${id}": expected a text, got null`);
  const all = lines(text);
  const mode = source.paragraphs === "auto" ? detectMode(text, all) : source.paragraphs;
  const found = markup
    ? markedBlocks(all, mode, markup.headings)
    : blocks(text, all, mode, /\.(?:md|markdown)$/i.test(file));
  const pageAt = pages(markup?.pages ?? []);
  return {mode, paragraphs: chaptered(found.map((block) => paragraph(text, block, pageAt(block.start))))};
}

interface Block {
  start: number;
  end: number;
  heading: boolean;
}

/** Lines put together into paragraphs; a heading ends the block before it and its own. */
function blocks(text: string, all: readonly Line[], mode: "line" | "blank-line", isMarkdown: boolean): Block[] {
  const found: Block[] = [];
  for (const {start, end, afterBlank} of all) {
    const previous = found.at(-1);
    const line = text.slice(start, Math.min(end, start + MAX_HEADING));
    const standsAlone = afterBlank || mode === "line" || previous?.heading === true;
    const heading = isMarkdown ? isMarkdownHeading(line) : standsAlone && isPlainHeading(line);
    if (mode === "line" || afterBlank || heading || !previous || previous.heading) found.push({start, end, heading});
    else previous.end = end;
  }
  return found;
}

/** The same where the document itself says which are headings. */
function markedBlocks(all: readonly Line[], mode: "line" | "blank-line", headings: readonly TextSpan[]): Block[] {
  const starts = new Set(headings.map(({start}) => start));
  const found: Block[] = [];
  for (const {start, end, afterBlank} of all) {
    const previous = found.at(-1);
    if (mode === "line" || afterBlank || !previous) found.push({start, end, heading: starts.has(start)});
    else previous.end = end;
  }
  return found;
}

/** Finds the page on which a paragraph begins; to be asked in the order of the text. */
function pages(starts: readonly PageStart[]): (offset: number) => string {
  let next = 0;
  return (offset) => {
    while (next < starts.length && starts[next]!.start <= offset) next++;
    return starts[next - 1]?.label ?? "";
  };
}

/** Enough of a line to know a heading by. */
const MAX_HEADING = 200;

function paragraph(text: string, {start, end, heading}: Block, page: string): Paragraph {
  const header = heading ? null : paragraphHeader(text, start, end);
  const bodyStart = heading ? headingStart(text, start) : (header?.bodyStart ?? start);
  return {start, end, bodyStart, chapter: 0, heading, date: header?.date ?? null, locator: header?.locator || page};
}

/** Numbers the chapters: one begins at each heading that has some text before it. */
function chaptered(paragraphs: readonly Paragraph[]): Paragraph[] {
  let chapter = 0;
  let hasText = false;
  return paragraphs.map((paragraph) => {
    if (paragraph.heading && hasText) chapter++;
    hasText = !paragraph.heading;
    return {...paragraph, chapter};
  });
}
