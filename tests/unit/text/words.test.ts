import fc from "fast-check";
import {expect, it} from "vitest";
import {foldedWord, plainWord} from "../../../src/core/text/characters.ts";
import {hashOf, nextWord, wordCursor} from "../../../src/core/text/words.ts";
import {anyText} from "../../fixtures/anyText.ts";

interface Found {
  word: string;
  base: string;
}

function wordsOf(text: string, from = 0, to = text.length): Found[] {
  const found: Found[] = [];
  const word = wordCursor(from);
  while (nextWord(text, word, to))
    found.push({word: text.slice(word.start, word.end), base: text.slice(word.start, word.baseEnd)});
  return found;
}

const plainly = (text: string): string[] => wordsOf(text).map(({word}) => word);

it("nextWord(text, word, limit) joins letters over single hyphens and apostrophes, not over dashes", () => {
  expect(plainly("Smilga-Poluyan, O’Brien: Smilga–Trotsky—both; -x- 'twas rock-'n'-roll")).toEqual([
    "Smilga-Poluyan",
    "O’Brien",
    "Smilga",
    "Trotsky",
    "both",
    "x",
    "twas",
    "rock",
    "n",
    "roll"
  ]);
});

it("nextWord(text, word, limit) tells where a possessive begins", () => {
  expect(wordsOf("Smilga’s Marx's SMILGA’S Rakovskys’ so")).toEqual([
    {word: "Smilga’s", base: "Smilga"},
    {word: "Marx's", base: "Marx"},
    {word: "SMILGA’S", base: "SMILGA"},
    {word: "Rakovskys", base: "Rakovskys"},
    {word: "so", base: "so"}
  ]);
});

it("nextWord(text, word, limit) takes digits and marks of any script into words, and each ideograph as one", () => {
  expect(plainly("Смилга 1917 स्मिल्गा 毛泽东は e\u0301t 𐌰𐌱 𠀀𠀁")).toEqual([
    "Смилга",
    "1917",
    "स्मिल्गा",
    "毛",
    "泽",
    "东",
    "は",
    "e\u0301t",
    "𐌰𐌱",
    "𠀀",
    "𠀁"
  ]);
});

it("nextWord(text, word, limit) reads over soft hyphens and zero-width characters", () => {
  expect(plainly("Smil\u00ADga Trot\u200Bsky\u00AD ends \uFEFFhere")).toEqual([
    "Smil\u00ADga",
    "Trot\u200Bsky",
    "ends",
    "here"
  ]);
});

it("nextWord(text, word, limit) stays within its limit, and says false where no word is left", () => {
  expect(wordsOf("Lev Kamenev", 2, 7)).toEqual([
    {word: "v", base: "v"},
    {word: "Kam", base: "Kam"}
  ]);
  expect(wordsOf("")).toEqual([]);
  expect(wordsOf(" … — ’ - \uD800 😀")).toEqual([]);
});

it("nextWord(text, word, limit) hashes a word as hashOf hashes its folded form, whatever its spelling", () => {
  for (const spelled of ["Évora", "E\u0301vora", "ÉVORA", "É\u00ADvora", "O’Brien", "O'BRIEN"]) {
    const word = wordCursor(0);
    nextWord(spelled, word, spelled.length);
    expect(word.hash).toBe(hashOf(spelled.startsWith("O") ? "o'brien" : "évora"));
  }
});

it("nextWord(text, word, limit) finds what a regular expression finds, in letters of the alphabet and joiners", () => {
  const text = fc.string({
    unit: fc.constantFrom("a", "B", "é", "ж", "7", "-", "’", "'", " ", ".", "—", "s"),
    maxLength: 40
  });
  fc.assert(
    fc.property(text, (value) => {
      const expected = [...value.matchAll(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu)].map(([word]) => word);
      expect(plainly(value)).toEqual(expected);
    }),
    {seed: 1, numRuns: 300}
  );
});

it("nextWord(text, word, limit) covers every letter of any text, moves forward, and hashes the folded word", () => {
  fc.assert(
    fc.property(anyText(30), (text) => {
      const word = wordCursor(0);
      let end = 0;
      while (nextWord(text, word, text.length)) {
        expect(word.start).toBeGreaterThanOrEqual(end);
        expect(word.end).toBeGreaterThan(word.start);
        expect(text.slice(end, word.start)).not.toMatch(/\p{L}/u);
        expect(word.hash).toBe(hashOf(foldedWord(text.slice(word.start, word.end))));
        end = word.end;
      }
      expect(text.slice(end)).not.toMatch(/\p{L}/u);
    }),
    {seed: 2, numRuns: 60}
  );
});

it("foldedWord(word) and plainWord(word) bring composed and decomposed, curly and straight forms together", () => {
  expect(foldedWord("E\u0301VA-O’B")).toBe("éva-o'b");
  expect(foldedWord("Ж\u00ADук\u2011а")).toBe("жук-а");
  expect(foldedWord("ΣΟΦΟΣ")).toBe(foldedWord("σοφος".replace(/.$/, "ς")));
  expect(plainWord("O\u200B’Brien")).toBe("O'Brien");
  expect(foldedWord("\u{10400}")).toBe("\u{10428}"); // Deseret has case outside the basic plane
});
