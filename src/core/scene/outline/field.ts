import {hypotenuse} from "../../base/hypotenuse.ts";
import type {Disc} from "../placeLabels.ts";
import type {Point} from "../scene.ts";

/** Numbers on a grid over the plane: above 0 = inside, in px from the border, as near as one needs them. */
export interface Field {
  left: number;
  top: number;
  /** px between two points of the grid. */
  step: number;
  columns: number;
  rows: number;
  values: Float64Array;
}

/** What a field says where nothing reaches. */
const FAR = -1e3;

/** A field of nothing over a rectangle, with `margin` px around it. */
export function createField(discs: readonly Disc[], margin: number, step: number): Field {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const {x, y, radius} of discs) {
    left = Math.min(left, x - radius - margin);
    top = Math.min(top, y - radius - margin);
    right = Math.max(right, x + radius + margin);
    bottom = Math.max(bottom, y + radius + margin);
  }
  const [columns, rows] = [Math.ceil((right - left) / step) + 1, Math.ceil((bottom - top) / step) + 1];
  return {left, top, step, columns, rows, values: new Float64Array(columns * rows).fill(FAR)};
}

/** Calls `visit` with each point of the grid in a rectangle: its number and where it is. */
function within(
  {left, top, step, columns, rows}: Field,
  [x0, y0, x1, y1]: readonly [number, number, number, number],
  visit: (at: number, x: number, y: number) => void
): void {
  const [firstColumn, firstRow] = [
    Math.max(0, Math.ceil((x0 - left) / step)),
    Math.max(0, Math.ceil((y0 - top) / step))
  ];
  const lastColumn = Math.min(columns - 1, Math.floor((x1 - left) / step));
  const lastRow = Math.min(rows - 1, Math.floor((y1 - top) / step));
  for (let row = firstRow; row <= lastRow; row++)
    for (let column = firstColumn; column <= lastColumn; column++)
      visit(row * columns + column, left + column * step, top + row * step);
}

/** Raises the field to a disc's. */
export function addDisc(field: Field, {x, y, radius}: Disc): void {
  const reach = radius + SLOPE * field.step;
  within(field, [x - reach, y - reach, x + reach, y + reach], (at, px, py) => {
    const value = radius - hypotenuse(px - x, py - y);
    if (value > field.values[at]!) field.values[at] = value;
  });
}

/** Steps of the grid beyond a border in which a field still says how far off it is. */
const SLOPE = 4;

/** Raises the field to that of a band from one disc to another, as wide as they at its ends. */
export function addBand(field: Field, from: Disc, to: Disc): void {
  const reach = Math.max(from.radius, to.radius) + SLOPE * field.step;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const box = [
    Math.min(from.x, to.x) - reach,
    Math.min(from.y, to.y) - reach,
    Math.max(from.x, to.x) + reach,
    Math.max(from.y, to.y) + reach
  ] as const;
  within(field, box, (at, px, py) => {
    const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((px - from.x) * dx + (py - from.y) * dy) / length));
    const distance = hypotenuse(px - from.x - t * dx, py - from.y - t * dy);
    const value = from.radius + t * (to.radius - from.radius) - distance;
    if (value > field.values[at]!) field.values[at] = value;
  });
}

/** Raises the field inside a triangle by as much as its middle lies from its sides, `rim` px added. */
export function addTriangle(field: Field, corners: readonly [Point, Point, Point], rim: number): void {
  const [a, b, c] = corners;
  const box = [
    Math.min(a[0], b[0], c[0]),
    Math.min(a[1], b[1], c[1]),
    Math.max(a[0], b[0], c[0]),
    Math.max(a[1], b[1], c[1])
  ] as const;
  const turn = Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
  const sides = [
    [a, b],
    [b, c],
    [c, a]
  ] as const;
  within(field, box, (at, x, y) => {
    let depth = Infinity;
    for (const [p, q] of sides) {
      const [dx, dy] = [q[0] - p[0], q[1] - p[1]];
      depth = Math.min(depth, (turn * (dx * (y - p[1]) - dy * (x - p[0]))) / Math.max(1e-9, hypotenuse(dx, dy)));
    }
    if (depth >= 0 && depth + rim > field.values[at]!) field.values[at] = depth + rim;
  });
}

/** Lowers the field so that a disc lies outside. */
export function cutDisc(field: Field, {x, y, radius}: Disc): void {
  const reach = radius + SLOPE * field.step;
  within(field, [x - reach, y - reach, x + reach, y + reach], (at, px, py) => {
    const value = hypotenuse(px - x, py - y) - radius;
    if (value < field.values[at]!) field.values[at] = value;
  });
}

/** Rounds corners: every value becomes a mean of its neighbours', `times` times over. */
export function soften({columns, rows, values}: Field, times: number): void {
  const clamp = SOFT;
  for (let i = 0; i < values.length; i++) values[i] = Math.max(-clamp, Math.min(clamp, values[i]!));
  const before = new Float64Array(values.length);
  const mean = (stride: number, isEdge: (i: number) => boolean) => {
    before.set(values);
    for (let i = 0; i < values.length; i++)
      if (!isEdge(i)) values[i] = (before[i - stride]! + 2 * before[i]! + before[i + stride]!) / 4;
  };
  for (let time = 0; time < times; time++) {
    mean(1, (i) => i % columns === 0 || i % columns === columns - 1);
    mean(columns, (i) => i < columns || i >= columns * (rows - 1));
  }
}

/** px beyond which it does not matter how deep inside or how far outside something lies. */
const SOFT = 24;
