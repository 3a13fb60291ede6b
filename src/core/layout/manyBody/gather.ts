// What a cell's bodies are from afar: a mass at their centre of mass, and the second and third moments about it.
// A body at (x, y) is the complex number z = x + iy; about the centre of mass the first moment is nought.
//
//   aₖ = Σ mⱼ (zⱼ − c)ᵏ
//
// @see Greengard & Rokhlin (1987), "A fast algorithm for particle simulations", J. Comput. Phys. 73, lemmas 2.2 and 2.3.

import {type BodyTree, CELL} from "./bodyTree.ts";

/** Describes all cells where their bodies stand now; gives the radii of all leaves, in sum. */
export function gather(tree: BodyTree): number {
  const {cellCount, next, cells} = tree;
  for (let cell = cellCount - 1; cell >= 0; cell--) {
    if (next[cell] === cell + 1) gatherFromBodies(tree, cell);
    else gatherFromCells(tree, cell);
  }
  let sum = 0;
  for (let cell = 0; cell < cellCount; cell++) {
    if (next[cell] === cell + 1) sum += cells[cell * CELL.STRIDE + CELL.RADIUS]!;
  }
  return sum;
}

/** Describes a leaf by its bodies. */
function gatherFromBodies(tree: BodyTree, cell: number): void {
  const {x, y, mass, cells} = tree;
  const start = tree.start[cell]!;
  const end = tree.end[cell]!;
  let sumX = 0;
  let sumY = 0;
  let sum = 0;
  for (let p = start; p < end; p++) {
    const m = mass[p]!;
    sumX += m * x[p]!;
    sumY += m * y[p]!;
    sum += m;
  }
  const centreX = sum > 0 ? sumX / sum : x[start]!;
  const centreY = sum > 0 ? sumY / sum : y[start]!;
  let farthest = 0;
  let re2 = 0;
  let im2 = 0;
  let re3 = 0;
  let im3 = 0;
  for (let p = start; p < end; p++) {
    const dx = x[p]! - centreX;
    const dy = y[p]! - centreY;
    const square = dx * dx + dy * dy;
    if (square > farthest) farthest = square;
    const re = mass[p]! * (dx * dx - dy * dy);
    const im = mass[p]! * 2 * dx * dy;
    re2 += re;
    im2 += im;
    re3 += re * dx - im * dy;
    im3 += re * dy + im * dx;
  }
  write(cells, cell * CELL.STRIDE, centreX, centreY, sum, Math.sqrt(farthest), re2, im2, re3, im3);
}

/** Describes a cell by the cells that it consists of, whose own description is ready. */
function gatherFromCells(tree: BodyTree, cell: number): void {
  const {cells, next} = tree;
  const last = next[cell]!;
  let sumX = 0;
  let sumY = 0;
  let sum = 0;
  for (let part = cell + 1; part < last; part = next[part]!) {
    const at = part * CELL.STRIDE;
    const m = cells[at + CELL.MASS]!;
    sumX += m * cells[at + CELL.X]!;
    sumY += m * cells[at + CELL.Y]!;
    sum += m;
  }
  const some = (cell + 1) * CELL.STRIDE;
  const centreX = sum > 0 ? sumX / sum : cells[some + CELL.X]!;
  const centreY = sum > 0 ? sumY / sum : cells[some + CELL.Y]!;
  let radius = 0;
  let re2 = 0;
  let im2 = 0;
  let re3 = 0;
  let im3 = 0;
  for (let part = cell + 1; part < last; part = next[part]!) {
    const at = part * CELL.STRIDE;
    const m = cells[at + CELL.MASS]!;
    const dx = cells[at + CELL.X]! - centreX;
    const dy = cells[at + CELL.Y]! - centreY;
    const reach = Math.sqrt(dx * dx + dy * dy) + cells[at + CELL.RADIUS]!;
    if (reach > radius) radius = reach;
    const a2 = cells[at + CELL.SECOND]!;
    const b2 = cells[at + CELL.SECOND + 1]!;
    const re = m * (dx * dx - dy * dy);
    const im = m * 2 * dx * dy;
    re2 += a2 + re;
    im2 += b2 + im;
    re3 += cells[at + CELL.THIRD]! + 3 * (a2 * dx - b2 * dy) + re * dx - im * dy;
    im3 += cells[at + CELL.THIRD + 1]! + 3 * (a2 * dy + b2 * dx) + re * dy + im * dx;
  }
  write(cells, cell * CELL.STRIDE, centreX, centreY, sum, radius, re2, im2, re3, im3);
}

function write(
  cells: Float64Array,
  at: number,
  x: number,
  y: number,
  mass: number,
  radius: number,
  re2: number,
  im2: number,
  re3: number,
  im3: number
): void {
  cells[at + CELL.X] = x;
  cells[at + CELL.Y] = y;
  cells[at + CELL.MASS] = mass;
  cells[at + CELL.RADIUS] = radius;
  cells[at + CELL.SECOND] = re2;
  cells[at + CELL.SECOND + 1] = im2;
  cells[at + CELL.THIRD] = re3;
  cells[at + CELL.THIRD + 1] = im3;
}
