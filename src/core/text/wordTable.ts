import {FOLD, foldedWord} from "./characters.ts";
import {hashOf, type Word} from "./words.ts";

/** Words numbered from 0, found again in a running text without making a string of each. */
export interface WordTable {
  /** The number of a folded word, a new one if it is new. */
  intern(folded: string): number;
  /** The number of the word under the cursor, -1 if it is not in the table; with `base`, without its possessive. */
  find(text: string, word: Word, base: boolean): number;
}

/** An empty table: open addressing over the hashes of `nextWord`, at most half full. */
export function createWordTable(): WordTable {
  const words: string[] = [];
  const hashes: number[] = [];
  let slots = new Int32Array(64).fill(-1);

  const place = (number: number): void => {
    let slot = slotOf(hashes[number]!, slots.length);
    while (slots[slot]! >= 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = number;
  };

  const search = (hash: number, isSame: (word: string) => boolean): number => {
    for (let slot = slotOf(hash, slots.length); ; slot = (slot + 1) & (slots.length - 1)) {
      const number = slots[slot]!;
      if (number < 0 || (hashes[number] === hash && isSame(words[number]!))) return number;
    }
  };

  return {
    intern(folded) {
      const hash = hashOf(folded);
      const known = search(hash, (word) => word === folded);
      if (known >= 0) return known;
      words.push(folded);
      hashes.push(hash);
      if (words.length * 2 > slots.length) {
        slots = new Int32Array(slots.length * 2).fill(-1);
        for (let number = 0; number < words.length; number++) place(number);
      } else {
        place(words.length - 1);
      }
      return words.length - 1;
    },
    find(text, {start, end, hash, baseEnd, baseHash, simple}, base) {
      const [to, sought] = base ? [baseEnd, baseHash] : [end, hash];
      return search(sought, (word) =>
        simple ? isFolded(text, start, to, word) : foldedWord(text.slice(start, to)) === word
      );
    }
  };
}

/** FNV's low bits are its weakest: fold the high ones in. */
const slotOf = (hash: number, size: number): number => (hash ^ (hash >>> 15)) & (size - 1);

function isFolded(text: string, start: number, end: number, folded: string): boolean {
  if (folded.length !== end - start) return false;
  for (let i = 0; i < folded.length; i++) if (FOLD[text.charCodeAt(start + i)] !== folded.charCodeAt(i)) return false;
  return true;
}
