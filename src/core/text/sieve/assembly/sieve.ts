// Where in a text phrases may begin, as a WebAssembly module: it reads the text in UTF-8, sixteen bytes at a time, and
// passes over what begins no phrase for sure. `plainPlaces` is the reference. Built by `npm run kernel`.
// @see https://www.assemblyscript.org: TypeScript's syntax, with numbers of fixed size, memory by address, and vectors.

import {BARREN, BARREN_BYTES, barrenSlot, keyOf, LONGEST, lengthOf} from "./pieces.ts";
import {ASCII, asciiStarts, FOREIGN, foreignStarts, inPiece} from "./starts.ts";

export {ASCII, BARREN, BARREN_BYTES, FOREIGN};

/** Where the text goes. The sixteen bytes before are none of it. */
export const TEXT: usize = 4096;
/** Bytes of text that there is room for. */
export const ROOM: usize = 98304;
/** Where the places go: of each its UTF-16 offset, and the address of its piece. */
export const PLACES: usize = 106496;

/** Fills in the places of a text of so many bytes, which begins and ends between pieces; gives their number. */
export function sift(length: i32): i32 {
  const end = TEXT + <usize>length;
  for (let pad: usize = 0; pad < 64; pad += 16) v128.store(end + pad, i8x16.splat(0));
  let place = PLACES;
  let units = 0; // of UTF-16, before the block
  let passed: usize = TEXT;
  for (let block = TEXT; block < end; block += 16) {
    const bytes = v128.load(block);
    let starts = asciiStarts(block, bytes);
    let inner = 0; // all bytes of a character but the first
    let pairs = 0; // first bytes of characters outside the basic plane
    if (i8x16.bitmask(bytes) !== 0) {
      starts |= foreignStarts(block, bytes);
      inner = i8x16.bitmask(i8x16.lt_s(bytes, i8x16.splat(-64)));
      pairs = i8x16.bitmask(i8x16.ge_u(bytes, i8x16.splat(-16)));
    }
    for (; starts !== 0; starts &= starts - 1) {
      const bit = ctz(starts);
      let piece = block + <usize>bit;
      if (piece < passed) continue;
      while (inPiece(load<u8>(piece - 1))) piece--;
      const size = lengthOf(piece);
      passed = piece + <usize>size;
      const key = keyOf(piece, size);
      if (size <= LONGEST && !v128.any_true(v128.xor(key, v128.load(barrenSlot(key))))) continue;
      const before = (1 << bit) - 1;
      store<i32>(place, units + bit - popcnt(inner & before) + popcnt(pairs & before));
      store<usize>(place, piece, 4);
      place += 8;
    }
    units += 16 - popcnt(inner) + popcnt(pairs);
  }
  return <i32>((place - PLACES) >> 3);
}

/** From now on passes over pieces spelled as the one at an address, unless it is a long one. */
export function passOver(piece: usize): void {
  const size = lengthOf(piece);
  if (size > LONGEST) return;
  const key = keyOf(piece, size);
  v128.store(barrenSlot(key), key);
}
