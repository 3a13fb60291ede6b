// The push of every body on every other, in time that grows with their number alone: the fast multipole method on pairs
// of cells. Two cells far apart exchange fields as wholes; two that are near are divided; leaves are summed up.
// @see Greengard & Rokhlin (1987); the walk over pairs: Dehnen (2002), "A hierarchical O(N) force calculation algorithm".

import {type BodyTree, CELL, createBodyTree} from "./bodyTree.ts";
import {exchangeFields, passDown} from "./farField.ts";
import {growTree, regather} from "./growTree.ts";
import {type RepulsionLaw, repelBetween, repelCrowds, repelWithin} from "./nearField.ts";

export type {RepulsionLaw} from "./nearField.ts";

/**
 * At this θ the error (root mean square, of the mean force) is below 1 % and that of d3's quadtree at its default of 0.9,
 * however the bodies stand: on a line as well, where cells that touch are full to the brim where they do.
 */
export const THETA = 0.85;

/** At this one it is where there are many, and they stand neither along a line nor on one spot. */
const THETA_OF_CROWD = 1;

/** More bodies than this are a crowd: their cells are kept for some ticks, and θ is chosen for them. */
export const CROWD = 600;

/** How often in turn the bodies' cells are kept before the tree is grown again. */
const TIMES_KEPT = 3;

/** d3's least distance and endless reach. */
export const DEFAULT_LAW: RepulsionLaw = {theta: THETA, nearest: 1, reach: Number.POSITIVE_INFINITY};

export interface ManyBody {
  /**
   * Writes into `fieldX`, `fieldY` what each body would feel if its own mass were 1: Σⱼ mⱼ (own place − place j) ÷
   * distance². Places are within ±10⁷⁵, masses finite and ≥ 0; without masses, all are 1.
   */
  field(
    x: ArrayLike<number>,
    y: ArrayLike<number>,
    mass: ArrayLike<number> | null,
    fieldX: Float64Array,
    fieldY: Float64Array
  ): void;
}

/** Room for the pushes among `bodyCount` bodies, to be asked again and again. */
export function createManyBody(bodyCount: number, law: Partial<RepulsionLaw> = {}, leafSize = 16): ManyBody {
  const tree = createBodyTree(bodyCount, leafSize);
  const whole = {...DEFAULT_LAW, ...law};
  const isCrowd = bodyCount > CROWD;
  let kept = 0;
  return {
    field(x, y, mass, fieldX, fieldY) {
      if (isCrowd && kept < TIMES_KEPT && regather(tree, x, y, mass)) kept++;
      else {
        growTree(tree, x, y, mass);
        kept = 0;
      }
      const isEasy = isCrowd && law.theta === undefined && !tree.hasHeap && !isLine(tree);
      repelAll(tree, isEasy ? {...whole, theta: THETA_OF_CROWD} : whole);
      const {order} = tree;
      for (let p = 0; p < bodyCount; p++) {
        fieldX[order[p]!] = tree.fieldX[p]!;
        fieldY[order[p]!] = tree.fieldY[p]!;
      }
    }
  };
}

/** Whether most of what is far from the middle lies along one line: then ∑ m z² is as long as ∑ m |z|². */
function isLine({bodyCount, x, y, mass, cells}: BodyTree): boolean {
  const [centreX, centreY] = [cells[CELL.X]!, cells[CELL.Y]!];
  let all = 0;
  for (let p = 0; p < bodyCount; p++) {
    const [dx, dy] = [x[p]! - centreX, y[p]! - centreY];
    all += mass[p]! * (dx * dx + dy * dy);
  }
  return !(Math.abs(cells[CELL.SECOND]!) + Math.abs(cells[CELL.SECOND + 1]!) < LINE * all);
}

const LINE = 0.95;

/** Fills the tree's fields. */
function repelAll(tree: BodyTree, law: RepulsionLaw): void {
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
const CROWD_THETA = 0.35;

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
