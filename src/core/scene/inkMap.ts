import {hypotenuse} from "../base/hypotenuse.ts";
import type {Box, Stroke} from "./placeLabels.ts";

/** How much ink lies under a box: length times width of the lines there, px². */
export interface InkMap {
  under(box: Box): number;
}

/** Least side of a cell, px: finer than the height of a line of text. And the most cells a large frame is cut into. */
const CELL = 6;
const MOST_CELLS = 1_000_000;

/**
 * A summed-area table of the lines' ink: one pass over the lines, one over the cells, then each
 * question in constant time. Exact to a cell's side.
 * @see Crow (1984), "Summed-area tables for texture mapping", SIGGRAPH '84.
 */
export function createInkMap(frame: Box, strokes: readonly Stroke[]): InkMap {
  if (strokes.length === 0) return {under: () => 0};
  const cell = Math.max(CELL, Math.sqrt(((frame.right - frame.left) * (frame.bottom - frame.top)) / MOST_CELLS));
  const columns = Math.max(1, Math.ceil((frame.right - frame.left) / cell)) + 1;
  const rows = Math.max(1, Math.ceil((frame.bottom - frame.top) / cell)) + 1;
  const sums = new Float64Array(columns * rows);
  for (const stroke of strokes) pour(stroke);
  for (let row = 1; row < rows; row++) {
    for (let column = 1, line = 0; column < columns; column++) {
      line += sums[row * columns + column]!;
      sums[row * columns + column] = line + sums[(row - 1) * columns + column]!;
    }
  }
  const at = (x: number, y: number): number => {
    const column = Math.min(columns - 1, Math.max(0, Math.round((x - frame.left) / cell)));
    const row = Math.min(rows - 1, Math.max(0, Math.round((y - frame.top) / cell)));
    return sums[row * columns + column]!;
  };
  return {under: ({left, top, right, bottom}) => at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top)};

  /** Adds a stroke's ink to the cells it crosses, in steps of a cell. */
  function pour({x1, y1, x2, y2, ink}: Stroke): void {
    const length = hypotenuse(x2 - x1, y2 - y1);
    const pieces = Math.min(10_000, Math.ceil(length / cell));
    const [stepX, stepY] = [(x2 - x1) / pieces / cell, (y2 - y1) / pieces / cell];
    const share = (length / pieces) * ink;
    let column = (x1 - frame.left) / cell + 1 + stepX / 2;
    let row = (y1 - frame.top) / cell + 1 + stepY / 2;
    for (let i = 0; i < pieces; i++, column += stepX, row += stepY) {
      if (column >= 1 && column < columns && row >= 1 && row < rows)
        sums[Math.floor(row) * columns + Math.floor(column)]! += share;
    }
  }
}
