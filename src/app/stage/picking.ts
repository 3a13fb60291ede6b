import {HIDDEN, type VisiblePart} from "../../core/network/visiblePart.ts";
import type {Screen} from "./camera.ts";
import type {Drawing} from "./drawing.ts";
import {STROKE} from "./strokes.ts";

// Who is under the pointer, found in the columns: the graphics card is not asked, for its answer would have to wait for
// the picture. A pass over a hundred thousand nodes takes less than a millisecond.

/** px around a disc and a line that still belong to it. */
const REACH = {disc: 3, line: 4};

/** The number of the node at x, y px of the stage, the one whose middle is nearest; −1 for none. Hidden ones do not count. */
export function nodeAt({places: {data}}: Drawing, screen: Screen, x: number, y: number): number {
  const {a, b, c, d, e, f, unit} = screen;
  let found = -1;
  let nearest = Number.POSITIVE_INFINITY;
  for (let i = 0, at = 0; at < data.length; i++, at += 4) {
    if (data[at + 3] === HIDDEN) continue;
    const dx = a * data[at]! + c * data[at + 1]! + e - x;
    const dy = b * data[at]! + d * data[at + 1]! + f - y;
    const reach = data[at + 2]! * unit + REACH.disc;
    const share = (dx * dx + dy * dy) / (reach * reach);
    if (share > 1 || share >= nearest) continue;
    found = i;
    nearest = share;
  }
  return found;
}

/** The number of the edge whose line is nearest to x, y px of the stage and near enough; −1 for none. */
export function edgeAt(drawing: Drawing, part: VisiblePart, screen: Screen, x: number, y: number): number {
  return drawing.lines.isUsed ? lineAt(drawing, part, screen, x, y) : strokeAt(drawing, part, screen, x, y);
}

function lineAt({places, lines}: Drawing, part: VisiblePart, screen: Screen, x: number, y: number): number {
  const point = pointsOn(places.data, screen);
  let [found, nearest] = [-1, REACH.line];
  for (let k = 0; k < lines.count; k++) {
    const edge = lines.order.data[2 * k]! >> 1;
    if (part.edgeStates[edge] === HIDDEN) continue;
    const [s, t] = [lines.ends.data[2 * edge]!, lines.ends.data[2 * edge + 1]!];
    const [x1, x2] = [point.x(s), point.x(t)];
    if ((x1 < x - REACH.line && x2 < x - REACH.line) || (x1 > x + REACH.line && x2 > x + REACH.line)) continue;
    const distance = toSegment(x, y, x1, point.y(s), x2, point.y(t));
    if (distance < nearest) [found, nearest] = [edge, distance];
  }
  return found;
}

/** Pieces of a curve that is felt for. */
const PIECES = 12;

function strokeAt({places, strokes}: Drawing, part: VisiblePart, screen: Screen, x: number, y: number): number {
  const {data} = strokes.column;
  const floats = new Float32Array(data.buffer);
  const point = pointsOn(places.data, screen);
  let [found, nearest] = [-1, Number.POSITIVE_INFINITY];
  for (let i = 0; i < strokes.edges.length; i++) {
    const at = STROKE.entries * i;
    const [s, t] = [data[at]!, data[at + 1]!];
    const [x1, y1, x2, y2] = [point.x(s), point.y(s), point.x(t), point.y(t)];
    const bow = floats[at + STROKE.bow]!;
    const reach = Math.max(floats[at + STROKE.width]! / 2, REACH.line);
    const [controlX, controlY] = [(x1 + x2) / 2 + 2 * bow * (y2 - y1), (y1 + y2) / 2 - 2 * bow * (x2 - x1)];
    const pieces = bow === 0 ? 1 : PIECES;
    let [px, py] = [x1, y1];
    for (let k = 1; k <= pieces; k++) {
      const [u, v] = [1 - k / pieces, k / pieces];
      const qx = u * u * x1 + 2 * u * v * controlX + v * v * x2;
      const qy = u * u * y1 + 2 * u * v * controlY + v * v * y2;
      const distance = toSegment(x, y, px, py, qx, qy);
      if (distance <= reach && distance < nearest && part.edgeStates[strokes.edges[i]!] !== HIDDEN)
        [found, nearest] = [strokes.edges[i]!, distance];
      [px, py] = [qx, qy];
    }
  }
  return found;
}

const pointsOn = (places: Float32Array, {a, b, c, d, e, f}: Screen) => ({
  x: (node: number) => a * places[4 * node]! + c * places[4 * node + 1]! + e,
  y: (node: number) => b * places[4 * node]! + d * places[4 * node + 1]! + f
});

function toSegment(x: number, y: number, x1: number, y1: number, x2: number, y2: number): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / length));
  return Math.hypot(x - x1 - t * dx, y - y1 - t * dy);
}
