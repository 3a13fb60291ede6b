// The push of every body on every other, in time that grows with their number alone: the fast multipole method on pairs
// of cells.
// @see Greengard & Rokhlin (1987), "A fast algorithm for particle simulations", J. Comput. Phys. 73.

import {MOST_IN_CIRCLE} from "../settings.ts";
import {type BodyTree, CELL, createBodyTree} from "./bodyTree.ts";
import {growTree, keepTree, type Placement} from "./growTree.ts";
import {type Kernel, plainKernel} from "./kernel.ts";
import type {RepulsionLaw} from "./nearField.ts";
import {wasmKernel} from "./wasmKernel.ts";

export type {RepulsionLaw} from "./nearField.ts";

/**
 * At this θ the error (root mean square, of the mean force) is below 1 % and that of d3's quadtree at its default of 0.9,
 * however the bodies stand: on a line as well, where cells that touch are full to the brim where they do.
 */
export const THETA = 0.85;

/** At this one it is in a crowd (see MOST_IN_CIRCLE), where bodies stand neither along a line nor on one spot. */
const THETA_OF_CROWD = 1;

/** How often in turn the cells of a crowd are kept before the tree is grown again. */
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

/** Room for the pushes among `bodyCount` bodies, to be asked again and again. Every kernel gives the same bits. */
export function createManyBody(
  bodyCount: number,
  law: Partial<RepulsionLaw> = {},
  kernel: Kernel = wasmKernel() ?? plainKernel
): ManyBody {
  const tree = createBodyTree(bodyCount, LEAF);
  const whole = {...DEFAULT_LAW, ...law};
  const isCrowd = bodyCount > MOST_IN_CIRCLE;
  let kept = TIMES_KEPT;
  let isEasy = false; // whether a larger θ will do
  let spread = 0; // the radii of all leaves, in sum, when the tree was grown
  return {
    field(x, y, mass, fieldX, fieldY) {
      const placement = {x, y, mass};
      if (!keep(placement)) {
        growTree(tree, placement);
        spread = kernel.gather(tree);
        kept = 0;
        isEasy = isCrowd && law.theta === undefined && !tree.hasHeap && !isLine(tree);
      }
      kernel.repel(tree, isEasy ? {...whole, theta: THETA_OF_CROWD} : whole);
      const {order} = tree;
      for (let p = 0; p < bodyCount; p++) {
        fieldX[order[p]!] = tree.fieldX[p]!;
        fieldY[order[p]!] = tree.fieldY[p]!;
      }
    }
  };

  /** Describes the cells of some ticks ago anew; false where they are of no more use, and the tree is to be grown. */
  function keep(placement: Placement): boolean {
    if (!isCrowd || tree.hasHeap || kept >= TIMES_KEPT) return false;
    kept++;
    keepTree(tree, placement);
    return kernel.gather(tree) < MOST_WIDER * spread;
  }
}

/** How many bodies a leaf holds at most. */
const LEAF = 16;

/** How much wider than when they were grown leaves may have become. */
const MOST_WIDER = 1.3;

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
