// Who stands near whom: bodies in the squares of a grid, found again by a hash of their square, so that one body far off
// does not make the grid coarse.

/** Calls back for pairs of the bodies that stand there; each once, in an order that is the same everywhere. */
export type EachPair = (x: Float64Array, y: Float64Array, visit: (a: number, b: number) => void) => void;

/** A body looks at no more than this many others in a square: a heap of thousands does not cost their square. */
const MOST_LOOKED_AT = 48;

/**
 * All pairs of so many bodies whose x and y both differ by no more than `reach` (> 0), and some others; to be asked again
 * and again.
 */
export function nearPairs(count: number, reach: number): EachPair {
  const grid = roomForGrid(count);
  return (x, y, visit) => {
    layGrid(grid, x, y, reach);
    const {columns, rows} = grid;
    for (let body = 0; body < count; body++) {
      for (let side = 0; side < 9; side++) {
        visitSquare(grid, body, columns[body]! + (side % 3) - 1, rows[body]! + ((side / 3) | 0) - 1, visit);
      }
    }
  };
}

interface Grid {
  /** The square of each body. */
  columns: Int32Array;
  rows: Int32Array;
  /** The hash of that square. */
  hashes: Int32Array;
  /** The bodies whose square has hash h, in their order: `members` from `offsets[h]` to `offsets[h + 1]`. */
  offsets: Uint32Array;
  members: Uint32Array;
  /** Where the next body of each hash goes, while the grid is laid. */
  next: Uint32Array;
}

function roomForGrid(count: number): Grid {
  let size = 16;
  while (size < count) size *= 2;
  const column = () => new Int32Array(count);
  return {
    ...{columns: column(), rows: column(), hashes: column()},
    ...{offsets: new Uint32Array(size + 1), next: new Uint32Array(size), members: new Uint32Array(count)}
  };
}

function layGrid(grid: Grid, x: Float64Array, y: Float64Array, reach: number): void {
  const {columns, rows, hashes, offsets, next, members} = grid;
  const size = next.length;
  offsets.fill(0);
  for (let body = 0; body < columns.length; body++) {
    const column = Math.floor(x[body]! / reach);
    const row = Math.floor(y[body]! / reach);
    columns[body] = column;
    rows[body] = row;
    hashes[body] = hash(column, row, size);
    offsets[hashes[body]! + 1]!++;
  }
  for (let h = 0; h < size; h++) {
    next[h] = offsets[h]!;
    offsets[h + 1]! += offsets[h]!;
  }
  for (let body = 0; body < columns.length; body++) members[next[hashes[body]!]!++] = body;
}

function visitSquare(
  {columns, rows, offsets, members}: Grid,
  body: number,
  column: number,
  row: number,
  visit: (a: number, b: number) => void
): void {
  const h = hash(column, row, offsets.length - 1);
  let looked = 0;
  for (let i = offsets[h]!; i < offsets[h + 1]! && looked < MOST_LOOKED_AT; i++) {
    const other = members[i]!;
    if (other <= body || columns[other] !== column || rows[other] !== row) continue;
    looked++;
    visit(body, other);
  }
}

/** A number below `size`, a power of two. */
function hash(column: number, row: number, size: number): number {
  const mixed = Math.imul(column, 0x9e3779b1) ^ Math.imul(row, 0x85ebca77);
  return (mixed ^ (mixed >>> 15)) & (size - 1);
}
