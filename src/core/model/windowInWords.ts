import {nearness} from "../../words/en/nearness.ts";
import {ENGLISH} from "../../words/language.ts";
import type {Window} from "./mention.ts";

/** Where two stand who are named together: "In one paragraph". */
export function windowInWords(window: Window, language = ENGLISH): string {
  const t = language.words(nearness);
  if (window.unit === "tokens") return t.tokens({count: window.tokens});
  return window.unit === "paragraphs" ? t.paragraphs({count: window.reach}) : t[window.unit];
}

/** So many windows, as one says it after "in": "14 paragraphs"; stretches of text, for windows without borders. */
export function countedWindows(count: number, window: Window, language = ENGLISH): string {
  const t = language.words(nearness);
  switch (window.unit) {
    case "tokens":
      return t.inTokens({count, length: 2 * window.tokens});
    case "paragraphs":
      return t.inStretches({count, length: 2 * window.reach});
    case "sentence":
      return t.inSentences({count});
    case "paragraph":
      return t.inParagraphs({count});
    case "chapter":
      return t.inChapters({count});
    default:
      return window satisfies never;
  }
}
