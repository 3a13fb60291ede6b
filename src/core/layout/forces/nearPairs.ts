// Who stands near whom: bodies in the squares of a grid, found again by a hash of their square, so that one body far off
// does not make the grid coarse.

/** Calls back for pairs of bodies; each once, in an order that is the same everywhere. */
export type EachPair = (visit: (a: number, b: number) => void) => void;

/** A body looks at no more than this many others in a square: a heap of thousands does not cost their square. */
const MOST_LOOKED_AT = 48;

/** All pairs whose x and y both differ by no more than `reach` (> 0), and some others. */
export function nearPairs(x: Float64Array, y: Float64Array, reach: number): EachPair {
  const grid = layGrid(x, y, reach);
  return (visit) => {
    for (let body = 0; body < x.length; body++) {
      for (let side = 0; side < 9; side++) {
        visitSquare(grid, body, grid.columns[body]! + (side % 3) - 1, grid.rows[body]! + ((side / 3) | 0) - 1, visit);
      }
    }
  };
}

interface Grid {
  /** The square of each body. */
  columns: Int32Array;
  rows: Int32Array;
  /** The bodies whose square has hash h, in their order: `members` from `offsets[h]` to `offsets[h + 1]`. */
  offsets: Uint32Array;
  members: Uint32Array;
}

function layGrid(x: Float64Array, y: Float64Array, reach: number): Grid {
  const columns = Int32Array.from(x, (value) => Math.floor(value / reach));
  const rows = Int32Array.from(y, (value) => Math.floor(value / reach));
  let size = 16;
  while (size < x.length) size *= 2;
  const offsets = new Uint32Array(size + 1);
  const hashes = columns.map((column, i) => hash(column, rows[i]!, size));
  for (const h of hashes) offsets[h + 1]!++;
  for (let h = 0; h < size; h++) offsets[h + 1]! += offsets[h]!;
  const next = offsets.slice();
  const members = new Uint32Array(x.length);
  hashes.forEach((h, body) => {
    members[next[h]!++] = body;
  });
  return {columns, rows, offsets, members};
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
