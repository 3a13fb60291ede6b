import type {BodyTree} from "./bodyTree.ts";
import {GRID_STEPS, mortonCode, sortByCode} from "./mortonOrder.ts";

/** Where bodies stand and what they weigh; without masses, all weigh 1. Places are finite, masses finite and ≥ 0. */
export interface Placement {
  x: ArrayLike<number>;
  y: ArrayLike<number>;
  mass: ArrayLike<number> | null;
}

/** Sorts the bodies and divides them among cells, which are yet to be described. */
export function growTree(tree: BodyTree, placement: Placement): void {
  const {bodyCount, order} = tree;
  tree.cellCount = 0;
  tree.hasHeap = false;
  for (let body = 0; body < bodyCount; body++) order[body] = body;
  putInPlace(tree, placement, 0, bodyCount);
  if (bodyCount > 0) sow(tree, placement, 0, bodyCount);
}

/** Puts the bodies, who have moved, into the cells where they were: far quicker than to grow the tree anew. */
export function keepTree(tree: BodyTree, placement: Placement): void {
  putInPlace(tree, placement, 0, tree.bodyCount);
}

/** Writes at places `first` … `end` − 1 of the tree what is known of the bodies there. */
function putInPlace(tree: BodyTree, {x, y, mass}: Placement, first: number, end: number): void {
  const {order, x: placeX, y: placeY, mass: placeMass} = tree;
  for (let p = first; p < end; p++) {
    const body = order[p]!;
    placeX[p] = x[body]!;
    placeY[p] = y[body]!;
    placeMass[p] = mass ? mass[body]! : 1;
  }
}

/**
 * Lays a grid over the bodies at places `first` … `end` − 1, sorts them and builds their cells. Where more bodies than a
 * leaf holds share one point of the grid, as when one body stands far from a crowd, they are sown again on a finer one.
 */
function sow(tree: BodyTree, placement: Placement, first: number, end: number): void {
  if (!layGrid(tree, first, end)) {
    addCell(tree, first, end);
    if (end - first > tree.leafSize) tree.hasHeap = true;
    return;
  }
  sortByCode(tree.codes, tree.order, first, end, tree.room);
  putInPlace(tree, placement, first, end);
  divide(tree, placement, first, end, FIRST_QUARTERS);
}

/** Gives each body the code of its point on a grid as wide as they all stand; false where they all stand on one spot. */
function layGrid({x, y, codes}: BodyTree, first: number, end: number): boolean {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (let p = first; p < end; p++) {
    const px = x[p]!;
    const py = y[p]!;
    if (px < left) left = px;
    if (px > right) right = px;
    if (py < top) top = py;
    if (py > bottom) bottom = py;
  }
  const scale = GRID_STEPS / Math.max(right - left, bottom - top);
  if (!(scale < Infinity)) return false;
  for (let p = first; p < end; p++) {
    codes[p] = mortonCode(((x[p]! - left) * scale) | 0, ((y[p]! - top) * scale) | 0);
  }
  return true;
}

/** Shift of the two highest bits of a code: they say which quarter of the whole a body stands in. */
const FIRST_QUARTERS = 30;

/** Builds the cell of sorted bodies, and those below it: the quarters where the bits of the codes at `highest` or lower differ. */
function divide(tree: BodyTree, placement: Placement, first: number, end: number, highest: number): void {
  const {codes, leafSize} = tree;
  if (end - first <= leafSize) {
    addCell(tree, first, end);
    return;
  }
  const differing = codes[first]! ^ codes[end - 1]!;
  let shift = highest;
  while (shift >= 0 && ((differing >>> shift) & 3) === 0) shift -= 2; // a quarter that holds all is no cell
  if (shift < 0) {
    sow(tree, placement, first, end);
    return;
  }
  const cell = addCell(tree, first, end);
  for (let from = first; from < end; ) {
    const to = endOfQuarter(codes, from, end, shift);
    divide(tree, placement, from, to, shift - 2);
    from = to;
  }
  tree.next[cell] = tree.cellCount;
}

/** A cell of the bodies at these places: a leaf, as long as nothing is put below it. */
function addCell(tree: BodyTree, first: number, end: number): number {
  const cell = tree.cellCount++;
  tree.start[cell] = first;
  tree.end[cell] = end;
  tree.next[cell] = tree.cellCount;
  return cell;
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
