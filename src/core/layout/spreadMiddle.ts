import type {Bodies} from "./bodies.ts";

/**
 * Draws outliers in and opens the crowded middle: a body at distance r from the middle goes to ⁴√(r³·R), R being the
 * median distance; x is stretched by `stretch`, since screens and slides are wider than high. Fixed bodies stay.
 * Square roots only, whose last bit is the same on every machine.
 */
export function spreadMiddle({x, y, isFixed}: Bodies, stretch: number): void {
  const free = Array.from(isFixed.keys()).filter((body) => isFixed[body] === 0);
  if (free.length < 3) return;
  let [middleX, middleY] = [0, 0];
  for (const body of free) {
    middleX += x[body]! / free.length;
    middleY += y[body]! / free.length;
  }
  const distances = free.map((body) => Math.sqrt((x[body]! - middleX) ** 2 + (y[body]! - middleY) ** 2));
  const median = [...distances].sort((a, b) => a - b)[Math.floor(free.length / 2)]!;
  free.forEach((body, i) => {
    const distance = distances[i]!;
    const factor = distance > 0 ? Math.sqrt(Math.sqrt(median / distance)) : 1;
    x[body] = middleX + (x[body]! - middleX) * factor * stretch;
    y[body] = middleY + (y[body]! - middleY) * factor;
  });
}
