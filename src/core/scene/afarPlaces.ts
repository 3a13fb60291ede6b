// Places for a label that has none beside its disc: some way off, tied to the disc by a thin line.

import type {Box, Disc} from "./placeLabels.ts";
import type {Point} from "./scene.ts";

/** From the disc's rim to the label's edge. */
export type Leader = readonly [from: Point, to: Point];

export interface AfarPlace {
  box: Box;
  anchor: "start" | "middle" | "end";
  leader: Leader;
  /** px between the disc's rim and the label. */
  distance: number;
}

/** Where a label of this size may stand up to `reach` px off its disc: sixteen directions, near places first. */
export function afarPlaces(disc: Disc, size: {width: number; height: number}, gap: number, reach: number): AfarPlace[] {
  const distances = STEPS.map((share) => share * reach);
  return distances.flatMap((distance) => DIRECTIONS.map((direction) => placeAt(disc, size, gap, distance, direction)));
}

/** The leader as a row of small boxes, for what must keep clear of it. */
export function leaderBoxes([[x1, y1], [x2, y2]]: Leader, side = 4): Box[] {
  const pieces = Math.max(1, Math.ceil(Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1)) / side));
  return Array.from({length: pieces}, (_, i) => {
    const [from, to] = [i / pieces, (i + 1) / pieces];
    const [xs, ys] = [
      [x1 + (x2 - x1) * from, x1 + (x2 - x1) * to],
      [y1 + (y2 - y1) * from, y1 + (y2 - y1) * to]
    ] as const;
    return {left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys)};
  });
}

/** Shares of the reach. */
const STEPS = [0.18, 0.3, 0.45, 0.65, 1];

const unit = (x: number, y: number): Point => [x / Math.sqrt(x * x + y * y), y / Math.sqrt(x * x + y * y)];

/** Sixteen of near-equal turn, by square roots alone. */
const DIRECTIONS: readonly Point[] = [
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
  [1, 1],
  [-1, 1],
  [1, -1],
  [-1, -1],
  [5, 2],
  [-5, 2],
  [5, -2],
  [-5, -2],
  [2, 5],
  [-2, 5],
  [2, -5],
  [-2, -5]
].map(([x, y]) => unit(x!, y!));

function placeAt(
  {x, y, radius}: Disc,
  {width, height}: {width: number; height: number},
  gap: number,
  distance: number,
  [dx, dy]: Point
): AfarPlace {
  const [tipX, tipY] = [x + dx * (radius + distance), y + dy * (radius + distance)];
  const sideways = Math.abs(dx) > 0.3 ? Math.sign(dx) : 0;
  const upright = Math.abs(dy) > 0.8 ? Math.sign(dy) : 0;
  const left = tipX - width / 2 + (sideways * width) / 2;
  const top = tipY - height / 2 + (upright * height) / 2;
  const from: Point = [x + dx * (radius + gap / 2), y + dy * (radius + gap / 2)];
  const to: Point = [tipX - dx * gap * 0.6, tipY - dy * gap * 0.6];
  const anchor = sideways === 0 ? "middle" : sideways > 0 ? "start" : "end";
  return {box: {left, top, right: left + width, bottom: top + height}, anchor, leader: [from, to], distance};
}
