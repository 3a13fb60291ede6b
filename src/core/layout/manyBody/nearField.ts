// What bodies that stand near one another do, each to each. The law is d3-force's: a push of mass ÷ distance, which
// grows no further below a least distance, and ends at a reach.

import {type BodyTree, CELL} from "./bodyTree.ts";

export interface RepulsionLaw {
  /** Cells are taken as wholes where (radius + radius) ÷ distance is below this; 0 = never, all is summed up exactly. */
  theta: number;
  /** Nearer than this, the push is that of √(nearest × distance); > 0. */
  nearest: number;
  /** Farther than this there is no push; may be infinite. */
  reach: number;
}

/** Adds what the bodies of one leaf do to one another. */
export function repelWithin(tree: BodyTree, cell: number, law: RepulsionLaw): void {
  const {x, y, mass, fieldX, fieldY} = tree;
  const start = tree.start[cell]!;
  const end = tree.end[cell]!;
  if (end - start > tree.leafSize) {
    pushFromHeap(tree, start, end);
    return;
  }
  const nearest2 = law.nearest * law.nearest;
  const reach2 = law.reach * law.reach;
  for (let p = start; p < end; p++) {
    const px = x[p]!;
    const py = y[p]!;
    const pm = mass[p]!;
    let sumX = 0;
    let sumY = 0;
    for (let q = p + 1; q < end; q++) {
      let dx = px - x[q]!;
      let dy = py - y[q]!;
      let square = dx * dx + dy * dy;
      if (square < nearest2) {
        if (square === 0) {
          dx = anyWay(p + q);
          dy = anyWay(p - q);
          square = dx * dx + dy * dy;
        }
        square = Math.sqrt(nearest2 * square);
      } else if (square >= reach2) continue;
      const push = 1 / square;
      dx *= push;
      dy *= push;
      sumX += mass[q]! * dx;
      sumY += mass[q]! * dy;
      fieldX[q]! -= pm * dx;
      fieldY[q]! -= pm * dy;
    }
    fieldX[p]! += sumX;
    fieldY[p]! += sumY;
  }
}

/** Adds what the bodies of two leaves do to one another. */
export function repelBetween(tree: BodyTree, a: number, b: number, law: RepulsionLaw): void {
  const {x, y, mass, fieldX, fieldY} = tree;
  const start = tree.start[b]!;
  const end = tree.end[b]!;
  const nearest2 = law.nearest * law.nearest;
  const reach2 = law.reach * law.reach;
  for (let p = tree.start[a]!; p < tree.end[a]!; p++) {
    const px = x[p]!;
    const py = y[p]!;
    const pm = mass[p]!;
    let sumX = 0;
    let sumY = 0;
    for (let q = start; q < end; q++) {
      let dx = px - x[q]!;
      let dy = py - y[q]!;
      let square = dx * dx + dy * dy;
      if (square < nearest2) {
        if (square === 0) continue; // nearer than numbers can say
        square = Math.sqrt(nearest2 * square);
      } else if (square >= reach2) continue;
      const push = 1 / square;
      dx *= push;
      dy *= push;
      sumX += mass[q]! * dx;
      sumY += mass[q]! * dy;
      fieldX[q]! -= pm * dx;
      fieldY[q]! -= pm * dy;
    }
    fieldX[p]! += sumX;
    fieldY[p]! += sumY;
  }
}

/**
 * Two crowds within a hair's breadth of one another, where the law is no longer 1 ÷ distance and moments say nothing:
 * each body feels the other crowd's mass at its centre.
 */
export function repelCrowds(tree: BodyTree, a: number, b: number, law: RepulsionLaw): void {
  feelCentre(tree, a, b, law);
  feelCentre(tree, b, a, law);
}

function feelCentre(tree: BodyTree, cell: number, other: number, {nearest}: RepulsionLaw): void {
  const {x, y, cells, fieldX, fieldY} = tree;
  const at = other * CELL.STRIDE;
  const centreX = cells[at + CELL.X]!;
  const centreY = cells[at + CELL.Y]!;
  const mass = cells[at + CELL.MASS]!;
  for (let p = tree.start[cell]!; p < tree.end[cell]!; p++) {
    const dx = x[p]! - centreX;
    const dy = y[p]! - centreY;
    const square = dx * dx + dy * dy;
    if (square === 0) continue;
    const push = mass / (square < nearest * nearest ? nearest * Math.sqrt(square) : square);
    fieldX[p]! += dx * push;
    fieldY[p]! += dy * push;
  }
}

/** More bodies than a leaf holds, all on one spot: each pushes the next one, any way, so that they come apart. */
function pushFromHeap({mass, fieldX, fieldY}: BodyTree, start: number, end: number): void {
  for (let p = start; p + 1 < end; p++) {
    const [dx, dy] = [anyWay(p), anyWay(p + 7919)];
    fieldX[p]! += mass[p + 1]! * dx;
    fieldY[p]! += mass[p + 1]! * dy;
    fieldX[p + 1]! -= mass[p]! * dx;
    fieldY[p + 1]! -= mass[p]! * dy;
  }
}

/** A number in [−1, 1) other than 0 that looks like chance and is the same for the same place everywhere. */
function anyWay(place: number): number {
  const mixed = Math.imul(place ^ 0x9e3779b9, 0x85ebca6b);
  return ((mixed ^ (mixed >>> 13)) & 0xffff) / 0x8000 - 1 + 1 / 0x10000;
}
