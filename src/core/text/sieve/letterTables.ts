/** The two tables by which assembly/starts.ts knows the letters that phrases begin with. */
export interface LetterTables {
  ascii: Uint8Array;
  foreign: Uint8Array;
}

/** The tables of some UTF-16 units. Of letters beyond ASCII they tell no more than the first two bytes in UTF-8. */
export function letterTables(units: Iterable<number>): LetterTables {
  const ascii = new Uint8Array(16);
  const foreign = new Uint8Array(16);
  const add = (first: number, second: number): void => {
    foreign[first & 15]! |= 1 << ((first >> 4) - 12);
    foreign[second & 15]! |= 16 << ((second >> 4) - 8);
  };
  for (const unit of units) {
    if (unit < 0x80) ascii[unit & 15]! |= 1 << (unit >> 4);
    else if (unit < 0x800) add(0xc0 | (unit >> 6), 0x80 | (unit & 63));
    else if (unit < 0xd800 || unit > 0xdfff) add(0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 63));
    else for (const [first, second] of OUTSIDE_BASIC_PLANE) add(first, second);
  }
  return {ascii, foreign};
}

/** The first bytes of all characters that have surrogates in UTF-16, with all second bytes. */
const OUTSIDE_BASIC_PLANE = [0xf0, 0xf1, 0xf2, 0xf3, 0xf4].flatMap((first) =>
  Array.from({length: 64}, (_, i) => [first, 0x80 + i] as const)
);
