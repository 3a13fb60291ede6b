import {roomFor} from "../base/roomFor.ts";
import {FOLD} from "./characters.ts";

/** Folded words, each under the number of its turn from 0: their letters in one array, no string kept of any. */
export interface WordSet {
  readonly size: number;
  /** Adds a word that is not in the set yet; `hash` as `hashOf` gives it. */
  add(folded: string, hash: number): void;
  /** The number of the word between two offsets of a text, in whatever case, -1 if it is not in the set. */
  find(text: string, start: number, end: number, hash: number): number;
}

/** An empty set: open addressing, at most half full; a slot holds the number and the hash, side by side. */
export function createWordSet(): WordSet {
  let size = 0;
  let slots = new Int32Array(128).fill(-1);
  let ends = new Int32Array(64); // of each word among the letters
  let letters = new Uint16Array(512);

  const isWord = (number: number, text: string, start: number, end: number): boolean => {
    const from = number === 0 ? 0 : ends[number - 1]!;
    if (ends[number]! - from !== end - start) return false;
    for (let i = start, at = from; i < end; i++, at++) if (letters[at] !== FOLD[text.charCodeAt(i)]) return false;
    return true;
  };

  return {
    get size() {
      return size;
    },
    add(folded, hash) {
      const start = size === 0 ? 0 : ends[size - 1]!;
      letters = roomFor(letters, start + folded.length);
      ends = roomFor(ends, size + 1);
      for (let i = 0; i < folded.length; i++) letters[start + i] = folded.charCodeAt(i);
      ends[size] = start + folded.length;
      if ((size + 1) * 4 > slots.length) slots = spread(slots);
      place(slots, size++, hash);
    },
    find(text, start, end, hash) {
      const table = slots;
      const mask = table.length - 1;
      for (let slot = slotOf(hash, table.length); ; slot = (slot + 2) & mask) {
        const number = table[slot]!;
        if (number < 0 || (table[slot + 1] === hash && isWord(number, text, start, end))) return number;
      }
    }
  };
}

/** FNV's low bits are its weakest: fold the high ones in. */
const slotOf = (hash: number, length: number): number => ((hash ^ (hash >>> 15)) << 1) & (length - 1);

function place(slots: Int32Array, number: number, hash: number): void {
  let slot = slotOf(hash, slots.length);
  while (slots[slot]! >= 0) slot = (slot + 2) & (slots.length - 1);
  slots[slot] = number;
  slots[slot + 1] = hash;
}

/** The same in twice the room. */
function spread(slots: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(slots.length * 2).fill(-1);
  for (let at = 0; at < slots.length; at += 2) if (slots[at]! >= 0) place(wider, slots[at]!, slots[at + 1]!);
  return wider;
}
