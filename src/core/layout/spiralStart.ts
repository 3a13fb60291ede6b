import {random} from "../base/random.ts";
import type {Bodies} from "./bodies.ts";
import type {LayoutInput} from "./layoutInput.ts";
import {strengthsOf, type WeightedGraph} from "./weightedGraph.ts";

/**
 * Sets free bodies on a square spiral of cells, those of stage 0 first, by falling weight of their edges, so that the best
 * connected start in the middle, each shaken within its cell by the seed. Fixed bodies stay; their cells stay empty.
 * Only sums, products and comparisons: no sine, whose last bit is the machine's.
 */
export function spiralStart(bodies: Bodies, graph: WeightedGraph, {seed, stages}: LayoutInput, cell = 40): void {
  const {x, y, isFixed} = bodies;
  const strengths = strengthsOf(graph);
  const order = Uint32Array.from(isFixed.keys()).sort(
    (a, b) => stages[a]! - stages[b]! || strengths[b]! - strengths[a]! || a - b
  );
  const shake = random(seed);
  let [column, row, dx, dy, run, left] = [0, 0, 1, 0, 1, 1];
  for (const body of order) {
    if (isFixed[body] === 0) {
      x[body] = (column + shake() - 0.5) * cell;
      y[body] = (row + shake() - 0.5) * cell;
    }
    [column, row, left] = [column + dx, row + dy, left - 1];
    if (left > 0) continue;
    [dx, dy] = [-dy, dx];
    if (dy === 0) run += 1;
    left = run;
  }
}
