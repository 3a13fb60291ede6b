import {joinLines, knownWords} from "./hyphenation.ts";
import type {PdfLine} from "./pdfLines.ts";
import type {TextBuilder} from "./textBuilder.ts";

/** Puts the lines of a PDF together into paragraphs, headings and notes. `labels` are the pages' names. */
export function addPdfParagraphs(pages: readonly PdfLine[][], labels: readonly string[], builder: TextBuilder): void {
  const lines = pages.flat();
  const look = lookOf(lines);
  const words = knownWords(lines.map(({text}) => text));
  let previous: PdfLine | null = null;
  let paragraph: string[] = [];
  let isHeading = false;
  const finish = (): void => {
    if (paragraph.length > 0) builder.add(joinLines(paragraph, words));
    paragraph = [];
  };
  for (const [index, pageLines] of pages.entries()) {
    const {body, notes} = apart(pageLines, look);
    const margins = marginsOf(body, look);
    let isFirst = true;
    for (const line of body) {
      const heading = isHeadingLine(line, look);
      if (previous === null || heading !== isHeading || startsParagraph(previous, line, look, margins)) {
        finish();
        builder.breakParagraph(heading ? "heading" : "text");
      } else if (isFirst) {
        // The page begins inside a paragraph: put down what came before, so that the page begins where it does.
        const open = openWord(paragraph);
        finish();
        if (open) paragraph = [open];
        builder.add(" ");
      }
      if (isFirst) builder.page(labels[index] ?? String(index + 1));
      isFirst = false;
      isHeading = heading;
      paragraph.push(line.text);
      previous = line;
    }
    if (notes.length > 0) {
      finish();
      addNotes(notes, look, words, builder);
    }
  }
  finish();
  builder.breakParagraph();
}

/** A last word that is cut by a hyphen waits for its other half; taken off the lines. */
function openWord(lines: string[]): string | null {
  const last = lines.at(-1) ?? "";
  const cut = /(?:^|\s)(\S+[-\u2010\u00ad])$/.exec(last)?.[1];
  if (!cut) return null;
  lines[lines.length - 1] = last.slice(0, -cut.length).trimEnd();
  return cut;
}

/** What is usual in a document. */
interface Look {
  /** Height of the letters that most of the text has. */
  size: number;
  /** Distance from line to line. */
  leading: number;
}

function lookOf(lines: readonly PdfLine[]): Look {
  const size = mostFrequent(lines.map(({size, text}) => [Math.round(size * 4) / 4, text.length]));
  const gaps = lines.flatMap((line, i) => {
    const next = lines[i + 1];
    const gap = next && next.page === line.page ? line.y - next.y : 0;
    return gap > size * 0.8 && gap < size * 3 ? [[Math.round(gap * 2) / 2, 1] as const] : [];
  });
  return {size, leading: gaps.length > 0 ? mostFrequent(gaps) : size * 1.2};
}

/** The value with the greatest weight; of equals the smallest. 10 where there is none. */
function mostFrequent(weighted: readonly (readonly [value: number, weight: number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of weighted) weights.set(value, (weights.get(value) ?? 0) + weight);
  const [best] = [...weights].sort(([a, weightA], [b, weightB]) => weightB - weightA || a - b);
  return best?.[0] ?? 10;
}

const isHeadingLine = ({size, text}: PdfLine, look: Look): boolean =>
  size >= look.size * 1.15 && text.length <= 120 && /\p{L}/u.test(text);

/** The notes of a page: the small lines at its foot, from the first that begins with a number or a sign. */
function apart(lines: readonly PdfLine[], {size}: Look): {body: readonly PdfLine[]; notes: readonly PdfLine[]} {
  let from = lines.length;
  while (from > 0 && lines[from - 1]!.size < size * 0.92) from--;
  while (from < lines.length && !NOTE_START.test(lines[from]!.text)) from++;
  return from === 0 ? {body: lines, notes: []} : {body: lines.slice(0, from), notes: lines.slice(from)};
}

const NOTE_START = /^(?:\[?\d{1,3}[\]).]?|[*†‡§])\s*\p{L}|^\[\d{1,3}\]/u;

function addNotes(lines: readonly PdfLine[], look: Look, words: ReadonlySet<string>, builder: TextBuilder): void {
  let note: string[] = [];
  const finish = (): void => {
    if (note.length === 0) return;
    builder.openNote();
    builder.add(joinLines(note, words));
    builder.closeNote();
    note = [];
  };
  for (const line of lines) {
    if (NOTE_START.test(line.text) && line.size <= look.size) finish();
    note.push(line.text);
  }
  finish();
}

interface Margins {
  left: number;
  right: number;
}

/** Where most lines of a page begin, and how far they reach; two columns have one pair, of the wider one. */
function marginsOf(lines: readonly PdfLine[], {size}: Look): Margins {
  const left = mostFrequent(lines.map((line) => [Math.round(line.left), 1]));
  const rights = lines.map(({right}) => right).sort((a, b) => a - b);
  return {left, right: rights[Math.floor(rights.length * 0.8)] ?? left + 40 * size};
}

const ENDS_SENTENCE = /[.!?…:;]["'”’»)\]\d]*$/;

/** Whether a line begins a paragraph, by the gap before it, its indent, or the short line before it. */
function startsParagraph(previous: PdfLine, line: PdfLine, look: Look, {left, right}: Margins): boolean {
  const isIndented = line.left > left + look.size * 0.7 && line.left < left + look.size * 6;
  const wasIndented = previous.page === line.page && Math.abs(previous.left - line.left) < look.size * 0.3;
  const gap = previous.y - line.y;
  const isBelow = previous.page === line.page && gap > 0;
  if (isBelow && gap > look.leading * 1.4) return true;
  if (Math.abs(line.size - previous.size) > look.size * 0.15) return true;
  // What is indented behind a full line that goes on is a hanging indent.
  const isShort = previous.right < right - look.size * 4;
  if (isIndented && !wasIndented) return ENDS_SENTENCE.test(previous.text) || isShort;
  return isBelow && isShort && ENDS_SENTENCE.test(previous.text);
}
