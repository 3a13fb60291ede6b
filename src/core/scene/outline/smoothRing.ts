import {hypotenuse} from "../../base/hypotenuse.ts";
import type {Point} from "../scene.ts";

/** A closed line without the grain of the grid it was drawn on, in as few points as `tolerance` px allow. */
export function smoothRing(ring: readonly Point[], tolerance: number): Point[] {
  const mean = (a: number, b: number, c: number) => (a + 2 * b + c) / 4;
  const at = (i: number) => ring[(i + ring.length) % ring.length]!;
  const soft = ring.map(([x, y], i): Point => {
    const [before, after] = [at(i - 1), at(i + 1)];
    return [mean(before[0], x, after[0]), mean(before[1], y, after[1])];
  });
  return thinned(withCutCorners(soft), tolerance);
}

/** Every corner cut at a quarter of its sides. @see Chaikin (1974), "An algorithm for high speed curve generation" */
function withCutCorners(ring: readonly Point[]): Point[] {
  return ring.flatMap(([x1, y1], i): Point[] => {
    const [x2, y2] = ring[(i + 1) % ring.length]!;
    return [
      [0.75 * x1 + 0.25 * x2, 0.75 * y1 + 0.25 * y2],
      [0.25 * x1 + 0.75 * x2, 0.25 * y1 + 0.75 * y2]
    ];
  });
}

/** Only the points that a line within `tolerance` of all cannot do without. @see Douglas & Peucker (1973) */
function thinned(ring: readonly Point[], tolerance: number): Point[] {
  const half = ring.length >> 1;
  const kept = new Uint8Array(ring.length + 1);
  const closed = [...ring, ring[0]!];
  kept[0] = 1;
  kept[half] = 1;
  const open: [number, number][] = [
    [0, half],
    [half, ring.length]
  ];
  for (let stretch = open.pop(); stretch; stretch = open.pop()) {
    const [first, last] = stretch;
    let [farthest, most] = [-1, tolerance];
    for (let i = first + 1; i < last; i++) {
      const distance = distanceTo(closed[i]!, closed[first]!, closed[last]!);
      if (distance > most) [farthest, most] = [i, distance];
    }
    if (farthest < 0) continue;
    kept[farthest] = 1;
    open.push([first, farthest], [farthest, last]);
  }
  return ring.filter((_, i) => kept[i] === 1);
}

/** Distance of a point from the stretch between two others. */
function distanceTo([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / length));
  return hypotenuse(x1 + t * dx - x, y1 + t * dy - y);
}
