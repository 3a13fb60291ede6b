import type {Point} from "../scene.ts";
import type {Field} from "./field.ts";

/**
 * The closed lines along which a field is 0 (marching squares, linear between points of the grid), each with the inside
 * on its left as one walks along it on paper, y down. In the order of their topmost points.
 * @see Lorensen & Cline (1987), "Marching cubes", in two dimensions
 */
export function contours(field: Field): Point[][] {
  const {columns, rows} = field;
  const next = new Map<number, number>();
  for (let row = 0; row < rows - 1; row++)
    for (let column = 0; column < columns - 1; column++) crossCell(field, row * columns + column, next);
  const rings: Point[][] = [];
  for (const first of next.keys()) {
    const ring: Point[] = [];
    for (let edge: number | undefined = first; edge !== undefined && next.has(edge); ) {
      ring.push(pointOn(field, edge));
      const after = next.get(edge);
      next.delete(edge);
      edge = after;
    }
    if (ring.length > 2) rings.push(ring);
  }
  return rings;
}

/** An edge of the grid by a number: from point `at` to the right (even) or down (odd). */
const rightOf = (at: number): number => 2 * at;
const below = (at: number): number => 2 * at + 1;

function pointOn({left, top, step, columns, values}: Field, edge: number): Point {
  const at = edge >> 1;
  const isDown = (edge & 1) === 1;
  const [from, to] = [values[at]!, values[at + (isDown ? columns : 1)]!];
  const share = from / (from - to);
  const [x, y] = [left + (at % columns) * step, top + Math.floor(at / columns) * step];
  return isDown ? [x, y + share * step] : [x + share * step, y];
}

/** Notes in `next` how the line runs on through the cell whose top left corner is `at`. */
function crossCell({columns, values}: Field, at: number, next: Map<number, number>): void {
  const [topLeft, topRight] = [values[at]! > 0, values[at + 1]! > 0];
  const [bottomLeft, bottomRight] = [values[at + columns]! > 0, values[at + columns + 1]! > 0];
  const code = Number(topLeft) + 2 * Number(topRight) + 4 * Number(bottomRight) + 8 * Number(bottomLeft);
  if (code === 0 || code === 15) return;
  const [top, bottom, left, right] = [rightOf(at), rightOf(at + columns), below(at), below(at + 1)];
  const sides = [top, right, bottom, left]; // clockwise; side i runs from corner i to corner i + 1
  if (code !== 5 && code !== 10) {
    const corners = [topLeft, topRight, bottomRight, bottomLeft];
    // The line comes in where the inside ends, going clockwise, and goes out where it begins.
    const out = sides.find((_, i) => !corners[i] && corners[(i + 1) % 4])!;
    const into = sides.find((_, i) => corners[i] && !corners[(i + 1) % 4])!;
    next.set(out, into);
    return;
  }
  const middle = values[at]! + values[at + 1]! + values[at + columns]! + values[at + columns + 1]!;
  const isJoined = middle > 0; // two opposite corners are inside: are they one?
  if (code === 5) {
    next.set(left, isJoined ? bottom : top);
    next.set(right, isJoined ? top : bottom);
  } else {
    next.set(top, isJoined ? left : right);
    next.set(bottom, isJoined ? right : left);
  }
}
