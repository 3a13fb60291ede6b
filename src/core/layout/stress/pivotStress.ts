import {random} from "../../base/random.ts";
import type {Adjacency} from "../../network/adjacency.ts";
import type {Bodies} from "../bodies.ts";
import {NO_WAY, pivotSteps} from "./pivotSteps.ts";

/**
 * How well a placement keeps distances, judged by some nodes only, the pivots.
 * @see Kamada & Kawai (1989), "An algorithm for drawing general undirected graphs", Inf. Process. Lett. 31; pivots:
 * Ortmann, Klimenta & Brandes (2017), "A sparse stress model", J. Graph Algorithms Appl. 21(5).
 */
export interface PivotStress {
  /**
   * The mean of (1 − s · drawn ÷ steps)² at the best scale s, over the pivots and about a thousand nodes; 0 is best. Node v
   * stands where body `bodyOf[v]` does: so coarse placements can be compared.
   */
  of(x: Float64Array, y: Float64Array, bodyOf: Int32Array): number;
  /**
   * Moves each body the share `step` (0–1) of the way to where its distances from the pivots fit their steps best, at the
   * scale that the whole has. The first steps mend most; after many, all nodes fill one disc, and groups are lost in it.
   */
  ease(bodies: Bodies, step: number): void;
}

/** Stress by `pivotCount` pivots, chosen by the seed. */
export function pivotStress(adjacency: Adjacency, pivotCount: number, seed: number): PivotStress {
  const nodeCount = adjacency.offsets.length - 1;
  const chance = random(seed);
  const pivots = Uint32Array.from({length: pivotCount}, () => Math.floor(chance() * nodeCount));
  const steps = pivotSteps(adjacency, pivots);
  const [pivotX, pivotY] = [new Float64Array(pivotCount), new Float64Array(pivotCount)];

  /** Sums of drawn ÷ steps and of its square, over the nodes looked at. */
  function ratios(x: Float64Array, y: Float64Array, bodyOf: Int32Array | null) {
    let count = 0;
    let sum = 0;
    let squares = 0;
    lookFrom(x, y, bodyOf);
    for (let node = 0; node < nodeCount; node += Math.ceil(nodeCount / MOST_LOOKED_AT)) {
      const body = bodyOf ? bodyOf[node]! : node;
      const px = x[body]!;
      const py = y[body]!;
      for (let k = 0, at = node * pivotCount; k < pivotCount; k++, at++) {
        const away = steps[at]!;
        if (away === 0 || away === NO_WAY) continue;
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

  function lookFrom(x: Float64Array, y: Float64Array, bodyOf: Int32Array | null): void {
    for (let k = 0; k < pivotCount; k++) {
      const body = bodyOf ? bodyOf[pivots[k]!]! : pivots[k]!;
      pivotX[k] = x[body]!;
      pivotY[k] = y[body]!;
    }
  }

  return {
    of(x, y, bodyOf) {
      const {count, sum, squares} = ratios(x, y, bodyOf);
      return squares > 0 ? 1 - (sum * sum) / (count * squares) : 1;
    },
    ease({x, y}, step) {
      const {sum, squares} = ratios(x, y, null);
      if (!(sum > 0)) return;
      const length = squares / sum; // of a step, at the best scale
      for (let node = 0; node < nodeCount; node++) {
        const px = x[node]!;
        const py = y[node]!;
        let wayX = 0;
        let wayY = 0;
        let weights = 0;
        for (let k = 0, at = node * pivotCount; k < pivotCount; k++, at++) {
          const away = steps[at]!;
          const dx = px - pivotX[k]!;
          const dy = py - pivotY[k]!;
          const square = dx * dx + dy * dy;
          if (away === 0 || away === NO_WAY || square === 0) continue;
          // by majorisation: its distance from the pivot would be `away` lengths, the way the same, the weight 1 ÷ steps
          const weight = 1 / away;
          const pull = length / Math.sqrt(square) - weight;
          wayX += dx * pull;
          wayY += dy * pull;
          weights += weight;
        }
        if (weights === 0) continue;
        x[node]! += (step * wayX) / weights;
        y[node]! += (step * wayY) / weights;
      }
    }
  };
}

/** About as many nodes are looked at where a value is asked for. */
const MOST_LOOKED_AT = 1000;
