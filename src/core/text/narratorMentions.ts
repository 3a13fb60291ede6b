import type {TextSpan} from "../model/markup.ts";
import type {Narrator} from "../model/study.ts";
import {givenName} from "./givenNames.ts";

/** A place where a narrator says `I`, with the index of its span. */
export interface NarratorSpan extends TextSpan {
  span: number;
}

/**
 * The words of some spans of a text, in order, with which whoever tells it means himself or herself: `I`, `me`, `my`;
 * with `we` also `we`, `us`, `our`. Numbers (`Nicholas I`) and initials are none. Linear in the text.
 *
 * @param language Of the text: `en`, `de`, `fr` or `ru`, with or without region; English where it is another.
 */
export function narratorSpans(
  text: string,
  spans: readonly TextSpan[],
  {we}: Narrator,
  language: string
): NarratorSpan[] {
  const words = WORDS.get(language.slice(0, 2).toLowerCase()) ?? WORDS.get("en")!;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}.’'-])(?:${words.i}${we ? `|${words.we}` : ""})(?![\\p{L}\\p{N}-])`,
    "gu"
  );
  const found: NarratorSpan[] = [];
  for (const [span, {start, end}] of spans.entries()) {
    const body = text.slice(start, end);
    for (const {0: word, index} of body.matchAll(pattern)) {
      if (word === "I" && isNumeral(body, index)) continue;
      found.push({start: start + index, end: start + index + word.replace(/['’]$/, "").length, span});
    }
  }
  return found;
}

const WORDS: ReadonlyMap<string, {i: string; we: string}> = new Map([
  ["en", {i: "I|[Mm](?:e|y|ine|yself)", we: "[Ww]e|[Uu]s|[Oo]ur(?:s|selves)?"}],
  ["de", {i: "[Ii]ch|[Mm](?:ich|ir|ein(?:e[nmrs]?)?)", we: "[Ww]ir|[Uu]ns(?:er(?:e[nmrs]?)?)?"}],
  ["fr", {i: "[Jj](?:e|['’])|[Mm](?:e|oi|on|a|es|['’])", we: "[Nn]o(?:us|tre|s)"}],
  [
    "ru",
    {
      i: "[Яя]|[Мм](?:еня|не|ною?|о[йяеёию]|оего|оей|оему|оими?|оих)",
      we: "[Мм]ы|[Нн]а(?:с|ми?|ш(?:[аеиу]|его|ей|ему|ими?|их)?)"
    }
  ]
]);

/** In `Nicholas I` and `Part I.` it is a number, in `I. T. Smilga` an initial; in `And I` it is the narrator. */
function isNumeral(body: string, index: number): boolean {
  if (/^I\.(?:\s?\p{Lu}|$)/u.test(body.slice(index, index + 4))) return true;
  const previous = /(\p{Lu}\p{L}+)\s$/u.exec(body.slice(Math.max(0, index - 24), index))?.[1];
  return previous !== undefined && (NUMBERED.test(previous) || givenName(previous) !== undefined);
}

const NUMBERED = /^(?:Act|Book|Chapter|Class|Part|Phase|Scene|Section|Table|Type|Volume|War|Stage|Figure)$/;
