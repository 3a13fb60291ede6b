// The rivals, each to find the names in a text: leftmost-longest, whole words, as far as it can.

import {AhoCorasick as PlainAhoCorasick} from "@monyone/aho-corasick";
import {AhoCorasick as FastAhoCorasick} from "@monyone/aho-corasick/fast";
import {AhoCorasick as GreedyAhoCorasick} from "@monyone/aho-corasick/greedy";
import AhoCorasick from "modern-ahocorasick";
import {createMatcher} from "../../../src/core/text/createMatcher.ts";

/** Built from names; gives each mention in a text to `take`. */
export type FindNames = (text: string, take: Take) => void;
type Take = (start: number, end: number) => void;

export const buildOurs = (names: readonly string[]): FindNames => {
  const follows = new Set(names.join("\n").match(/(?<= )\S/g));
  const matcher = createMatcher(
    names.map((text) => ({text, starts: text[0]!})),
    {follows: [...follows].join("")}
  );
  return (text, take) =>
    matcher.scan(text, (start, {ends, count}) => {
      const end = ends[count - 1]!;
      take(start, end);
      return end;
    });
};

/** How many mentions are given to `take`. */
export function countNames(find: FindNames, text: string): number {
  let count = 0;
  find(text, () => count++);
  return count;
}

/**
 * Peers by the names of their packages, and of the mode where there are several. What does not look at words itself has
 * its matches checked, as we would have to. Those of the `same work` are asked for what we give, whatever the case and
 * the line breaks, in the quickest form that we know (`readableAs`); the others take letters as they stand.
 */
export const PEERS: Readonly<Record<string, (names: readonly string[]) => FindNames>> = {
  "modern-ahocorasick": (names) => {
    const matcher = new AhoCorasick(names);
    // Passage by passage: on a long text its time grows faster than the text.
    return (text, take) => {
      let from = 0;
      for (const passage of text.split("\n\n")) {
        for (const {start, end} of matcher.iterate(passage, {strategy: "leftmost-longest"}))
          if (isWhole(passage, start, end)) take(from + start, from + end);
        from += passage.length + 2;
      }
    };
  },
  // Whoever overlaps with what is no whole word is lost.
  "@monyone/aho-corasick greedy": (names) => {
    const matcher = new GreedyAhoCorasick([...names]);
    return (text, take) => {
      for (const {begin, end} of matcher.matchInText(text)) if (isWhole(text, begin, end)) take(begin, end);
    };
  },
  "@monyone/aho-corasick greedy, same work": (names) => {
    const matcher = new GreedyAhoCorasick(behindBlanks(names));
    const isName = nameTest(names);
    return (text, take) => {
      for (const {begin, end} of matcher.matchInText(readableAs(text)))
        if (isName(text, begin, end - 1)) take(begin, end - 1);
    };
  },
  // All matches, and of those the leftmost and longest. In its double array where that can be built in reason: 100 000
  // names take it minutes.
  "@monyone/aho-corasick, same work": (names) => {
    const matcher = new (names.length > 10_000 ? PlainAhoCorasick : FastAhoCorasick)(behindBlanks(names));
    const isName = nameTest(names);
    return (text, take) => {
      const found = matcher
        .matchInText(readableAs(text))
        .map(({begin, end}) => ({begin, end: end - 1}))
        .filter(({begin, end}) => isName(text, begin, end));
      takeLeftmostLongest(found, take);
    };
  },
  RegExp: (names) => {
    const longestFirst = [...names]
      .sort((a, b) => b.length - a.length)
      .map((name) => name.replace(/[^\p{L}\p{N}]/gu, "\\$&"));
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{M}\\p{N}])(?:${longestFirst.join("|").replaceAll("\\ ", " ")})(?![\\p{L}\\p{M}\\p{N}])`,
      "gu"
    );
    return (text, take) => {
      pattern.lastIndex = 0;
      for (let found = pattern.exec(text); found; found = pattern.exec(text)) take(found.index, pattern.lastIndex);
    };
  }
};

/**
 * A text as an Aho–Corasick reads it best: in small letters, a blank first and in place of line breaks and of what stands
 * before words. Names behind a blank keep it at its root inside words, and lose nobody to what is no whole word.
 */
const readableAs = (text: string): string => ` ${text.toLowerCase()}`.replace(/[\n"'“”‘’(—_[-]/g, " ");

/** Names in small letters, each once, a blank before each. */
const behindBlanks = (names: readonly string[]): string[] => [
  ...new Set(names.map((name) => ` ${name.toLowerCase()}`))
];

/** Whether a match is a name: whole words, the first beginning as one of the names does. */
function nameTest(names: readonly string[]): (text: string, start: number, end: number) => boolean {
  const starts = new Set(names.map((name) => name.charCodeAt(0)));
  return (text, start, end) => starts.has(text.charCodeAt(start)) && isWhole(text, start, end);
}

function takeLeftmostLongest(found: {begin: number; end: number}[], take: Take): void {
  let free = 0;
  for (const {begin, end} of found.sort((a, b) => a.begin - b.begin || b.end - a.end)) {
    if (begin < free) continue;
    free = end;
    take(begin, end);
  }
}

/** Whether no word runs on to a match, by itself or over a hyphen or apostrophe; a possessive may follow. */
const isWhole = (text: string, start: number, end: number): boolean =>
  !runsOn(text, start - 1, -1) && (!runsOn(text, end, 1) || /^['’]s(?![\p{L}\p{N}])/u.test(text.slice(end, end + 3)));

const runsOn = (text: string, at: number, step: number): boolean =>
  isLetter(text.charCodeAt(at)) || (isJoiner(text.charCodeAt(at)) && isLetter(text.charCodeAt(at + step)));

const LETTERS = Uint8Array.from({length: 65536}, (_, unit) =>
  Number(/[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(unit)))
);
const isLetter = (unit: number): boolean => LETTERS[unit] === 1;
const isJoiner = (unit: number): boolean => unit === 0x2d || unit === 0x27 || unit === 0x2019;
