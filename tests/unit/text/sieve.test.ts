import fc from "fast-check";
import {expect, it} from "vitest";
import {createMatcher, type Phrase} from "../../../src/core/text/createMatcher.ts";
import type {Span} from "../../../src/core/text/sentences.ts";
import {letterTables} from "../../../src/core/text/sieve/letterTables.ts";
import {startSieve} from "../../../src/core/text/sieve/startSieve.ts";

// The sieve passes over what begins no phrase; whatever it is given, the matcher finds what it finds without it.

const WORDS = [
  "Lev",
  "lev",
  "Ros",
  "Ros's",
  "d’Lev",
  "É",
  "E\u0301",
  "Ёж",
  "ёж",
  "漢",
  "𐌰",
  "x7",
  "Lev-Ros",
  "the",
  "İ"
];
const GAPS = [" ", ". ", "\n", ", ", "—", "\u00AD", "-", "’", " \u{1F600} ", "\uD800"];

const phraseOf = (text: string): Phrase => ({text, starts: "LlRrÉéEeЁё漢𐌰xİi"});

const word = fc.oneof(
  {weight: 9, arbitrary: fc.constantFrom(...WORDS)},
  {weight: 1, arbitrary: fc.string({maxLength: 40, unit: "binary"})}
);
const text = fc.array(fc.tuple(word, fc.constantFrom(...GAPS)), {maxLength: 60}).map((parts) => parts.flat().join(""));
const phrases = fc.array(fc.array(fc.constantFrom(...WORDS), {minLength: 1, maxLength: 3}), {maxLength: 8});

type Found = [start: number, span: number, ends: readonly number[], phrases: readonly number[]];

/** What each of some scans by one matcher finds. */
function scans(
  names: readonly string[][],
  longFrom: number,
  texts: readonly string[],
  spans?: readonly Span[]
): Found[][] {
  const matcher = createMatcher(
    names.map((parts) => phraseOf(parts.join(" "))),
    {longFrom}
  );
  return texts.map((one) => {
    const found: Found[] = [];
    matcher.scan(
      one,
      (start, {count, ends, phrases}, span) => {
        found.push([start, span, [...ends.slice(0, count)], [...phrases.slice(0, count)]]);
        return start + (found.length % 3);
      },
      spans
    );
    return found;
  });
}

it("startSieve() starts: this platform has WebAssembly with vectors", () => {
  expect(startSieve()).not.toBeNull();
});

it("createMatcher(phrases).scan(text) finds the same with the sieve and without, also what it has passed over before", () => {
  fc.assert(
    fc.property(phrases, fc.array(text, {minLength: 1, maxLength: 3}), (names, texts) => {
      expect(scans(names, 0, texts)).toEqual(scans(names, Number.POSITIVE_INFINITY, texts));
    }),
    {seed: 11, numRuns: 600}
  );
});

it("createMatcher(phrases).scan(text, visit, spans) finds the same with the sieve, wherever spans begin and end", () => {
  fc.assert(
    fc.property(phrases, text, fc.array(fc.nat(400), {maxLength: 6}), (names, one, cuts) => {
      const at = cuts.map((cut) => Math.min(cut, one.length)).sort((a, b) => a - b);
      const spans = at.slice(1).map((end, i) => ({start: at[i]!, end}));
      expect(scans(names, 0, [one], spans)).toEqual(scans(names, Number.POSITIVE_INFINITY, [one], spans));
    }),
    {seed: 12, numRuns: 400}
  );
});

it("createMatcher(phrases).scan(text) finds the same in a text of many parts, and of a piece longer than a part", () => {
  const names = [["Lev"], ["Ros", "Lev"], ["Ёж"], ["漢"], ["𐌰"]];
  fc.assert(
    fc.property(text, fc.nat(9), (one, shift) => {
      const many = `${"y".repeat(shift)} ${`${one} `.repeat(Math.ceil(70_000 / (one.length + 1)))}`;
      const long = `Lev ${"y-".repeat(40_000)}Lev ${"漢".repeat(40_000)} Ros Lev`;
      expect(scans(names, 0, [many, long])).toEqual(scans(names, Number.POSITIVE_INFINITY, [many, long]));
    }),
    {seed: 13, numRuns: 3}
  );
});

it("letterTables(units) has a bit for each ASCII letter, by its halves: A is 41 and a is 61 in hexadecimal", () => {
  const {ascii, foreign} = letterTables([0x41, 0x61]);
  expect([...ascii]).toEqual([0, 0b101_0000, ...Array<number>(14).fill(0)]);
  expect([...foreign]).toEqual(Array<number>(16).fill(0));
});

it("letterTables(units) tells other letters by two bytes of UTF-8: Ё is D0 81", () => {
  const {foreign} = letterTables(["Ё".charCodeAt(0)]);
  expect(foreign[0x0]).toBe(0b0000_0010);
  expect(foreign[0x1]).toBe(0b0001_0000);
});
