import type {Bodies} from "../bodies.ts";
import type {PivotDistances} from "./pivotDistances.ts";

/**
 * How well a placement keeps distances, judged by those from the pivots only.
 * @see Kamada & Kawai (1989), "An algorithm for drawing general undirected graphs", Inf. Process. Lett. 31; pivots:
 * Ortmann, Klimenta & Brandes (2017), "A sparse stress model", J. Graph Algorithms Appl. 21(5).
 */
export interface PivotStress {
  /** The mean of (1 − s · drawn ÷ steps)² at the best scale s, over the pivots and about a thousand bodies; 0 is best. */
  of(bodies: Bodies): number;
  /**
   * Moves each body the share `step` (0–1) of the way to where its distances from the pivots fit their steps best, at the
   * scale that the whole has. The first steps mend most; after many, all nodes fill one disc, and groups are lost in it.
   */
  ease(bodies: Bodies, step: number): void;
}

/** Stress by these distances. */
export function pivotStress(distances: PivotDistances): PivotStress {
  const {pivots} = distances;
  const seen: Seen = {...distances, pivotX: new Float64Array(pivots.length), pivotY: new Float64Array(pivots.length)};
  return {
    of(bodies) {
      lookFrom(seen, bodies);
      const {count, sum, squares} = ratios(seen, bodies);
      return squares > 0 ? 1 - (sum * sum) / (count * squares) : 1;
    },
    ease(bodies, step) {
      lookFrom(seen, bodies);
      const {sum, squares} = ratios(seen, bodies);
      if (sum > 0) draw(seen, bodies, step, squares / sum);
    }
  };
}

/** The distances, and where the pivots stand. */
interface Seen extends PivotDistances {
  pivotX: Float64Array;
  pivotY: Float64Array;
}

function lookFrom({pivots, pivotX, pivotY}: Seen, {x, y}: Bodies): void {
  pivots.forEach((pivot, k) => {
    pivotX[k] = x[pivot]!;
    pivotY[k] = y[pivot]!;
  });
}

/** About as many bodies are looked at where the scale or the stress is asked for. */
const MOST_LOOKED_AT = 1000;

/** Sums of drawn ÷ steps and of its square, over the bodies looked at. */
function ratios({bodyCount, steps, pivotX, pivotY}: Seen, {x, y}: Bodies) {
  const pivotCount = pivotX.length;
  let count = 0;
  let sum = 0;
  let squares = 0;
  for (let body = 0; body < bodyCount; body += Math.ceil(bodyCount / MOST_LOOKED_AT)) {
    const px = x[body]!;
    const py = y[body]!;
    for (let k = 0, at = body * pivotCount; k < pivotCount; k++, at++) {
      const away = steps[at]!;
      if (away === 0) continue;
      const dx = px - pivotX[k]!;
      const dy = py - pivotY[k]!;
      const square = (dx * dx + dy * dy) / (away * away);
      count++;
      sum += Math.sqrt(square);
      squares += square;
    }
  }
  return {count, sum, squares};
}

/** Draws each body the share `step` of its way; `length` is how long a step of the graph is drawn. */
function draw({bodyCount, steps, pivotX, pivotY}: Seen, {x, y}: Bodies, step: number, length: number): void {
  const pivotCount = pivotX.length;
  for (let body = 0; body < bodyCount; body++) {
    const px = x[body]!;
    const py = y[body]!;
    let wayX = 0;
    let wayY = 0;
    let weights = 0;
    for (let k = 0, at = body * pivotCount; k < pivotCount; k++, at++) {
      const away = steps[at]!;
      const dx = px - pivotX[k]!;
      const dy = py - pivotY[k]!;
      const square = dx * dx + dy * dy;
      if (away === 0 || square === 0) continue;
      // by majorisation: its distance from the pivot would be `away` lengths, the way the same, the weight 1 ÷ steps
      const weight = 1 / away;
      const pull = length / Math.sqrt(square) - weight;
      wayX += dx * pull;
      wayY += dy * pull;
      weights += weight;
    }
    if (weights === 0) continue;
    x[body] = px + (step * wayX) / weights;
    y[body] = py + (step * wayY) / weights;
  }
}
