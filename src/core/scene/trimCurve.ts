import {hypotenuse} from "../base/hypotenuse.ts";
import {pointOnCurve} from "./curve.ts";
import type {Point} from "./scene.ts";

export interface Curve {
  from: Point;
  control: Point;
  to: Point;
}

/**
 * The part of a quadratic curve that lies `startGap` px and more from its start and `endGap` px and more from its end;
 * the whole curve where the gaps leave nothing.
 */
export function trimCurve({from, control, to}: Curve, startGap: number, endGap: number): Curve {
  const [start, end] = isEven({from, control, to})
    ? evenShares(distance(from, to), startGap, endGap)
    : [
        firstBeyond((t) => distance(pointOnCurve(from, control, to, t), from), startGap),
        1 - firstBeyond((t) => distance(pointOnCurve(from, control, to, 1 - t), to), endGap)
      ];
  return start < end ? partOfCurve({from, control, to}, start, end) : {from, control, to};
}

/** Whether the curve is a straight line, run at one speed. */
const isEven = ({from, control, to}: Curve): boolean =>
  2 * control[0] === from[0] + to[0] && 2 * control[1] === from[1] + to[1];

/** Where a straight line begins and ends: on the same steps as a curve, so that a curve that is all but straight agrees. */
function evenShares(length: number, startGap: number, endGap: number): [number, number] {
  const share = (gap: number): number =>
    gap <= 0 ? 0 : gap >= length ? 1 : (Math.floor((gap / length) * STEPS) + 1) / STEPS;
  return [share(startGap), 1 - share(endGap)];
}

/** The part of a quadratic curve from one share of it to another, 0 ≤ start < end ≤ 1. */
export function partOfCurve({from, control, to}: Curve, start: number, end: number): Curve {
  // De Casteljau: the control point of a part from t to s is the curve's polar form at (t, s).
  const polar = (axis: 0 | 1): number =>
    (1 - start) * (1 - end) * from[axis] +
    ((1 - start) * end + start * (1 - end)) * control[axis] +
    start * end * to[axis];
  return {
    from: pointOnCurve(from, control, to, start),
    control: [polar(0), polar(1)],
    to: pointOnCurve(from, control, to, end)
  };
}

/** A share of a curve is told to a millionth or so. */
const HALVINGS = 20;
const STEPS = 2 ** HALVINGS;

/** Where a distance that grows from 0 first passes `gap`, in whole steps; 1 if it never does. */
function firstBeyond(distanceAt: (t: number) => number, gap: number): number {
  if (gap <= 0) return 0;
  if (distanceAt(1) <= gap) return 1;
  let [low, high] = [0, 1];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (distanceAt(middle) > gap) high = middle;
    else low = middle;
  }
  return high;
}

const distance = ([x1, y1]: Point, [x2, y2]: Point): number => hypotenuse(x2 - x1, y2 - y1);
