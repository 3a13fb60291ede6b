// What stands around an occurrence of a possible name, and what all occurrences of a form say together.

import type {Candidate} from "./candidates.ts";
import {WORD_CLASS} from "./lexicon/lexicon.ts";
import {GAP} from "./tokens.ts";
import {SHAPE, type WordRegister} from "./wordRegister.ts";

/** The signs that may stand around one occurrence, or be counted over all of a form. */
export const SIGNS = [
  "titled",
  "the",
  "of",
  "place",
  "speech",
  "human",
  "possessive",
  "kin",
  "calling",
  "beside",
  "vocative",
  "opens",
  "ship",
  "land",
  "oath"
] as const;
export type Sign = (typeof SIGNS)[number];

/** One occurrence's signs. */
export type Surroundings = Readonly<Record<Sign, boolean>>;

/** A form's occurrences, and how many of them have each sign. */
export type FormCounts = Record<Sign | "count", number>;

export const noCounts = (): FormCounts => ({
  ...{count: 0, titled: 0, the: 0, of: 0, place: 0, speech: 0},
  ...{human: 0, possessive: 0, kin: 0, calling: 0, beside: 0, vocative: 0, opens: 0, ship: 0, land: 0, oath: 0}
});

export function addTo(counts: FormCounts, surroundings: Surroundings): void {
  counts.count++;
  for (const sign of SIGNS) if (surroundings[sign]) counts[sign]++;
}

const {speechVerb, humanVerb, placePreposition, kin, calling} = WORD_CLASS;
const ARTICLE = /^(?:the|an?|this|every|der|die|das|den|dem|des|le|la|les)$/i;

/** The signs around a candidate; `beside`: whether a name that is plainly a person's is listed next to it. */
export function surroundingsOf(candidate: Candidate, beside: boolean, register: WordRegister): Surroundings {
  const {run, to, fullFrom} = candidate;
  const [before, before2] = fullFrom === 0 ? [run.before, run.before2] : [run.words[fullFrom - 1]!, -1];
  const [after, after2] = to === run.words.length ? [run.after, run.after2] : [run.words[to]!, -1];
  const gapBefore = fullFrom === 0 ? run.gapBefore : GAP.blank;
  const gapAfter = to === run.words.length ? run.gapAfter : GAP.blank;
  const has = (word: number, bits: number) => word >= 0 && (register.classes(word) & bits) !== 0;
  const is = (word: number, pattern: RegExp) => word >= 0 && pattern.test(register.spelling(word));
  const isSmall = (word: number) => word >= 0 && register.shape(word) === SHAPE.small;
  const joined = gapBefore === GAP.blank;
  return {
    titled: candidate.title !== null && !candidate.isSmallTitle,
    the: joined && is(before, ARTICLE) && !isRanked(candidate, register),
    of: joined && is(before, /^of$/i),
    place: joined && (has(before, placePreposition) || (is(before, /^(?:of|to|from)$/i) && is(before2, PLACE_NOUN))),
    speech:
      (has(before, speechVerb) && gapBefore <= GAP.comma) ||
      (has(after, speechVerb) && gapAfter <= GAP.comma) ||
      (has(after2, speechVerb) && gapAfter === GAP.blank && is(after, /ly$/)),
    human: gapAfter === GAP.blank && isSmall(after) && has(after, humanVerb),
    possessive: run.possessive && to === run.words.length,
    kin: joined && isSmall(before) && has(before, kin),
    calling:
      (joined && has(before, calling)) ||
      (gapAfter === GAP.comma &&
        (has(after, calling | kin) ||
          is(after, /^(?:who|aged)$/) ||
          (is(after, DETERMINER) && has(after2, calling | kin)))),
    beside,
    // `, Watson, ` where no list is: somebody is addressed.
    vocative: gapBefore === GAP.comma && gapAfter >= GAP.comma && gapAfter !== GAP.other && !beside,
    opens: run.opens || run.shouted,
    ship: joined && is(before, SHIP),
    oath: (joined && is(before, OATH)) || (gapAfter === GAP.blank && is(after, WISH)),
    land: gapAfter === GAP.blank && isSmall(after) && is(after, LAND)
  };
}

/** Whether an article belongs to a title: `the Countess Lubienska`, `the Duke of Ellery`. */
const isRanked = ({run, from, to, title, isSmallTitle}: Candidate, register: WordRegister): boolean =>
  title !== null ? !isSmallTitle : to - from > 2 && (register.classes(run.words[from]!) & WORD_CLASS.rank) !== 0;

const PLACE_NOUN = /^(?:city|town|streets?|village|county|north|south|east|west)$/i;
/** What a name is of that stands behind these: `the brig Mary Ann`, `the mare Bess`. */
const SHIP =
  /^(?:ship|brig|schooner|sloop|frigate|cutter|steamer|steamship|steamboat|barque|privateer|yacht|horse|mare|dog)$/i;
/** What stands around whoever is called upon: `by God`, `God knows`. */
const OATH =
  /^(?:by|my|good|great|oh|o|ah|thank|thanks|before|for|please|almighty|mon|mein|lieber|грех|боже|мой|слава|ради)$/i;
const WISH =
  /^(?:knows?|bless|forbid|grant|willing|help|save|forgive|damn|be|have|only|sei|bewahre|weiß|merci|знает|дай)$/i;
/** What a name is of that stands before these: `Jackson county`. */
const LAND = /^(?:county|street|avenue|square|lane|township|parish|creek|river|valley|bay)$/;
const DETERMINER = /^(?:an?|the|his|her)$/;
