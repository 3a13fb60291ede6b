import {type BuiltText, createParagraphBuilder, type ParagraphBuilder} from "./paragraphBuilder.ts";

/** A `ParagraphBuilder` that puts notes behind the paragraph in which they are met, so that no note cuts a sentence. */
export interface TextBuilder extends ParagraphBuilder {
  /** What follows, up to `closeNote`, is a note. Notes within notes are part of the outer one. */
  openNote(): void;
  closeNote(): void;
  finish(): BuiltText;
}

/** An empty text. */
export function createTextBuilder(): TextBuilder {
  const paragraphs = createParagraphBuilder();
  let waiting: (() => void)[] = []; // the notes of this paragraph
  let depth = 0; // of notes within notes

  const putNotes = (): void => {
    const acts = waiting;
    waiting = [];
    for (const act of acts) act();
  };
  const doOrWait = (act: () => void): void => {
    if (depth > 0) waiting.push(act);
    else act();
  };

  return {
    add: (words) => doOrWait(() => paragraphs.add(words)),
    breakLine: () => doOrWait(paragraphs.breakLine),
    breakParagraph(kind) {
      if (depth > 0) return void waiting.push(() => paragraphs.breakParagraph("note"));
      paragraphs.breakParagraph(kind);
      if (waiting.length === 0) return;
      putNotes();
      paragraphs.breakParagraph(kind);
    },
    page: (label) => doOrWait(() => paragraphs.page(label)),
    name(entities) {
      if (depth === 0) return paragraphs.name(entities);
      let close = (): void => {};
      waiting.push(() => {
        close = paragraphs.name(entities);
      });
      return () => doOrWait(() => close());
    },
    openNote() {
      depth++;
      if (depth === 1) waiting.push(() => paragraphs.breakParagraph("note"));
    },
    closeNote() {
      depth--;
      if (depth > 0 || paragraphs.isInParagraph()) return;
      putNotes();
      paragraphs.breakParagraph();
    },
    finish() {
      paragraphs.breakParagraph();
      putNotes();
      return paragraphs.finish();
    }
  };
}
