import {roomFor} from "../base/roomFor.ts";
import {foldedWord} from "./characters.ts";
import {createWordSet} from "./wordSet.ts";
import type {Word} from "./words.ts";

/** Words as numbers from 0, found again in a running text without making a string of each. */
export interface WordTable {
  /** The number of the word under the cursor, a new one for a new key; -1 if its key is empty. To be done with before `find`. */
  intern(text: string, word: Word): number;
  /** The number of the word under the cursor, -1 if none has its key; with `base`, without its possessive. */
  find(text: string, word: Word, base: boolean): number;
}

/** Further words of a text are not remembered with their keys: a bound for memory, beyond what a library needs. */
const MAX_REMEMBERED = 1 << 18;

/** An empty table. With `key`, words of equal keys have one number; it is asked once for each distinct word. */
export function createWordTable(key?: (folded: string) => string): WordTable {
  const words = createWordSet();
  const byKey = new Map<string, number>();
  let numbers = new Int32Array(64); // of each of the words
  let count = 0;

  const remember = (folded: string, hash: number, number: number): void => {
    numbers = roomFor(numbers, words.size + 1);
    numbers[words.size] = number;
    words.add(folded, hash);
  };

  const newNumber = (folded: string): number => {
    if (!key) return count++;
    const wordKey = key(folded);
    if (wordKey === "") return -1;
    const known = byKey.get(wordKey);
    if (known === undefined) byKey.set(wordKey, count);
    return known ?? count++;
  };

  /** The number of a word in a spelling that is new. */
  const respelled = (folded: string, hash: number): number => {
    const number = byKey.get(key!(folded)) ?? -1;
    if (words.size < MAX_REMEMBERED) remember(folded, hash, number);
    return number;
  };

  /** The place of a word among those remembered, -1 where it is none of them. */
  const placeOf = (text: string, start: number, end: number, hash: number, simple: boolean): number => {
    if (simple) return words.find(text, start, end, hash);
    const folded = foldedWord(text.slice(start, end));
    return words.find(folded, 0, folded.length, hash);
  };

  return {
    intern(text, {start, end, hash, simple}) {
      const place = placeOf(text, start, end, hash, simple);
      if (place >= 0) return numbers[place]!;
      const folded = foldedWord(text.slice(start, end));
      const number = newNumber(folded);
      remember(folded, hash, number);
      return number;
    },
    find(text, word, base) {
      const end = base ? word.baseEnd : word.end;
      const hash = base ? word.baseHash : word.hash;
      const place = placeOf(text, word.start, end, hash, word.simple);
      if (place >= 0) return numbers[place]!;
      return key ? respelled(foldedWord(text.slice(word.start, end)), hash) : -1;
    }
  };
}
