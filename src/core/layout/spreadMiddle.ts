import type {Body} from "./layout.ts";

/**
 * Draws outliers in and opens the crowded middle: a body at distance r from the middle goes to √(r·R), R being the
 * median distance; x is stretched by `stretch`, since screens and slides are wider than high. Held bodies stay.
 * Square roots only, whose last bit is the same on every machine.
 */
export function spreadMiddle(bodies: readonly Body[], stretch: number): void {
  const free = bodies.filter(({fx}) => fx === undefined || fx === null);
  if (free.length < 3) return;
  let [cx, cy] = [0, 0];
  for (const {x, y} of free) [cx, cy] = [cx + x / free.length, cy + y / free.length];
  const distances = free.map(({x, y}) => Math.sqrt((x - cx) ** 2 + (y - cy) ** 2));
  const median = [...distances].sort((a, b) => a - b)[Math.floor(free.length / 2)] ?? 0;
  free.forEach((body, i) => {
    const r = distances[i] ?? 0;
    const factor = r > 0 ? Math.sqrt(r * median) / r : 1;
    body.x = cx + (body.x - cx) * factor * stretch;
    body.y = cy + (body.y - cy) * factor;
  });
}
