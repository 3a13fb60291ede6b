// Texts written for this project, with names marked as `[[Name|person]]`, so that there is always something to measure.

import {readdirSync, readFileSync} from "node:fs";
import {basename, join} from "node:path";
import type {NamedSpan, NamedText} from "./spans.ts";

const FOLDER = join("tests", "fixtures", "evaluation", "discovery");

export interface OwnText extends NamedText {
  name: string;
}

/** The texts in the order of their names, without the marks. */
export const ownTexts = (): OwnText[] =>
  readdirSync(FOLDER)
    .sort()
    .map((file) => ({name: basename(file, ".txt"), ...unmarked(readFileSync(join(FOLDER, file), "utf8"))}));

/** A text without its marks, and the spans that they marked. */
export function unmarked(marked: string): {text: string; gold: NamedSpan[]} {
  const gold: NamedSpan[] = [];
  let text = "";
  let from = 0;
  for (const {0: mark, 1: name = "", 2: person = "", index} of marked.matchAll(/\[\[([^|\]]+)\|([^\]]+)\]\]/g)) {
    text += marked.slice(from, index);
    gold.push({start: text.length, end: text.length + name.length, person});
    text += name;
    from = index + mark.length;
  }
  return {text: text + marked.slice(from), gold};
}
