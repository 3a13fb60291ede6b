// Placements that a many-body sum must bear, seeded.

import {random} from "../../../src/core/base/random.ts";

export interface Placement {
  x: Float64Array;
  y: Float64Array;
}

type Place = (i: number, chance: () => number, count: number) => [number, number];

const clouds: Place = (i, chance) => {
  const bell = () => chance() + chance() + chance() + chance() - 2;
  return [((i * 7919) % 11) * 90 + 80 * bell(), ((i * 104729) % 13) * 90 + 80 * bell()];
};

export const PLACEMENTS: Readonly<Record<string, Place>> = {
  random: (_i, chance, count) => [20 * Math.sqrt(count) * chance(), 20 * Math.sqrt(count) * chance()],
  settled: clouds,
  collapsed: (_i, chance) => [chance(), chance()],
  collinear: (_i, chance, count) => [20 * count * chance(), 0],
  outlier: (i, chance, count) => (i === 0 ? [1e9, -1e9] : clouds(i, chance, count)),
  "two far apart": (i, chance, count) => {
    const [x, y] = clouds(i, chance, count);
    return i % 2 === 0 ? [x, y] : [x + 1e6, y];
  },
  "half on one spot": (i, chance, count) => (i % 2 === 0 ? [3, 4] : clouds(i, chance, count))
};

export function placed(name: string, count: number, seed = 5): Placement {
  const chance = random(seed);
  const place = PLACEMENTS[name]!;
  const points = Array.from({length: count}, (_, i) => place(i, chance, count));
  return {x: Float64Array.from(points, ([x]) => x), y: Float64Array.from(points, ([, y]) => y)};
}

/** What the bodies at `places` feel, summed up one by one; bodies on the same spot feel nothing of one another. */
export function exactField({x, y}: Placement, mass: ArrayLike<number> | null, bodies: readonly number[]): number[][] {
  return bodies.map((p) => {
    let [sumX, sumY] = [0, 0];
    for (let q = 0; q < x.length; q++) {
      const [dx, dy] = [x[p]! - x[q]!, y[p]! - y[q]!];
      const square = dx * dx + dy * dy;
      if (square === 0) continue;
      const push = (mass ? mass[q]! : 1) / (square < 1 ? Math.sqrt(square) : square);
      sumX += dx * push;
      sumY += dy * push;
    }
    return [sumX, sumY];
  });
}

/** Root mean square of the error, as a share of that of the exact field. */
export function relativeError(found: readonly number[][], exact: readonly number[][]): number {
  let [error, size] = [0, 0];
  exact.forEach(([x = 0, y = 0], i) => {
    const [fx = 0, fy = 0] = found[i] ?? [];
    error += (fx - x) ** 2 + (fy - y) ** 2;
    size += x ** 2 + y ** 2;
  });
  return Math.sqrt(error / size);
}
