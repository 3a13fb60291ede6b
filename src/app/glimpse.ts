import type {TextSpan} from "../core/model/markup.ts";
import {unturned} from "../core/scene/displayText.ts";

/** A word and a little of the text on both sides of it. */
export interface Glimpse {
  before: string;
  word: string;
  after: string;
}

/** UTF-16 units shown on each side; less before than after, so that the word stands where a line begins. */
const BEFORE = 36;
const AFTER = 64;

/** A word of a passage in one line of its surroundings, cut at white space. Offsets are UTF-16 units into the text. */
export function glimpse(text: string, passage: TextSpan, word: TextSpan): Glimpse {
  const from = Math.max(passage.start, word.start - BEFORE);
  const to = Math.min(passage.end, word.end + AFTER);
  const before = text.slice(from, word.start);
  const after = text.slice(word.end, to);
  return {
    before: flat(from > passage.start ? `… ${before.replace(/^\S*\s/, "")}` : before),
    word: flat(text.slice(word.start, word.end)),
    after: flat(to < passage.end ? `${after.replace(/\s\S*$/, "")} …` : after)
  };
}

const flat = (text: string): string => unturned(text).replace(/\s+/g, " ");
