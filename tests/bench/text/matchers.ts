// The rivals, each to count the names in a text: leftmost-longest, whole words, as far as it can.

import {AhoCorasick as PlainAhoCorasick} from "@monyone/aho-corasick";
import {AhoCorasick as FastAhoCorasick} from "@monyone/aho-corasick/fast";
import {AhoCorasick as GreedyAhoCorasick} from "@monyone/aho-corasick/greedy";
import AhoCorasick from "modern-ahocorasick";
import {createMatcher} from "../../../src/core/text/createMatcher.ts";

/** Built from names; gives the number of mentions in a text. */
export type CountNames = (text: string) => number;

export const buildOurs = (names: readonly string[]): CountNames => {
  const follows = new Set(names.join("\n").match(/(?<= )\S/g));
  const matcher = createMatcher(
    names.map((text) => ({text, starts: text[0]!})),
    {follows: [...follows].join("")}
  );
  return (text) => {
    let count = 0;
    matcher.scan(text, (_start, {ends, count: candidates}) => {
      count++;
      return ends[candidates - 1]!;
    });
    return count;
  };
};

/** Peers by the names of their packages, and of the mode where there are two. What does not look at words itself has its matches checked, as we would have to. */
export const PEERS: Readonly<Record<string, (names: readonly string[]) => CountNames>> = {
  "modern-ahocorasick": (names) => {
    const matcher = new AhoCorasick(names);
    // Passage by passage: on a long text its time grows faster than the text.
    return (text) => {
      let count = 0;
      for (const passage of text.split("\n\n"))
        for (const {start, end} of matcher.iterate(passage, {strategy: "leftmost-longest"}))
          if (isWhole(passage, start, end)) count++;
      return count;
    };
  },
  // Its quickest, with less to do: letters as they stand, no line breaks inside names, and whoever overlaps with what is
  // no whole word is lost.
  "@monyone/aho-corasick greedy": (names) => {
    const matcher = new GreedyAhoCorasick([...names]);
    return (text) => {
      let count = 0;
      for (const {begin, end} of matcher.matchInText(text)) if (isWhole(text, begin, end)) count++;
      return count;
    };
  },
  // Asked for what we give: capitals and line breaks allowed for, all matches, and of those that are whole words the
  // leftmost and longest. In its double array where that can be built in reason: 100 000 names take it minutes.
  "@monyone/aho-corasick": (names) => {
    const folded = [...new Set(names.map((name) => name.toLowerCase()))];
    const matcher = names.length > 10_000 ? new PlainAhoCorasick(folded) : new FastAhoCorasick(folded);
    const starts = new Set(names.map((name) => name.charCodeAt(0)));
    return (text) => {
      const found = matcher
        .matchInText(text.toLowerCase().replaceAll("\n", " "))
        .filter(({begin, end}) => starts.has(text.charCodeAt(begin)) && isWhole(text, begin, end));
      return countLeftmostLongest(found);
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
    return (text) => {
      let count = 0;
      pattern.lastIndex = 0;
      while (pattern.test(text)) count++;
      return count;
    };
  }
};

function countLeftmostLongest(found: {begin: number; end: number}[]): number {
  let count = 0;
  let free = 0;
  for (const {begin, end} of found.sort((a, b) => a.begin - b.begin || b.end - a.end)) {
    if (begin < free) continue;
    free = end;
    count++;
  }
  return count;
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
