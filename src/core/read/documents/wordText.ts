// The text of a WordprocessingML part (ECMA-376, part 1, chapter 17).

import {createParagraphBuilder, type ParagraphBuilder} from "./paragraphBuilder.ts";
import {superscript} from "./superscript.ts";
import type {TextBuilder} from "./textBuilder.ts";
import type {XmlElement, XmlHandlers} from "./xml.ts";

type ReadPart = (handlers: XmlHandlers) => void;

/** The paragraphs of each note, by its id. */
export type WordNotes = ReadonlyMap<string, readonly string[]>;

export interface WordContext {
  builder: TextBuilder;
  /** Ids of paragraph styles. */
  headings: ReadonlySet<string>;
  notes: {footnote: WordNotes; endnote: WordNotes};
}

/** Adds a document's body to `builder`. Notes are numbered through, in brackets, and stand behind their paragraphs. */
export function addWordText(read: ReadPart, {builder, headings, notes}: WordContext): void {
  let noteCount = 0;
  const addNote = (paragraphs: readonly string[] | undefined): void => {
    if (!paragraphs?.length) return;
    noteCount++;
    builder.add(`[${noteCount}]`);
    builder.openNote();
    for (const [i, paragraph] of paragraphs.entries()) {
      if (i > 0) builder.breakParagraph();
      builder.add(i === 0 ? `[${noteCount}] ${paragraph}` : paragraph);
    }
    builder.closeNote();
  };
  readParagraphs(read, builder, {
    isHeading: (style, level) => headings.has(style) || level < 9,
    other({name, get}) {
      if (name === "footnoteReference") addNote(notes.footnote.get(get("w:id") ?? ""));
      if (name === "endnoteReference") addNote(notes.endnote.get(get("w:id") ?? ""));
    }
  });
}

/** The notes of a part of foot- or endnotes; the lines that separate notes from text are left out. */
export function readWordNotes(read: ReadPart): WordNotes {
  const notes = new Map<string, readonly string[]>();
  let builder = createParagraphBuilder();
  let id = "";
  const finish = (): void => {
    const {text} = builder.finish();
    if (id !== "" && text !== "") notes.set(id, text.split("\n\n"));
    builder = createParagraphBuilder();
  };
  const current: ParagraphBuilder = {
    add: (words) => builder.add(words),
    breakLine: () => builder.breakLine(),
    breakParagraph: (kind) => builder.breakParagraph(kind),
    page: (label) => builder.page(label),
    name: (entities) => builder.name(entities)
  };
  readParagraphs(read, current, {
    isHeading: () => false,
    other({name, get}) {
      if (name !== "footnote" && name !== "endnote") return;
      finish();
      id = /separator|notice/i.test(get("w:type") ?? "") ? "" : (get("w:id") ?? "");
    }
  });
  finish();
  return notes;
}

interface Rules {
  isHeading(style: string, outlineLevel: number): boolean;
  /** Told of every element that has no text of its own. */
  other(element: XmlElement): void;
}

/** What is deleted, moved away, or there twice for older programs. */
const SKIPPED = new Set([
  "del",
  "moveFrom",
  "Fallback",
  "instrText",
  "delText",
  "pPrChange",
  "rPrChange",
  "sectPrChange"
]);

function readParagraphs(read: ReadPart, builder: ParagraphBuilder, {isHeading, other}: Rules): void {
  let skipped = 0;
  let inText = false;
  let raised = false;
  let cell = 0; // cells of this row so far
  let isCellStart = false;
  read({
    open(element) {
      const {name, get} = element;
      if (SKIPPED.has(name)) skipped++;
      if (skipped > 0) return;
      const value = get("w:val") ?? "";
      if (name === "p") {
        if (!isCellStart || cell === 1) builder.breakParagraph();
        else builder.add(" | ");
        isCellStart = false;
      } else if (name === "pStyle" && isHeading(value, 9)) builder.breakParagraph("heading");
      else if (name === "outlineLvl" && isHeading("", Number(value))) builder.breakParagraph("heading");
      else if (name === "tr") cell = 0;
      else if (name === "tc") {
        cell++;
        isCellStart = true;
      } else if (name === "r") raised = false;
      else if (name === "vertAlign") raised = value === "superscript";
      else if (name === "t") inText = true;
      else if (name === "tab" || name === "ptab") builder.add(" ");
      else if (name === "br" || name === "cr") builder.breakLine();
      else if (name === "noBreakHyphen") builder.add("-");
      else other(element);
    },
    close(name) {
      if (SKIPPED.has(name)) skipped--;
      else if (name === "t") inText = false;
      else if (name === "p" && cell === 0 && skipped === 0) builder.breakParagraph();
      else if (name === "tbl") {
        cell = 0;
        builder.breakParagraph();
      }
    },
    text(text) {
      if (inText && skipped === 0) builder.add((raised ? superscript(text) : null) ?? text);
    }
  });
}
