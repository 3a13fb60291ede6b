// The walk over pairs of cells: two far apart exchange fields as wholes, two that are near are divided, and leaves are
// summed up.
// @see Dehnen (2002), "A hierarchical O(N) force calculation algorithm", J. Comput. Phys. 179.

import {type BodyTree, CELL} from "./bodyTree.ts";
import {exchangeFields, passDown} from "./farField.ts";
import {type RepulsionLaw, repelBetween, repelCrowds, repelWithin} from "./nearField.ts";

/** Fills the fields of a tree whose cells are described. */
export function repel(tree: BodyTree, law: RepulsionLaw): void {
  tree.local.fill(0, 0, tree.cellCount * CELL.STRIDE);
  tree.fieldX.fill(0);
  tree.fieldY.fill(0);
  if (tree.cellCount > 0) walkWithin(tree, 0, law);
  passDown(tree);
}

function walkWithin(tree: BodyTree, cell: number, law: RepulsionLaw): void {
  const {next} = tree;
  const end = next[cell]!;
  if (end === cell + 1) repelWithin(tree, cell, law); // a leaf has no parts to walk over
  for (let part = cell + 1; part < end; part = next[part]!) {
    walkWithin(tree, part, law);
    for (let other = next[part]!; other < end; other = next[other]!) walkBetween(tree, part, other, law);
  }
}

/** The θ below which two crowds within the law's `nearest` are taken as wholes. */
export const CROWD_THETA = 0.35;

function walkBetween(tree: BodyTree, a: number, b: number, law: RepulsionLaw): void {
  const {cells, next} = tree;
  const atA = a * CELL.STRIDE;
  const atB = b * CELL.STRIDE;
  const dx = cells[atA + CELL.X]! - cells[atB + CELL.X]!;
  const dy = cells[atA + CELL.Y]! - cells[atB + CELL.Y]!;
  const square = dx * dx + dy * dy;
  const radiusA = cells[atA + CELL.RADIUS]!;
  const radiusB = cells[atB + CELL.RADIUS]!;
  const radii = radiusA + radiusB;
  const {theta, nearest, reach} = law;
  if (square >= (reach + radii) * (reach + radii)) return;
  const isLeafA = next[a] === a + 1;
  const isLeafB = next[b] === b + 1;
  if (radii * radii < theta * theta * square) {
    if ((radii + nearest) * (radii + nearest) < square) {
      if (square < reach * reach) exchangeFields(tree, a, b);
      return;
    }
    const fewer = Math.min(tree.end[a]! - tree.start[a]!, tree.end[b]! - tree.start[b]!);
    if (fewer > tree.leafSize && radii * radii < CROWD_THETA * CROWD_THETA * square) {
      repelCrowds(tree, a, b, law);
      return;
    }
  }
  if (isLeafA && isLeafB) repelBetween(tree, a, b, law);
  else if (isLeafB || (!isLeafA && radiusA >= radiusB)) {
    for (let part = a + 1; part < next[a]!; part = next[part]!) walkBetween(tree, part, b, law);
  } else {
    for (let part = b + 1; part < next[b]!; part = next[part]!) walkBetween(tree, a, part, law);
  }
}
