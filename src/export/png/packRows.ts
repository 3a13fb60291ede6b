// The rows of an image as they are (PNG's filter 0), packed by DEFLATE with what pictures of ours are made of in mind: flat
// colours, then pixels like those a moment ago. Whole pixels are compared, not bytes.

import {createBitWriter} from "./bitWriter.ts";
import {addByte, addRepetition, createTokens, FARTHEST, LONGEST, type Tokens, writeBlock} from "./deflateBlock.ts";

export interface RowPacker {
  /** Packs whole rows from the top, straight alpha, and gives the bytes that are ready. */
  add(pixels: Uint32Array): Uint8Array<ArrayBuffer>;
  /** The rest of the stream. */
  finish(): Uint8Array<ArrayBuffer>;
}

/** `channels`: 3 leaves alpha out. The stream is zlib's (RFC 1950). */
export function createRowPacker(width: number, channels: 3 | 4): RowPacker {
  const bits = createBitWriter();
  bits.add(ZLIB, 16);
  const none = new Uint32Array(width);
  const packing: Packing = {
    ...{width, channels, row: 0, tokens: createTokens(BLOCK), sum: {low: 1, high: 0}},
    ...{now: none, before: none, seen: new Int32Array(SLOTS).fill(NEVER)}
  };
  return {
    add(pixels) {
      for (let at = 0; at < pixels.length; at += width) {
        packing.before = packing.now;
        packing.now = pixels.subarray(at, at + width);
        packRow(packing);
        packing.row += 1;
        if (packing.tokens.count + channels * width >= BLOCK) writeBlock(packing.tokens, false, bits);
      }
      packing.now = packing.now.slice(); // the pixels may change
      return bits.take();
    },
    finish() {
      writeBlock(packing.tokens, true, bits);
      bits.align();
      const {low, high} = packing.sum;
      for (const byte of [high >>> 8, high & 255, low >>> 8, low & 255]) bits.add(byte, 8);
      bits.align();
      return bits.take();
    }
  };
}

/** DEFLATE, a window of 32 kB, packed fast. */
const ZLIB = 0x0178;
/** As many tokens make a block with codes of its own; no row of ours has more. */
const BLOCK = 1 << 18;
/** PNG's "none". */
const FILTER = 0;
const SLOTS = 1 << 14;
const NEVER = -(2 ** 30);
/** A shorter repetition, px, takes no less room than what it repeats. */
const SHORTEST = 3;

interface Packing {
  width: number;
  channels: 3 | 4;
  tokens: Tokens;
  /** Adler-32. */
  sum: {low: number; high: number};
  /** Number of the row, its pixels, and those of the row before. */
  row: number;
  now: Uint32Array;
  before: Uint32Array;
  /** Where two pixels that hash alike were last seen: row · width + column. */
  seen: Int32Array;
}

function packRow(packing: Packing): void {
  const {width, tokens, now} = packing;
  addByte(tokens, FILTER);
  sumRow(packing);
  for (let column = 0; column < width; ) {
    let end = column;
    if (column > 0) while (end < width && now[end] === now[column - 1]) end++;
    if (end > column) {
      addRun(packing, end - column);
      column = end;
    } else column += addPixels(packing, column);
  }
}

/** The last pixel, so many times again. */
function addRun({tokens, channels}: Packing, count: number): void {
  const most = Math.floor(LONGEST / channels);
  for (let left = count; left > 0; left -= most) addRepetition(tokens, channels * Math.min(left, most), channels);
}

/** Adds the pixel at a column, or the run from it on that was there a moment ago; how many pixels. */
function addPixels(packing: Packing, column: number): number {
  const {width, channels, tokens, now, seen, row} = packing;
  const pixel = now[column]!;
  if (column + SHORTEST <= width) {
    const slot = (Math.imul(pixel, 0x9e3779b1) ^ Math.imul(now[column + 1]!, 0x85ebca6b)) >>> 18;
    const found = seen[slot]!;
    const here = row * width + column;
    seen[slot] = here;
    const count = repeated(packing, column, found);
    if (count >= SHORTEST) {
      const rowsBack = found < row * width ? 1 : 0;
      addRepetition(tokens, channels * count, channels * (here - found) + rowsBack);
      return count;
    }
  }
  addByte(tokens, pixel & 255);
  addByte(tokens, (pixel >>> 8) & 255);
  addByte(tokens, (pixel >>> 16) & 255);
  if (channels === 4) addByte(tokens, pixel >>> 24);
  return 1;
}

/** How many pixels from a column on are as they were at `found`, in this row or the one before. */
function repeated({width, channels, now, before, row}: Packing, column: number, found: number): number {
  const start = row * width;
  const isHere = found >= start;
  const old = isHere ? now : before;
  const from = found - (isHere ? start : start - width);
  if (from < 0 || channels * (start + column - found) + 1 > FARTHEST) return 0;
  const most = Math.min(Math.floor(LONGEST / channels), width - column, width - from);
  let count = 0;
  while (count < most && old[from + count] === now[column + count]) count++;
  return count;
}

/** Sums stay exact for as many px between two remainders. */
const SUMMED = 4096;
const MODULUS = 65_521;

/** Adler-32 of a row: the sum of its bytes, and the sum of these sums. */
function sumRow({width, channels, now, sum}: Packing): void {
  let low = sum.low + FILTER;
  let high = sum.high + low;
  for (let i = 0; i < width; i++) {
    const pixel = now[i]!;
    const [r, g, b, a] = [pixel & 255, (pixel >>> 8) & 255, (pixel >>> 16) & 255, pixel >>> 24];
    high += channels * (low + r) + (channels - 1) * g + (channels - 2) * b + (channels - 3) * a;
    low += r + g + b + (channels - 3) * a;
    if (i % SUMMED === 0) [low, high] = [low % MODULUS, high % MODULUS];
  }
  [sum.low, sum.high] = [low % MODULUS, high % MODULUS];
}
