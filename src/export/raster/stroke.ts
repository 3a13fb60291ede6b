// Lines of some width, traced piece by piece: each straight piece as a box, each outer side of a bend as a wedge. All
// turn the same way, so that what several cover is inside once.

import type {Band} from "./band.ts";
import {addArc, type Points} from "./flatten.ts";
import {traceEdge} from "./trace.ts";

/** A closed shape. */
export function tracePolygon(band: Band, points: Points): void {
  const {length} = points;
  for (let i = 0; i < length; i += 2) {
    const next = i + 2 < length ? i + 2 : 0;
    traceEdge(band, points[i]!, points[i + 1]!, points[next]!, points[next + 1]!);
  }
}

export interface StrokeShape {
  width: number;
  /** Whether the last point joins the first. */
  isClosed?: boolean;
  /** Whether it ends in half-circles. */
  isRound?: boolean;
}

/** A line through points, its bends rounded. */
export function traceStroke(band: Band, points: Points, {width, isClosed = false, isRound = false}: StrokeShape): void {
  const half = width / 2;
  const count = points.length / 2;
  let before: Direction | null = null;
  let first: Direction | null = null;
  for (let i = 0; i < (isClosed ? count : count - 1); i++) {
    const [from, to] = [2 * i, 2 * ((i + 1) % count)];
    const piece = direction(points[from]!, points[from + 1]!, points[to]!, points[to + 1]!);
    if (piece === null) continue;
    traceBox(band, piece, half);
    if (before) traceBend(band, before, piece, half);
    before = piece;
    first ??= piece;
  }
  if (!first || !before) {
    if (isRound && count > 0) traceDot(band, points[0]!, points[1]!, half);
  } else if (isClosed) traceBend(band, before, first, half);
  else if (isRound) {
    traceCap(band, first.x1, first.y1, -first.x, -first.y, half);
    traceCap(band, before.x2, before.y2, before.x, before.y, half);
  }
}

/** A straight piece and its unit vector. */
interface Direction {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  x: number;
  y: number;
}

function direction(x1: number, y1: number, x2: number, y2: number): Direction | null {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = Math.sqrt(dx * dx + dy * dy);
  return length > 1e-9 ? {x1, y1, x2, y2, x: dx / length, y: dy / length} : null;
}

function traceBox(band: Band, {x1, y1, x2, y2, x, y}: Direction, half: number): void {
  const [nx, ny] = [-y * half, x * half];
  traceEdge(band, x1 + nx, y1 + ny, x1 - nx, y1 - ny);
  traceEdge(band, x1 - nx, y1 - ny, x2 - nx, y2 - ny);
  traceEdge(band, x2 - nx, y2 - ny, x2 + nx, y2 + ny);
  traceEdge(band, x2 + nx, y2 + ny, x1 + nx, y1 + ny);
}

/** The wedge between two boxes on the outer side of the bend. */
function traceBend(band: Band, before: Direction, after: Direction, half: number): void {
  const turn = before.x * after.y - before.y * after.x;
  const isBack = turn === 0 && before.x * after.x + before.y * after.y < 0;
  if (isBack) traceCap(band, after.x1, after.y1, before.x, before.y, half);
  if (turn === 0) return;
  const side = turn > 0 ? -half : half;
  const [from, to] = turn > 0 ? [before, after] : [after, before];
  traceWedge(band, after.x1, after.y1, -from.y * side, from.x * side, -to.y * side, to.x * side);
}

/** Half a circle about a point, towards a direction. */
function traceCap(band: Band, x: number, y: number, alongX: number, alongY: number, half: number): void {
  const [ax, ay] = [alongX * half, alongY * half];
  traceWedge(band, x, y, ay, -ax, ax, ay);
  traceWedge(band, x, y, ax, ay, -ay, ax);
}

function traceDot(band: Band, x: number, y: number, half: number): void {
  traceCap(band, x, y, 1, 0, half);
  traceCap(band, x, y, -1, 0, half);
}

/** The piece of a disc between two radii, clockwise. */
function traceWedge(band: Band, x: number, y: number, ax: number, ay: number, bx: number, by: number): void {
  const points = [x, y, x + ax, y + ay];
  addArc(points, x, y, ax, ay, bx, by);
  points.push(x + bx, y + by);
  tracePolygon(band, points);
}
