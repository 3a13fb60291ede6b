// Shapes that every output needs and that no two should work out differently.

import {hypotenuse} from "../base/hypotenuse.ts";
import {pointOnCurve} from "./curve.ts";
import type {Dial, EdgeMark, NodeMark, NodeShape, Point} from "./scene.ts";
import {type Curve, partOfCurve} from "./trimCurve.ts";
import {onUnitCircle} from "./unitCircle.ts";

export interface EdgeGeometry {
  /** What is stroked: the curve, shortened where an arrowhead stands; its two halves where it is split. */
  pieces: Curve[];
  straight: boolean;
  /** A filled triangle, tip first; null without an arrow. */
  head: [Point, Point, Point] | null;
  /** Solid strokes across it: one where it is denied, two where it is split. */
  strokes: [Point, Point][];
}

/** What is stroked and filled for an edge. */
export function edgeGeometry({from, control, to, width, arrow, cut, split}: EdgeMark): EdgeGeometry {
  const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const straight = hypotenuse(control[0] - middle[0], control[1] - middle[1]) < 0.05;
  const span = hypotenuse(to[0] - from[0], to[1] - from[1]);
  const [dx, dy] = direction(straight ? from : control, to);
  const length = Math.min(2 + 3.2 * width, span / 2);
  const half = 0.38 * length;
  const base: Point = [to[0] - dx * length, to[1] - dy * length];
  const end: Point = arrow ? [to[0] - dx * length * 0.95, to[1] - dy * length * 0.95] : to;
  const curve: Curve = {from, control: straight ? [(from[0] + end[0]) / 2, (from[1] + end[1]) / 2] : control, to: end};
  return {
    pieces: [curve],
    straight,
    head: arrow ? [to, [base[0] - dy * half, base[1] + dx * half], [base[0] + dy * half, base[1] - dx * half]] : null,
    strokes: cut ? [crossStroke(pointOnCurve(from, control, to, 0.5), from, to, 2 + 2.8 * width)] : [],
    ...(split && halvesOf(curve, from, to, span, width))
  };
}

/** A line broken at its middle, and the strokes at the break. */
function halvesOf(
  curve: Curve,
  from: Point,
  to: Point,
  span: number,
  width: number
): Pick<EdgeGeometry, "pieces" | "strokes"> {
  const gap = Math.min(1.6 + 1.5 * width, span / 8);
  const [before, after] = [partOfCurve(curve, 0, 0.5 - gap / span), partOfCurve(curve, 0.5 + gap / span, 1)];
  const half = 2 + 2 * width;
  return {
    pieces: [before, after],
    strokes: [crossStroke(before.to, from, to, half), crossStroke(after.from, from, to, half)]
  };
}

/** The corners of a shape that is not a disc, its area near that of the disc of `radius`; null for a disc. */
export function shapeOutline(shape: NodeShape, [x, y]: Point, radius: number): Point[] | null {
  const corners = CORNERS[shape];
  return corners?.map(([cx, cy]): Point => [x + cx * radius, y + cy * radius]) ?? null;
}

/** Where the arc of a dial begins and ends, and whether it is more than half a circle; null where it is the whole one. */
export function dialArc([x, y]: Point, {radius, share}: Dial): {start: Point; end: Point; large: boolean} | null {
  if (share >= 1) return null;
  const [dx, dy] = onUnitCircle(share);
  return {start: [x, y - radius], end: [x + radius * dx, y + radius * dy], large: share > 0.5};
}

/** A disc's sectors, equal, from twelve o'clock, clockwise: start and end of each arc on the rim. */
export function sectors({
  at: [x, y],
  radius,
  colours
}: NodeMark): {colour: string; start: Point; end: Point; large: boolean}[] {
  const onRim = (share: number): Point => {
    const [dx, dy] = onUnitCircle(share);
    return [x + radius * dx, y + radius * dy];
  };
  const count = colours.length;
  return colours.map((colour, i) => ({
    colour,
    start: onRim(i / count),
    end: onRim((i + 1) / count),
    large: count === 1
  }));
}

/** Dots are dashes of no length with round ends. */
export const isDotted = (dashes: readonly number[], width: number): boolean =>
  dashes.length > 0 && dashes[0]! < width / 4;

/** Width of the ring around a node, px: thin beside the smallest of discs. */
export const ringWidth = (radius: number): number => Math.min(0.8 + 0.06 * radius, 0.35 * radius);

/** Shares of the radius. */
const CORNERS: Readonly<Record<NodeShape, readonly Point[] | null>> = {
  disc: null,
  square: regular(4, 1.22, 0.5),
  diamond: regular(4, 1.28, 0),
  triangle: regular(3, 1.45, 0),
  hexagon: regular(6, 1.12, 0)
};

/** A regular polygon, its first corner at twelve o'clock, turned by `turn` corners. */
function regular(corners: number, radius: number, turn: number): Point[] {
  return Array.from({length: corners}, (_, i) => {
    const [x, y] = onUnitCircle((i + turn) / corners);
    return [radius * x, radius * y];
  });
}

/** Unit vector; to the right where the points coincide. */
function direction([x1, y1]: Point, [x2, y2]: Point): Point {
  const length = hypotenuse(x2 - x1, y2 - y1);
  return length > 0 ? [(x2 - x1) / length, (y2 - y1) / length] : [1, 0];
}

function crossStroke([x, y]: Point, from: Point, to: Point, half: number): [Point, Point] {
  const [dx, dy] = direction(from, to); // a quadratic curve runs parallel to its chord at its middle
  return [
    [x - dy * half, y + dx * half],
    [x + dy * half, y - dx * half]
  ];
}
