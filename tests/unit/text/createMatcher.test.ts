import fc from "fast-check";
import {expect, it} from "vitest";
import {foldedWord} from "../../../src/core/text/characters.ts";
import {createMatcher, type Matcher, type Phrase, type Visit} from "../../../src/core/text/createMatcher.ts";
import type {Span} from "../../../src/core/text/sentences.ts";
import {nextWord, wordCursor} from "../../../src/core/text/words.ts";

const bothCases = (text: string): Phrase => ({
  text,
  starts: text.slice(0, 1).toLowerCase() + text.slice(0, 1).toUpperCase()
});

interface Found {
  start: number;
  end: number;
  phrase: number;
}

/** Every phrase at every word, none left out. */
function all(matcher: Matcher, text: string, spans?: readonly Span[]): Found[] {
  const found: Found[] = [];
  matcher.scan(
    text,
    (start, {count, ends, phrases}) => {
      for (let i = 0; i < count; i++) found.push({start, end: ends[i]!, phrase: phrases[i]!});
      return start + 1;
    },
    spans
  );
  return found;
}

const wordsIn = (matcher: Matcher, text: string): string[] =>
  all(matcher, text).map(({start, end}) => text.slice(start, end));

it("createMatcher(phrases).scan(text, visit) gives every phrase that begins at a word, shortest first", () => {
  const matcher = createMatcher(["Lev", "Lev Kamenev", "Kamenev"].map(bothCases));
  expect([...matcher.numbers]).toEqual([0, 1, 2]);
  expect(all(matcher, "Levs, Lev Kamenev")).toEqual([
    {start: 6, end: 9, phrase: 0},
    {start: 6, end: 17, phrase: 1},
    {start: 10, end: 17, phrase: 2}
  ]);
});

it("createMatcher(phrases) gives one number to phrases of the same words, and none to what has no words or too many", () => {
  const {numbers} = createMatcher(
    ["L. Kamenev", "L Kamenev", "", "…", "a ".repeat(65), "a ".repeat(64)].map(bothCases)
  );
  expect([...numbers]).toEqual([0, 0, -1, -1, -1, 1]);
});

it("createMatcher(phrases).scan(text, visit) goes on from where the visitor says, never back", () => {
  const matcher = createMatcher([bothCases("a"), bothCases("b")]);
  const starts: number[] = [];
  matcher.scan("a b a b", (start) => {
    starts.push(start);
    return start === 0 ? 4 : -5;
  });
  expect(starts).toEqual([0, 4, 6]);
});

it("createMatcher(phrases).scan(text, visit, spans) reads each span by itself, and says which", () => {
  const matcher = createMatcher([bothCases("Lev Kamenev"), bothCases("Lev")]);
  const seen: [number, number][] = [];
  const spans = [
    {start: 4, end: 8},
    {start: 8, end: 20}
  ];
  const note: Visit = (start, {ends}, span) => {
    seen.push([ends[0]!, span]);
    return start;
  };
  matcher.scan("Lev\nLev\nKamenev Lev Kamenev", note, spans);
  expect(seen).toEqual([
    [7, 0],
    [19, 1]
  ]);
});

it("createMatcher(phrases) finds what begins behind an elided article and what ends before a possessive", () => {
  const matcher = createMatcher(["Ivar", "d'Artagnan", "Artagnan"].map(bothCases));
  expect(wordsIn(matcher, "d’Ivar’s, L'IVAR, O’Ivar, anti-d’Ivar, d’Artagnan")).toEqual([
    "Ivar",
    "IVAR",
    "d’Artagnan",
    "Artagnan"
  ]);
});

it("createMatcher(phrases) goes on to a further word only if it begins as one may", () => {
  const matcher = createMatcher([{text: "The Bishop", starts: "T"}], {follows: "B"});
  expect(wordsIn(matcher, "The bishop, The Bishop, THE BISHOP of Bath")).toEqual(["The Bishop", "THE BISHOP"]);
});

it("createMatcher(phrases) begins phrases only with what they can begin with, however many letters that are", () => {
  const matcher = createMatcher([{text: "ācis", starts: "ĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤ"}]);
  expect(wordsIn(matcher, "ācis Ācis ĀCIS")).toEqual(["Ācis", "ĀCIS"]);
});

it("createMatcher(phrases) finds words however they are composed", () => {
  const matcher = createMatcher(["Évora", "Kelvin", "Åland"].map(bothCases));
  expect(wordsIn(matcher, "E\u0301vora évo\u00ADra \u212Aelvin \u212Bland A\u030Aland")).toHaveLength(5);
});

it("createMatcher(phrases, key) takes words of one key for one, and asks once for each", () => {
  const asked: string[] = [];
  const key = (word: string): string => {
    asked.push(word);
    return word === "void" ? "" : word.replaceAll("y", "i").replace(/ii$/, "i");
  };
  const matcher = createMatcher([bothCases("Rakovsky"), bothCases("Rakovskii"), bothCases("Void")], {key});
  expect([...matcher.numbers]).toEqual([0, 0, -1]);
  const text = "Rakovski, Rakovsky’s Rakovski, Rakovskaia, void; Rakovskaia";
  expect(wordsIn(matcher, text)).toEqual(["Rakovski", "Rakovsky", "Rakovski"]);
  expect(asked).toEqual([...new Set(asked)]);
});

it("createMatcher(phrases) finds what looking up every run of words finds", () => {
  const piece = fc.constantFrom(
    "Lev",
    "lev",
    "Ros",
    "é",
    "e\u0301",
    "漢",
    "-",
    "’",
    "'s",
    "d’",
    " ",
    " ",
    ". ",
    "\u00AD",
    "𐌰",
    "x7"
  );
  const phrase = fc.array(fc.constantFrom("lev", "Ros", "é", "漢", "𐌰", "x7", "lev's", "ros-lev", " "), {maxLength: 5});
  const texts = fc.array(piece, {maxLength: 24}).map((parts) => parts.join(""));
  fc.assert(
    fc.property(
      fc.array(
        phrase.map((parts) => parts.join(" ")),
        {maxLength: 12}
      ),
      texts,
      (phrases, text) => {
        const matcher = createMatcher(phrases.map((one) => ({text: one, starts: "LlRrÉé漢𐌰x"})));
        expect(all(matcher, text)).toEqual(slowly(phrases, matcher, text));
      }
    ),
    {seed: 5, numRuns: 400}
  );
});

/** The words of a text in folded form, from `from` on; those of phrases are joined by blanks. */
function wordsFrom(text: string, from: number): {start: number; end: number; baseEnd: number}[] {
  const found = [];
  const word = wordCursor(from);
  while (nextWord(text, word, text.length)) found.push({start: word.start, end: word.end, baseEnd: word.baseEnd});
  return found;
}

const joined = (text: string, words: readonly {start: number; end: number}[]): string =>
  words.map(({start, end}) => foldedWord(text.slice(start, end))).join(" ");

/** Each run of words, looked up among the phrases; a word that begins with an article is read again without it. */
function slowly(phrases: readonly string[], {numbers}: Matcher, text: string): Found[] {
  const known = new Map(phrases.map((one, i) => [joined(one, wordsFrom(one, 0)), numbers[i]!]));
  const starts = wordsFrom(text, 0).flatMap(({start, end}) => {
    const article = /^(?:d|s)['’]/i.exec(text.slice(start, end))?.[0].length;
    return article ? [start, start + article] : [start];
  });
  const found: Found[] = [];
  for (const start of starts) {
    const words = wordsFrom(text, start);
    for (let i = 0; i < words.length && (i === 0 || words[i]!.start - words[i - 1]!.end <= 32); i++) {
      const {start: last, end, baseEnd} = words[i]!;
      for (const to of new Set([baseEnd, end])) {
        const phrase = known.get(joined(text, [...words.slice(0, i), {start: last, end: to}]));
        if (phrase !== undefined && phrase >= 0) found.push({start, end: to, phrase});
      }
    }
  }
  return found;
}
