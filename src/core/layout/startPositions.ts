import {random} from "../base/random.ts";
import type {LayoutInput} from "./layout.ts";

/**
 * Where nodes begin: on a square spiral of cells by falling weight of their edges, so that the best connected start
 * in the middle, each shaken within its cell by the seed. Held nodes start where they are held.
 * Only sums, products and comparisons: no sine, whose last bit is the machine's.
 */
export function startPositions({seed, nodes, edges, weights}: LayoutInput, cell = 40): [number, number][] {
  const strengths = new Float64Array(nodes.length);
  weights.forEach((weight, i) => {
    for (const end of [edges[2 * i] ?? 0, edges[2 * i + 1] ?? 0]) strengths[end] = (strengths[end] ?? 0) + weight;
  });
  const order = nodes
    .map((_node, i) => i)
    .sort(
      (a, b) => (nodes[a]?.stage ?? 0) - (nodes[b]?.stage ?? 0) || (strengths[b] ?? 0) - (strengths[a] ?? 0) || a - b
    );
  const shake = random(seed);
  const positions: [number, number][] = nodes.map(() => [0, 0]);
  let [x, y, dx, dy, run, left] = [0, 0, 1, 0, 1, 1];
  for (const [i, node] of order.entries()) {
    const held = nodes[node]?.held;
    positions[node] = held ? [held.x, held.y] : [(x + shake() - 0.5) * cell, (y + shake() - 0.5) * cell];
    if (i === order.length - 1) break;
    [x, y, left] = [x + dx, y + dy, left - 1];
    if (left > 0) continue;
    [dx, dy] = [-dy, dx];
    if (dy === 0) run += 1;
    left = run;
  }
  return positions;
}
