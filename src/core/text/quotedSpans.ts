import type {TextSpan} from "../model/markup.ts";

/** What a stretch between quotation marks or signs of emphasis is. */
export interface QuotedSpan extends TextSpan {
  kind: "title" | "quotation";
}

/**
 * The stretches between quotation marks, or between Markdown's signs of emphasis, in a paragraph; in order, the marks
 * left out. Short ones in which the longer words have capitals are titles of works; a quotation that does not end goes
 * on to the end of the paragraph. Apostrophes are no marks. Linear in the paragraph.
 */
export function quotedSpans(text: string, start: number, end: number): QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  const body = text.slice(start, end);
  let from = -1;
  let closing = "";
  for (const {0: mark, index} of body.matchAll(MARKS)) {
    if (from >= 0 && closing.includes(mark) && closes(body, mark, index)) {
      push(spans, body, start, from, index, closing === "*" || closing === "_");
      from = -1;
    } else if (from < 0 && opens(body, mark, index)) {
      closing = CLOSING.get(mark)!;
      if (EMPHASIS.test(mark) && body.indexOf(mark, index + 1) < 0) continue;
      from = index + 1;
    }
  }
  if (from >= 0 && !EMPHASIS.test(closing)) push(spans, body, start, from, body.length, false);
  return spans;
}

const MARKS = /["“”„«»‘’*_]/g;
const EMPHASIS = /^[*_]$/;
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["“", "”"],
  ["„", "“”"],
  ["«", "»"],
  ["»", "«"],
  ["‘", "’"],
  ["*", "*"],
  ["_", "_"]
]);
const MAX_TITLE_WORDS = 14;

/** A mark opens before a word and behind a blank, a bracket or a dash. */
const opens = (body: string, mark: string, index: number): boolean =>
  CLOSING.has(mark) && /[\s([—–:/“„«]/.test(body[index - 1] ?? " ") && /[^\s*_]/.test(body[index + 1] ?? " ");

/** A single mark, which may be an apostrophe, closes behind a stop or before what no word goes on with. */
const closes = (body: string, mark: string, index: number): boolean =>
  mark !== "’" || (/[.,!?…—–;:]/.test(body[index - 1] ?? "") && !/\p{L}/u.test(body[index + 1] ?? ""));

function push(spans: QuotedSpan[], body: string, offset: number, from: number, to: number, isEmphasis: boolean): void {
  const inside = body.slice(from, to);
  const kind = isTitle(inside) ? "title" : isEmphasis ? null : "quotation";
  if (kind && to > from) spans.push({start: offset + from, end: offset + to, kind});
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Half of the words and two thirds of the longer ones with a capital, more than one word, and no stop but at the end. */
function isTitle(inside: string): boolean {
  const words = inside.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  if (words.length < 2 || words.length > MAX_TITLE_WORDS || /[!?]|\.\s/.test(inside.slice(0, -1))) return false;
  if (words.filter(isCapital).length * 2 < words.length) return false;
  const long = words.filter((word) => word.length > 3);
  return long.length > 0 && long.filter(isCapital).length * 3 >= long.length * 2;
}
