// Pieces of a text, told by their own bytes, and a table of those in which no phrase begins.

import {arePiece} from "./starts.ts";

/** Bytes of the longest pieces that are remembered. */
export const LONGEST: i32 = 16;

/** The barren pieces, each in a slot of sixteen bytes; whatever falls into the same slot takes its place. */
export const BARREN: usize = 262144;
export const BARREN_BYTES: usize = 131072;
const SLOT_BITS: i64 = 13;

/** Bytes of the piece that begins at an address. */
export function lengthOf(piece: usize): i32 {
  let length = 0;
  let others = othersAt(piece);
  while (others === 0) {
    length += 16;
    others = othersAt(piece + <usize>length);
  }
  return length + ctz(others);
}

/** A bit for each of sixteen bytes that belongs to no piece. */
function othersAt(address: usize): i32 {
  return ~i8x16.bitmask(arePiece(v128.load(address))) & 0xffff;
}

/** The first sixteen bytes of a piece, with zeros behind it. */
export function keyOf(piece: usize, length: i32): v128 {
  return v128.and(v128.load(piece), v128.load(ONES + 16 - <usize>min(length, 16)));
}

const ONES = memory.data<i64>([-1, -1, 0, 0]);

/** Where the piece of a key stands, if it stands anywhere. */
export function barrenSlot(key: v128): usize {
  const mixed = i64x2.extract_lane(key, 0) * 0x1b873593cc9e2d + i64x2.extract_lane(key, 1) * 0x165667b19e3779;
  const hash = (mixed ^ (mixed >>> 32)) * 0x1b873593cc9e2d;
  return BARREN + ((<usize>(hash >>> (64 - SLOT_BITS))) << 4);
}
