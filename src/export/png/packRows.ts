// The rows of an image, each pixel less the one above it (PNG's filter 2), packed by DEFLATE with what pictures of ours
// are made of in mind: mostly nothing, then pixels like those a moment ago. Whole pixels are compared, not bytes.

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
  const packing: Packing = {
    ...{width, channels, row: 0, tokens: createTokens(BLOCK), sum: {low: 1, high: 0}},
    ...{now: new Uint32Array(width), before: new Uint32Array(width), seen: new Int32Array(SLOTS).fill(NEVER)}
  };
  let above: Uint32Array = new Uint32Array(width);
  return {
    add(pixels) {
      for (let at = 0; at < pixels.length; at += width) {
        const row = pixels.subarray(at, at + width);
        [packing.now, packing.before] = [packing.before, packing.now];
        const isBlank = subtract(row, above, packing.now);
        packRow(packing, isBlank);
        above = row;
        packing.row += 1;
        if (packing.tokens.count + channels * width >= BLOCK) writeBlock(packing.tokens, false, bits);
      }
      above = above.slice();
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
/** PNG's "up". */
const FILTER = 2;
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
  /** Number of the row, its differences, and those of the row before. */
  row: number;
  now: Uint32Array;
  before: Uint32Array;
  /** Where two pixels that hash alike were last seen: row · width + column. */
  seen: Int32Array;
}

/** Writes each byte of `row` less that of `above`; tells whether all are nought. */
function subtract(row: Uint32Array, above: Uint32Array, out: Uint32Array): boolean {
  let any = 0;
  for (let i = 0; i < out.length; i++) {
    const [a, b] = [row[i]!, above[i]!];
    // Four bytes at once: the top bits apart, so that nothing is borrowed across.
    const difference = a === b ? 0 : ((a | TOPS) - (b & ~TOPS)) ^ ((a ^ ~b) & TOPS);
    out[i] = difference;
    any |= difference;
  }
  return any === 0;
}

const TOPS = 0x80808080 | 0;

function packRow(packing: Packing, isBlank: boolean): void {
  const {width, tokens, now} = packing;
  addByte(tokens, FILTER);
  sumRow(packing, isBlank);
  if (isBlank) {
    addZeros(packing, width);
    return;
  }
  for (let column = 0; column < width; ) {
    if (now[column] === 0) {
      const start = column;
      while (column < width && now[column] === 0) column++;
      addZeros(packing, column - start);
    } else column += addPixels(packing, column);
  }
}

function addZeros({tokens, channels}: Packing, count: number): void {
  let left = channels * count - 1;
  addByte(tokens, 0);
  for (; left >= 3; left -= Math.min(left, LONGEST)) addRepetition(tokens, Math.min(left, LONGEST), 1);
  for (; left > 0; left--) addByte(tokens, 0);
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
function sumRow({width, channels, now, sum}: Packing, isBlank: boolean): void {
  let low = sum.low + FILTER;
  let high = sum.high + low;
  if (isBlank) high += low * channels * width;
  else {
    for (let i = 0; i < width; i++) {
      const pixel = now[i]!;
      if (pixel === 0) high += channels * low;
      else {
        const [r, g, b, a] = [pixel & 255, (pixel >>> 8) & 255, (pixel >>> 16) & 255, pixel >>> 24];
        high += channels * low + channels * r + (channels - 1) * g + (channels - 2) * b + (channels - 3) * a;
        low += r + g + b + (channels - 3) * a;
      }
      if (i % SUMMED === 0) [low, high] = [low % MODULUS, high % MODULUS];
    }
  }
  [sum.low, sum.high] = [low % MODULUS, high % MODULUS];
}
