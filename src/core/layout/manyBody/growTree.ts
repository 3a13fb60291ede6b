import type {BodyTree} from "./bodyTree.ts";
import {GRID_STEPS, mortonCode, sortByCode} from "./mortonOrder.ts";

/** Sorts the bodies and divides them among cells, which are yet to be described. Places are finite, masses finite and ≥ 0. */
export function growTree(
  tree: BodyTree,
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  mass: ArrayLike<number> | null
): void {
  const {bodyCount, order} = tree;
  tree.cellCount = 0;
  tree.hasHeap = false;
  for (let i = 0; i < bodyCount; i++) {
    order[i] = i;
    tree.x[i] = x[i]!;
    tree.y[i] = y[i]!;
  }
  if (bodyCount > 0) sow(tree, x, y, mass, 0, bodyCount);
}

/** Puts the bodies, who have moved, into the cells where they were: far quicker than to grow the tree anew. */
export function keepTree(
  {bodyCount, order, x: placeX, y: placeY, mass: placeMass}: BodyTree,
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  mass: ArrayLike<number> | null
): void {
  for (let p = 0; p < bodyCount; p++) {
    const body = order[p]!;
    placeX[p] = x[body]!;
    placeY[p] = y[body]!;
    placeMass[p] = mass ? mass[body]! : 1;
  }
}

/** Shift of the two highest bits of a code: they say which quarter of the whole a body stands in. */
const FIRST_QUARTERS = 30;

/**
 * Lays a grid over the bodies at places `first` … `end` − 1, sorts them and builds their cells. Where more bodies than a
 * leaf holds share one point of the grid, as when one body stands far from a crowd, they are sown again on a finer one.
 */
function sow(
  tree: BodyTree,
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  mass: ArrayLike<number> | null,
  first: number,
  end: number
): void {
  const {leafSize, order, codes, x: placeX, y: placeY, mass: placeMass} = tree;
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (let p = first; p < end; p++) {
    const px = placeX[p]!;
    const py = placeY[p]!;
    if (px < left) left = px;
    if (px > right) right = px;
    if (py < top) top = py;
    if (py > bottom) bottom = py;
  }
  const scale = GRID_STEPS / Math.max(right - left, bottom - top);
  const isOnePoint = !(scale < Infinity);
  if (!isOnePoint) {
    for (let p = first; p < end; p++) {
      codes[p] = mortonCode(((placeX[p]! - left) * scale) | 0, ((placeY[p]! - top) * scale) | 0);
    }
    sortByCode(codes, order, first, end, tree.room);
  }
  for (let p = first; p < end; p++) {
    const body = order[p]!;
    placeX[p] = x[body]!;
    placeY[p] = y[body]!;
    placeMass[p] = mass ? mass[body]! : 1;
  }
  divide(first, end, FIRST_QUARTERS);

  function divide(start: number, stop: number, highest: number): void {
    let shift = highest;
    if (stop - start > leafSize) {
      const differing = codes[start]! ^ codes[stop - 1]!;
      while (shift >= 0 && ((differing >>> shift) & 3) === 0) shift -= 2; // a quarter that holds all is no cell
      if (shift < 0 && !isOnePoint) {
        sow(tree, x, y, mass, start, stop);
        return;
      }
    }
    const cell = tree.cellCount++;
    tree.start[cell] = start;
    tree.end[cell] = stop;
    if (stop - start <= leafSize || isOnePoint) {
      tree.next[cell] = tree.cellCount;
      if (stop - start > leafSize) tree.hasHeap = true;
    } else {
      for (let from = start; from < stop; ) {
        const to = endOfQuarter(codes, from, stop, shift);
        divide(from, to, shift - 2);
        from = to;
      }
      tree.next[cell] = tree.cellCount;
    }
  }
}

/** The place after the last body that stands in the same quarter as the one at `from`. */
function endOfQuarter(codes: Uint32Array, from: number, end: number, shift: number): number {
  const quarter = codes[from]! >>> shift;
  let [low, high] = [from + 1, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (codes[middle]! >>> shift === quarter) low = middle + 1;
    else high = middle;
  }
  return low;
}
