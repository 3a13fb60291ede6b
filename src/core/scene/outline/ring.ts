import type {Point} from "../scene.ts";

/** Twice the area of a closed line: positive where it runs clockwise on paper, y down. */
export function ringArea(ring: readonly Point[]): number {
  let area = 0;
  ring.forEach(([x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!;
    area += x * nextY - nextX * y;
  });
  return area;
}

/** Whether a point lies inside a closed line: a ray from it to the right crosses it an odd number of times. */
export function isInRing(ring: readonly Point[], x: number, y: number): boolean {
  let isIn = false;
  ring.forEach(([ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length]!;
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) isIn = !isIn;
  });
  return isIn;
}
