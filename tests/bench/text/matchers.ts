// The rivals, each to count the names in a text: leftmost-longest, whole words, as far as it can.

import {AhoCorasick as GreedyAhoCorasick} from "@monyone/aho-corasick/greedy";
import AhoCorasick from "modern-ahocorasick";
import {createMatcher} from "../../../src/core/text/createMatcher.ts";

/** Built from names; gives the number of mentions in a text. */
export type CountNames = (text: string) => number;

export const buildOurs = (names: readonly string[]): CountNames => {
  const matcher = createMatcher(names.map((text) => ({text, starts: text[0]!})));
  return (text) => {
    let count = 0;
    matcher.scan(text, (_start, {ends, count: candidates}) => {
      count++;
      return ends[candidates - 1]!;
    });
    return count;
  };
};

/** Peers by the names of their packages. What does not look at words itself has its matches checked, as we would have to. */
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
  "@monyone/aho-corasick": (names) => {
    const matcher = new GreedyAhoCorasick([...names]);
    return (text) => {
      let count = 0;
      for (const {begin, end} of matcher.matchInText(text)) if (isWhole(text, begin, end)) count++;
      return count;
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

const isWhole = (text: string, start: number, end: number): boolean =>
  !isLetter(text.charCodeAt(start - 1)) && !isLetter(text.charCodeAt(end));

const LETTERS = Uint8Array.from({length: 65536}, (_, unit) =>
  Number(/[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(unit)))
);
const isLetter = (unit: number): boolean => LETTERS[unit] === 1;
