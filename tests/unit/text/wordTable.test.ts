import fc from "fast-check";
import {expect, it} from "vitest";
import {createPhraseTrie, ROOT} from "../../../src/core/text/phraseTrie.ts";
import {nextWord, wordCursor} from "../../../src/core/text/words.ts";
import {createWordTable, type WordTable} from "../../../src/core/text/wordTable.ts";

function intern(table: WordTable, word: string): number {
  const cursor = wordCursor(0);
  nextWord(word, cursor, word.length);
  return table.intern(word, cursor);
}

it("createWordTable() numbers words from 0 and finds them in a text, also without the possessive", () => {
  const table = createWordTable();
  expect([intern(table, "smilga"), intern(table, "ÉVORA"), intern(table, "Smilga")]).toEqual([0, 1, 0]);
  const text = "SMILGA’s E\u0301vora other";
  const word = wordCursor(0);
  nextWord(text, word, text.length);
  expect([table.find(text, word, false), table.find(text, word, true)]).toEqual([-1, 0]);
  nextWord(text, word, text.length);
  expect(table.find(text, word, false)).toBe(1);
  nextWord(text, word, text.length);
  expect(table.find(text, word, false)).toBe(-1);
});

it("createWordTable() finds each of any number of words under its own number, names of Object's own among them", () => {
  const table = createWordTable();
  const words = ["constructor", "tostring", "hasownproperty", ...Array.from({length: 500}, (_, i) => `w${i}`)];
  const numbers = words.map((word) => intern(table, word));
  expect(numbers).toEqual(words.map((_, i) => i));
  expect(words.map((word) => intern(table, word))).toEqual(numbers);
});

it("createPhraseTrie() steps exactly along the phrases that were added", () => {
  const phrase = fc.array(fc.nat({max: 6}), {minLength: 1, maxLength: 5});
  fc.assert(
    fc.property(fc.array(phrase, {maxLength: 60}), phrase, (phrases, probe) => {
      const trie = createPhraseTrie();
      const nodes = new Map(phrases.map((words) => [words.join(), trie.add(words)]));
      for (const [key, node] of nodes) {
        expect(key.split(",").reduce((at, word) => trie.step(at, Number(word)), ROOT)).toBe(node);
      }
      const isPrefix = phrases.some((words) => `${words.join()},`.startsWith(`${probe.join()},`));
      let at = ROOT;
      for (const word of probe) at = at < 0 ? -1 : trie.step(at, word);
      expect(at >= 0).toBe(isPrefix);
    }),
    {seed: 3, numRuns: 100}
  );
});
