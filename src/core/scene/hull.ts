import {polygonHull} from "d3";
import type {Disc} from "./placeLabels.ts";
import type {Point} from "./scene.ts";
import {onUnitCircle} from "./unitCircle.ts";

/** Points on each circle: at a radius of 60 px the outline is within 0.1 px of round. */
const SAMPLES = 48;

/**
 * The closed outline, in px, of the tightest convex shape that keeps `padding` px around every disc; its corners are
 * round because discs are. One disc gives a circle, two a capsule, none an empty outline. O(n log n).
 */
export function hullOutline(discs: readonly Disc[], padding: number): Point[] {
  const samples: [number, number][] = discs.flatMap(({x, y, radius}) =>
    CIRCLE.map(([dx, dy]): [number, number] => [x + (radius + padding) * dx, y + (radius + padding) * dy])
  );
  return polygonHull(samples) ?? [];
}

const CIRCLE: readonly Point[] = Array.from({length: SAMPLES}, (_, i) => onUnitCircle(i / SAMPLES));
