import type {Source} from "../../core/model/study.ts";
import type {Passage} from "../../core/text/discovery/proposal.ts";
import {excerpt} from "./excerpt.ts";

/** Passages in the order in which a name is best judged by them: running text, then headings, contents and lists. */
export interface PassageOrder {
  passages: readonly Passage[];
  /** How many of them are running text. */
  running: number;
}

/** Each of the two parts is in reading order. */
export function passageOrder(passages: readonly Passage[], sources: readonly Source[]): PassageOrder {
  const texts = new Map(sources.map(({id, text}) => [id, text ?? ""]));
  const [running, apart]: [Passage[], Passage[]] = [[], []];
  for (const passage of passages)
    (isRunningText(texts.get(passage.source) ?? "", passage) ? running : apart).push(passage);
  return {passages: [...running, ...apart], running: running.length};
}

/** Whether what stands around a name is told in sentences: most of its words are small. Headings and contents have capitals. */
function isRunningText(text: string, {start, end}: Passage): boolean {
  const {before, after} = excerpt(text, start, end);
  let [words, small] = [0, 0];
  for (const [word] of `${before} ${after}`.matchAll(/\p{L}+/gu)) {
    words++;
    if (/^\p{Ll}/u.test(word)) small++;
  }
  return words >= FEWEST && small > words * SMALL_SHARE;
}

/** Fewer words around a name are a heading or a signature. */
const FEWEST = 4;

/** German nouns have capitals, and still more than half of its words are small. */
const SMALL_SHARE = 0.45;
