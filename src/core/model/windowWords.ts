import type {Window} from "./mention.ts";

/** What a window is called. */
export interface WindowWords {
  /** One and several of what is counted: stretches of text, for windows without borders of their own. */
  one: string;
  many: string;
  /** Where two stand who are named together. */
  where: string;
}

/** A window in words: "paragraph", "In one paragraph". */
export function windowWords(window: Window): WindowWords {
  if (window.unit === "tokens") {
    const {tokens} = window;
    const where = `With fewer than ${tokens} ${tokens === 1 ? "word" : "words"} between`;
    return {one: `stretch of ${2 * tokens} words`, many: `stretches of ${2 * tokens} words`, where};
  }
  if (window.unit === "paragraphs") {
    const {reach} = window;
    const where = `At most ${reach} ${reach === 1 ? "paragraph" : "paragraphs"} apart`;
    return {one: `stretch of ${2 * reach} paragraphs`, many: `stretches of ${2 * reach} paragraphs`, where};
  }
  return {one: window.unit, many: `${window.unit}s`, where: `In one ${window.unit}`};
}
