// Bytes that stand for the state of something numbered, and what becomes of them from one array to the next. Who counts
// by such states need not go through all of them at every step of a slider, but only through what has changed.

/** What to count to get to an array of bytes. */
export interface ByteChanges {
  /** What to begin with: an array that was counted before, or zeros alone. */
  from: Uint8Array;
  /** Numbers of the bytes in which the two differ, ascending. */
  changed: Uint32Array;
}

const known = new WeakMap<Uint8Array, ByteChanges>(); // by the later array

/**
 * What has changed since `before`; but where little is left that is not zero, all of that, as if there had been nothing.
 * Found once for two arrays, neither of which may be written to after that.
 */
export function byteChanges(before: Uint8Array | null, after: Uint8Array): ByteChanges {
  const noted = known.get(after);
  if (noted && (noted.from === before || noted.from === zeros)) return noted;
  const from = before && before.length === after.length && !isEmptied(before, after) ? before : zerosOf(after.length);
  const changes = {from, changed: differing(from, after)};
  known.set(after, changes);
  return changes;
}

/** Numbers of the bytes that are not zero, ascending; found once for an array. */
export const bytesSet = (bytes: Uint8Array): Uint32Array => byteChanges(null, bytes).changed;

/** Nothing, in so many bytes or more. */
function zerosOf(length: number): Uint8Array {
  if (zeros.length < length) zeros = new Uint8Array(length);
  return zeros;
}

let zeros = new Uint8Array(0);

/** Whether far fewer bytes are set than were before, by a count of four at a time. */
const isEmptied = (before: Uint8Array, after: Uint8Array): boolean => 4 * wordsSet(after) < wordsSet(before);

function wordsSet(bytes: Uint8Array): number {
  const words = wordsOf(bytes);
  let count = 0;
  for (let i = 0; i < words.length; i++) count += Number(words[i] !== 0);
  return count;
}

/** Four bytes are compared at a time, so that what is alike costs little. */
function differing(a: Uint8Array, b: Uint8Array): Uint32Array {
  if (found.length < b.length) found = new Uint32Array(b.length);
  const [inA, inB] = [wordsOf(a), wordsOf(b)];
  const words = findInWords(inA, inB, a, b, found);
  const count = findBetween(4 * inB.length, b.length, a, b, found, words);
  return found.slice(0, count);
}

let found = new Uint32Array(0); // where answers are gathered before their length is known

function findInWords(inA: Uint32Array, inB: Uint32Array, a: Uint8Array, b: Uint8Array, into: Uint32Array): number {
  let count = 0;
  for (let word = 0; word < inB.length; word++)
    if (inA[word] !== inB[word]) count = findBetween(4 * word, 4 * word + 4, a, b, into, count);
  return count;
}

function findBetween(from: number, to: number, a: Uint8Array, b: Uint8Array, into: Uint32Array, count: number): number {
  let next = count;
  for (let i = from; i < to; i++) if (a[i] !== b[i]) into[next++] = i;
  return next;
}

/** Four bytes each, without the last few; bytes that begin between two words are copied. */
function wordsOf(bytes: Uint8Array): Uint32Array {
  const {buffer, byteOffset, length} = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  return new Uint32Array(buffer, byteOffset, length >> 2);
}
