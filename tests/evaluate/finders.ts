// Ways of finding persons in a text without a list: ours, and those of others.

import type {Source} from "../../src/core/model/study.ts";
import {discover} from "../../src/core/text/discovery/discoverySteps.ts";
import type {Lexicon} from "../../src/core/text/discovery/lexicon/lexicon.ts";
import type {Span} from "./spans.ts";

/** A source that is a text and nothing else. */
export const bareSource = (text: string, id = "text"): Source => ({
  ...{id, title: id, author: "", date: null, kind: "", citation: "", paragraphs: "auto" as const},
  text
});

/** Persons as we discover them; with `full` the honorific before a name belongs to it. */
export const ours =
  (lexicon: Lexicon, full: boolean) =>
  (text: string): Span[] =>
    discover([bareSource(text)], lexicon)
      .proposals.filter(({kind}) => kind === "person")
      .flatMap(({passages}) => passages.map(({start, end, fullStart}) => ({start: full ? fullStart : start, end})));

/** Persons as compromise finds them, without the marks around them. */
export async function compromise(): Promise<(text: string) => Span[]> {
  const {default: nlp} = await import("compromise");
  return (text) => {
    const found = nlp(text).people().json({offset: true}) as {text: string; offset: {start: number; length: number}}[];
    return found.map(({offset: {start, length}}) => trimmed(text, start, start + length));
  };
}

function trimmed(text: string, start: number, end: number): Span {
  const words = text.slice(start, end);
  const from = /^[^\p{L}\p{N}]*/u.exec(words)![0].length;
  const to = /\s*(?:['’]s)?[^\p{L}\p{N}]*$/u.exec(words)!.index;
  return {start: start + from, end: start + to};
}

/** Runs of capitalised words: what one gets without any thought. */
export const capitalisedRuns = (text: string): Span[] =>
  [...text.matchAll(/\p{Lu}[\p{L}\p{M}]*\.?(?:[ \n]\p{Lu}[\p{L}\p{M}]*\.?)*/gu)].map(({0: run, index}) => ({
    start: index,
    end: index + run.replace(/\.$/, "").length
  }));
