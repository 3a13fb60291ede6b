// A run of bytes and repetitions as one compressed block. @see RFC 1951, 3.2.5–3.2.7

import type {BitWriter} from "./bitWriter.ts";
import {type PrefixCode, prefixCode} from "./prefixCode.ts";

/** What a block is to hold, in order: bytes, and repetitions of what came before. */
export interface Tokens {
  /** A byte; or 2³¹ + a length, shifted by 16, + a distance less 1. */
  list: Uint32Array;
  count: number;
  /** How often each byte or kind of length, and each kind of distance, occurs. */
  literals: Uint32Array;
  distances: Uint32Array;
}

/** No repetition is longer, or from farther back, bytes. */
export const LONGEST = 258;
export const FARTHEST = 32_768;

export const createTokens = (size: number): Tokens => ({
  ...{list: new Uint32Array(size), count: 0},
  ...{literals: new Uint32Array(286), distances: new Uint32Array(30)}
});

export function addByte(tokens: Tokens, byte: number): void {
  tokens.list[tokens.count++] = byte;
  tokens.literals[byte]! += 1;
}

/** `length` bytes, 3 to 258, as they stand `distance` bytes back. */
export function addRepetition(tokens: Tokens, length: number, distance: number): void {
  tokens.list[tokens.count++] = (REPETITION | (length << 16) | (distance - 1)) >>> 0;
  tokens.literals[LENGTH_KINDS[length]!]! += 1;
  tokens.distances[distanceKind(distance - 1)]! += 1;
}

/** Writes the tokens as a block and empties them. */
export function writeBlock(tokens: Tokens, isLast: boolean, bits: BitWriter): void {
  const {list, count, literals, distances} = tokens;
  literals[END] = 1;
  const words = prefixCode(literals, 15);
  const backs = prefixCode(distances, 15);
  bits.add(isLast ? 1 : 0, 1);
  bits.add(OWN_CODES, 2);
  writeCodes(words, backs, bits);
  for (let i = 0; i < count; i++) {
    const token = list[i]!;
    if (token < REPETITION >>> 0) bits.add(words.codes[token]!, words.lengths[token]!);
    else writeRepetition((token >>> 16) & 0x7fff, token & 0xffff, words, backs, bits);
  }
  bits.add(words.codes[END]!, words.lengths[END]!);
  tokens.count = 0;
  literals.fill(0);
  distances.fill(0);
}

const REPETITION = 1 << 31;
const END = 256;
const OWN_CODES = 2;

/** Of the 29 kinds of lengths, from 257 on: the least of the kind, and how many bits say which it is. */
const LENGTH_BITS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const LENGTH_LEAST = LENGTH_BITS.map((_, kind) =>
  kind === 28 ? LONGEST : LENGTH_BITS.slice(0, kind).reduce((sum, bits) => sum + (1 << bits), 3)
);
const LENGTH_KINDS = Uint16Array.from(
  {length: LONGEST + 1},
  (_, length) => 257 + LENGTH_LEAST.findLastIndex((least) => least <= length)
);

/** Distances less 1: the first four have kinds of their own, then two kinds for each power of two. */
function distanceKind(back: number): number {
  if (back < 4) return back;
  const power = 31 - Math.clz32(back);
  return 2 * power + ((back >>> (power - 1)) & 1);
}

function writeRepetition(length: number, back: number, words: PrefixCode, backs: PrefixCode, bits: BitWriter): void {
  const kind = LENGTH_KINDS[length]!;
  bits.add(words.codes[kind]!, words.lengths[kind]!);
  bits.add(length - LENGTH_LEAST[kind - 257]!, LENGTH_BITS[kind - 257]!);
  const distance = distanceKind(back);
  bits.add(backs.codes[distance]!, backs.lengths[distance]!);
  if (back < 4) return;
  const power = (distance >>> 1) - 1;
  bits.add(back & ((1 << power) - 1), power);
}

/** In this order the lengths of the code for lengths are written. */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

function writeCodes(words: PrefixCode, backs: PrefixCode, bits: BitWriter): void {
  const runs = runLengths([...words.lengths, ...backs.lengths]);
  const frequencies = new Uint32Array(19);
  for (const {symbol} of runs) frequencies[symbol]! += 1;
  const code = prefixCode(frequencies, 7);
  bits.add(words.lengths.length - 257, 5);
  bits.add(backs.lengths.length - 1, 5);
  bits.add(ORDER.length - 4, 4);
  for (const symbol of ORDER) bits.add(code.lengths[symbol]!, 3);
  for (const {symbol, rest, size} of runs) {
    bits.add(code.codes[symbol]!, code.lengths[symbol]!);
    bits.add(rest, size);
  }
}

/** A symbol of the code for lengths, and the bits that follow it. */
interface Run {
  symbol: number;
  rest: number;
  size: number;
}

/** Lengths of codes, 3 to 138 zeros on end as one. */
function runLengths(lengths: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < lengths.length; ) {
    const length = lengths[i]!;
    let end = i + 1;
    while (length === 0 && end < lengths.length && lengths[end] === 0 && end - i < 138) end++;
    const count = end - i;
    if (count < 3) for (; i < end; i++) runs.push({symbol: length, rest: 0, size: 0});
    else runs.push(count < 11 ? {symbol: 17, rest: count - 3, size: 3} : {symbol: 18, rest: count - 11, size: 7});
    i = end;
  }
  return runs;
}
