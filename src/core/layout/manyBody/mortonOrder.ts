// Bodies sorted along Morton's Z-shaped curve: those that stand near one another come to lie near one another in memory,
// and every cell of a quadtree is one run of the sorted list.
// @see Morton (1966), "A computer oriented geodetic data base", IBM Ottawa.

/** Steps of the grid along either axis: a code holds 16 bits of each. */
export const GRID_STEPS = 2 ** 16 - 1;

/** The place on the curve of a point of the grid, whose coordinates are whole numbers in [0, GRID_STEPS]. */
export function mortonCode(x: number, y: number): number {
  return (spread(x) | (spread(y) << 1)) >>> 0;
}

/** Room for sorting, to be used again and again. */
export interface SortingRoom {
  codes: Uint32Array;
  order: Int32Array;
  counts: Int32Array;
}

export function sortingRoom(length: number): SortingRoom {
  return {codes: new Uint32Array(length), order: new Int32Array(length), counts: new Int32Array(DIGITS)};
}

const DIGIT_BITS = 11;
const DIGITS = 2 ** DIGIT_BITS;

/** Below this length inserting is quicker than counting digits. */
const SHORT = 64;

/** Sorts `codes` from `first` to before `end`, and `order` along with them; equal codes keep their order. */
export function sortByCode(codes: Uint32Array, order: Int32Array, first: number, end: number, room: SortingRoom): void {
  if (end - first <= SHORT) {
    sortByInserting(codes, order, first, end);
    return;
  }
  const {codes: spareCodes, order: spareOrder, counts} = room;
  sortByDigit(codes, order, spareCodes, spareOrder, first, end, 0, counts);
  sortByDigit(spareCodes, spareOrder, codes, order, first, end, DIGIT_BITS, counts);
  sortByDigit(codes, order, spareCodes, spareOrder, first, end, 2 * DIGIT_BITS, counts); // three digits are 32 bits
  codes.set(spareCodes.subarray(first, end), first);
  order.set(spareOrder.subarray(first, end), first);
}

function sortByDigit(
  codes: Uint32Array,
  order: Int32Array,
  toCodes: Uint32Array,
  toOrder: Int32Array,
  first: number,
  end: number,
  shift: number,
  counts: Int32Array
): void {
  counts.fill(0);
  for (let i = first; i < end; i++) counts[(codes[i]! >>> shift) & (DIGITS - 1)]!++;
  let before = first;
  for (let digit = 0; digit < DIGITS; digit++) {
    const count = counts[digit]!;
    counts[digit] = before;
    before += count;
  }
  for (let i = first; i < end; i++) {
    const to = counts[(codes[i]! >>> shift) & (DIGITS - 1)]!++;
    toCodes[to] = codes[i]!;
    toOrder[to] = order[i]!;
  }
}

function sortByInserting(codes: Uint32Array, order: Int32Array, first: number, end: number): void {
  for (let i = first + 1; i < end; i++) {
    const code = codes[i]!;
    const body = order[i]!;
    let j = i;
    for (; j > first && codes[j - 1]! > code; j--) {
      codes[j] = codes[j - 1]!;
      order[j] = order[j - 1]!;
    }
    codes[j] = code;
    order[j] = body;
  }
}

/** Sixteen bits, each followed by a zero. */
function spread(bits: number): number {
  let spaced = (bits | (bits << 8)) & 0x00ff00ff;
  spaced = (spaced | (spaced << 4)) & 0x0f0f0f0f;
  spaced = (spaced | (spaced << 2)) & 0x33333333;
  return (spaced | (spaced << 1)) & 0x55555555;
}
