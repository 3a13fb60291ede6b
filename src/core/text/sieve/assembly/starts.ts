// Which bytes of sixteen can begin a phrase. A byte is looked up by its two halves: each half gives bits, and the byte is
// one of a set where both have a bit in common (Langdale & Lemire 2019, Parsing gigabytes of JSON per second).

/** By the low half of a byte: the high halves, 0 to 7, with which it is a letter that begins phrases. */
export const ASCII: usize = 2048;
/** By the low half: the high halves, C to F, of first bytes of such letters in bits 0 to 3; 8 to B of second ones in 4 to 7. */
export const FOREIGN: usize = 2064;

/** A bit for each letter at which a phrase can begin: one that no other letter or digit stands before. */
export function asciiStarts(block: usize, bytes: v128): i32 {
  const halves = i8x16(1, 2, 4, 8, 16, 32, 64, -128, 0, 0, 0, 0, 0, 0, 0, 0);
  const found = i8x16.ne(lookUp(bytes, v128.load(ASCII), halves), i8x16.splat(0));
  return i8x16.bitmask(v128.andnot(found, isAlphanumeric(v128.load(block - 1))));
}

/** A bit for each first byte of a character beyond ASCII that can begin a phrase, and of some that cannot. */
export function foreignStarts(block: usize, bytes: v128): i32 {
  const halves = i8x16(0, 0, 0, 0, 0, 0, 0, 0, 16, 32, 64, -128, 1, 2, 4, 8);
  const table = v128.load(FOREIGN);
  const first = v128.and(lookUp(bytes, table, halves), i8x16.splat(15));
  const second = v128.and(lookUp(v128.load(block + 1), table, halves), i8x16.splat(-16));
  const nothing = i8x16.splat(0);
  return i8x16.bitmask(v128.and(i8x16.ne(first, nothing), i8x16.ne(second, nothing)));
}

/** All ones in each byte that belongs to a piece: letters, digits, hyphen, apostrophe, and all beyond ASCII. */
export function arePiece(bytes: v128): v128 {
  const joiners = v128.or(i8x16.eq(bytes, i8x16.splat(0x27)), i8x16.eq(bytes, i8x16.splat(0x2d)));
  return v128.or(v128.or(isAlphanumeric(bytes), joiners), i8x16.lt_s(bytes, i8x16.splat(0)));
}

/** The same of one byte. */
export function inPiece(byte: u32): bool {
  return (byte | 32) - 97 < 26 || byte - 48 < 10 || byte === 0x27 || byte === 0x2d || byte > 127;
}

function lookUp(bytes: v128, byLow: v128, byHigh: v128): v128 {
  const low = i8x16.swizzle(byLow, v128.and(bytes, i8x16.splat(15)));
  return v128.and(low, i8x16.swizzle(byHigh, i8x16.shr_u(bytes, 4)));
}

function isAlphanumeric(bytes: v128): v128 {
  const letter = i8x16.sub(v128.or(bytes, i8x16.splat(32)), i8x16.splat(97));
  const digit = i8x16.sub(bytes, i8x16.splat(48));
  return v128.or(i8x16.lt_u(letter, i8x16.splat(26)), i8x16.lt_u(digit, i8x16.splat(10)));
}
