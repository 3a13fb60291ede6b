import type {MarkedName, Markup, PageStart, TextSpan} from "../../model/markup.ts";

/** Takes a document's words one after the other and puts them down as paragraphs between empty lines. */
export interface ParagraphBuilder {
  /** Adds words. White space of any kind and length is one space, none at the ends of lines; soft hyphens are dropped. */
  add(words: string): void;
  /** Ends the line, not the paragraph: a verse, an address. */
  breakLine(): void;
  /** Ends the paragraph; the next one is of the kind given, "text" where none is. */
  breakParagraph(kind?: ParagraphKind): void;
  /** Notes that a page begins with the next word. */
  page(label: string): void;
  /** Marks the words from here to the call of what it returns as a name of these entities. */
  name(entities: readonly string[]): () => void;
}

export type ParagraphKind = "text" | "heading" | "note";

export interface BuiltText {
  text: string;
  markup: Markup;
}

/** An empty text; `finish` gives what was put down. */
export function createParagraphBuilder(): ParagraphBuilder & {isInParagraph(): boolean; finish(): BuiltText} {
  const parts: string[] = [];
  const markup: Markup = {headings: [], notes: [], pages: [], names: []};
  let length = 0;
  let start = 0; // of the paragraph
  let kind: ParagraphKind = "text";
  let pending = ""; // what separates the next word from the last
  const atNextWord: (() => void)[] = [];

  const put = (text: string): void => {
    parts.push(text);
    length += text.length;
  };
  const startWord = (): void => {
    if (length > start) put(pending);
    else if (start > 0) {
      put("\n\n");
      start = length;
    }
    pending = "";
    for (const act of atNextWord.splice(0)) act();
  };
  const endParagraph = (): void => {
    const spans: Record<ParagraphKind, TextSpan[] | null> = {heading: markup.headings, note: markup.notes, text: null};
    if (length > start) spans[kind]?.push({start, end: length});
    start = length;
    pending = "";
  };

  return {
    add(words) {
      for (const [piece] of words.replaceAll("\u00ad", "").matchAll(/\s+|\S+/g)) {
        if (/^\s/.test(piece)) pending ||= " ";
        else {
          startWord();
          put(piece);
        }
      }
    },
    breakLine() {
      pending = "\n";
    },
    breakParagraph(next = "text") {
      endParagraph();
      kind = next;
    },
    page(label) {
      atNextWord.push(() => markup.pages.push({start: length, label} satisfies PageStart));
    },
    name(entities) {
      let from = -1;
      const begin = (): void => {
        from = length;
      };
      atNextWord.push(begin);
      return () => {
        if (from < 0) atNextWord.splice(atNextWord.indexOf(begin), 1);
        else for (const entity of entities) markup.names.push({start: from, end: length, entity});
      };
    },
    isInParagraph: () => length > start,
    finish() {
      endParagraph();
      markup.names.sort(byStart);
      return {text: parts.join(""), markup};
    }
  };
}

const byStart = (a: MarkedName, b: MarkedName): number => a.start - b.start || b.end - a.end;
