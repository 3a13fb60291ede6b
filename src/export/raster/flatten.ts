// Curves in straight pieces that leave them by a part of a px.

import type {Point} from "../../core/scene/scene.ts";
import {onUnitCircle} from "../../core/scene/unitCircle.ts";

/** A run of points, px: x0, y0, x1, y1 … */
export type Points = ArrayLike<number>;

/** A straight piece leaves its curve by at most so much, px. */
export const DEVIATION = 0.03;

/** Adds a quadratic curve without its start. */
export function addCurve(
  points: number[],
  x1: number,
  y1: number,
  cx: number,
  cy: number,
  x2: number,
  y2: number
): void {
  const [bendX, bendY] = [x1 - 2 * cx + x2, y1 - 2 * cy + y2];
  // A piece of a quadratic curve leaves its chord by a quarter of its second difference.
  const pieces = Math.ceil(Math.sqrt(Math.sqrt(bendX * bendX + bendY * bendY) / (4 * DEVIATION)));
  for (let i = 1; i < pieces; i++) {
    const t = i / pieces;
    const u = 1 - t;
    points.push(u * u * x1 + 2 * u * t * cx + t * t * x2, u * u * y1 + 2 * u * t * cy + t * t * y2);
  }
  points.push(x2, y2);
}

/** Adds the arc about a middle from one radius to another, the shorter way round, without its two ends. */
export function addArc(points: number[], x: number, y: number, ax: number, ay: number, bx: number, by: number): void {
  const radius = Math.sqrt(ax * ax + ay * ay);
  const [sumX, sumY] = [ax + bx, ay + by];
  const length = Math.sqrt(sumX * sumX + sumY * sumY);
  if (radius - length / 2 < DEVIATION || length < radius / 8) return;
  const [midX, midY] = [(sumX * radius) / length, (sumY * radius) / length];
  addArc(points, x, y, ax, ay, midX, midY);
  points.push(x + midX, y + midY);
  addArc(points, x, y, midX, midY, bx, by);
}

/** The corners of the unit circle that stands for one of `radius` px, from twelve o'clock, clockwise. */
export function circleCorners(radius: number): readonly Point[] {
  let size = 0;
  // An arc of a share s of the turn leaves its chord by about r (πs)² / 2.
  while (size < LARGEST && radius * (Math.PI / (8 << size)) ** 2 > 2 * DEVIATION) size++;
  const count = 8 << size;
  circles[size] ??= Array.from({length: count}, (_, i) => onUnitCircle(i / count));
  return circles[size]!;
}

/** 8 · 2⁷ corners at most. */
const LARGEST = 7;
const circles: (readonly Point[])[] = [];
