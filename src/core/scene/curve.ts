import type {Point} from "./scene.ts";

/**
 * Control point of the quadratic curve from `from` to `to` that bows by `bow` of its length to the left of its
 * direction (y down). A quadratic curve reaches half-way to its control point, hence the factor 2.
 */
export function edgeCurve([x1, y1]: Point, [x2, y2]: Point, bow: number): Point {
  return [(x1 + x2) / 2 + (y2 - y1) * 2 * bow, (y1 + y2) / 2 - (x2 - x1) * 2 * bow];
}

/** The point at share `t` in [0, 1] of a quadratic curve. */
export function pointOnCurve([x1, y1]: Point, [cx, cy]: Point, [x2, y2]: Point, t: number): Point {
  const u = 1 - t;
  return [u * u * x1 + 2 * u * t * cx + t * t * x2, u * u * y1 + 2 * u * t * cy + t * t * y2];
}
