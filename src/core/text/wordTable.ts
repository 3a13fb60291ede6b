import {roomFor} from "../base/roomFor.ts";
import {foldedWord} from "./characters.ts";
import {createWordSet} from "./wordSet.ts";
import {hashOf, type Word} from "./words.ts";

/** Words as numbers from 0, found again in a running text without making a string of each. */
export interface WordTable {
  /** The number of a folded word, a new one for a new key; -1 if its key is empty. To be done with before `find`. */
  intern(folded: string): number;
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

  const findFolded = (folded: string, hash: number): number => {
    const found = words.find(folded, 0, folded.length, hash, false);
    if (found >= 0) return numbers[found]!;
    return key ? respelled(folded, hash) : -1;
  };

  return {
    intern(folded) {
      const hash = hashOf(folded);
      const word = words.find(folded, 0, folded.length, hash, false);
      if (word >= 0) return numbers[word]!;
      const number = newNumber(folded);
      remember(folded, hash, number);
      return number;
    },
    find(text, word, base) {
      const end = base ? word.baseEnd : word.end;
      const hash = base ? word.baseHash : word.hash;
      if (!word.simple) return findFolded(foldedWord(text.slice(word.start, end)), hash);
      const found = words.find(text, word.start, end, hash, true);
      if (found >= 0) return numbers[found]!;
      return key ? respelled(foldedWord(text.slice(word.start, end)), hash) : -1;
    }
  };
}
