// Shapes by exact area: what share of each pixel lies inside an outline. Each edge of the outline tells where along
// a row the coverage to its right begins; their sum is the coverage (as in Raph Levien's font-rs).

import {type Band, clearSpan, widenSpan} from "./band.ts";

/** Traces an edge of a closed outline, in px of the band. Outlines of one shape turn the same way, holes the other. */
export function traceEdge(band: Band, x1: number, y1: number, x2: number, y2: number): void {
  const turn = y1 < y2 ? 1 : -1;
  const [startX, startY, endX, endY] = turn > 0 ? [x1, y1, x2, y2] : [x2, y2, x1, y1];
  const slope = (endX - startX) / (endY - startY);
  const bottom = Math.min(endY, band.rows);
  for (let y = Math.max(startY, 0); y < bottom; ) {
    const row = Math.floor(y);
    const next = Math.min(row + 1, bottom);
    const from = startX + (y - startY) * slope;
    const to = next === endY ? endX : startX + (next - startY) * slope;
    traceInRow(band, row, turn * (next - y), from, to);
    y = next;
  }
}

/** An edge within one row: it covers `height` of all that lies to the right of its run from `from` to `to`. */
function traceInRow(band: Band, row: number, height: number, from: number, to: number): void {
  const {width, deltas} = band;
  let [least, most, rest] = from < to ? [from, to, height] : [to, from, height];
  if (least < 0) {
    // What lies left of the band covers all of it.
    const outside = most > 0 ? (rest * -least) / (most - least) : rest;
    deltas[row * (width + 2)]! += outside;
    widenSpan(band.traced, row, 0, 0);
    [least, rest] = [0, rest - outside];
  }
  if (most < 0) return;
  if (least >= width) {
    widenSpan(band.traced, row, width, width);
    return;
  }
  if (most > width) [most, rest] = [width, (rest * (width - least)) / (most - least)];
  traceInside(band, row, rest, least, most);
}

/** The same for an edge between the band's first column and its last. */
function traceInside(band: Band, row: number, height: number, least: number, most: number): void {
  const {width, deltas} = band;
  const first = Math.floor(least);
  const last = Math.floor(most);
  const at = row * (width + 2);
  widenSpan(band.traced, row, first, last + 1);
  if (first === last) {
    const right = height * ((least + most) / 2 - first);
    deltas[at + first]! += height - right;
    deltas[at + first + 1]! += right;
    return;
  }
  // The mean, over the edge, of how far it stands left of a column's right side: its steps are the coverage.
  const share = 1 / (2 * (most - least));
  let reach = 0;
  let covered = 0;
  for (let column = first; column <= last; column++) {
    const beyond = column + 1 - least;
    const reached = column + 1 < most ? beyond * beyond * share : column + 1 - (least + most) / 2;
    const cover = reached - reach;
    deltas[at + column]! += height * (cover - covered);
    reach = reached;
    covered = cover;
  }
  deltas[at + last + 1]! += height * (1 - covered);
}

/** Less than this of a pixel is what sums of thirty-two bits leave over. */
const NOTHING = 1e-5;

/**
 * What is inside, and what happens where ink of the colour lies already. `once`: whatever any outline covers, on top of
 * the ink; `even-odd`: outlines within outlines are holes, whichever way they turn; `joined`: as `once`, but the larger
 * share counts, not both, as for the parts of one letter.
 */
export type FillRule = "once" | "even-odd" | "joined";

/** Lays ink of some opacity (0–1) on what has been traced, and forgets the outlines. */
export function fillTraced(band: Band, opacity: number, rule: FillRule = "once"): void {
  const {width, rows, deltas, through, traced, inked} = band;
  for (let row = 0; row < rows; row++) {
    const first = traced.first[row]!;
    const last = Math.min(traced.last[row]!, width);
    if (first > last) continue;
    clearSpan(traced, row);
    const at = row * (width + 2);
    let cover = 0;
    for (let column = first; column < last; column++) {
      const delta = deltas[at + column]!;
      if (delta !== 0) {
        cover += delta;
        deltas[at + column] = 0;
      }
      const turns = cover < 0 ? -cover : cover;
      const size = rule === "even-odd" ? oddShare(turns) : turns;
      if (size < NOTHING) continue;
      const left = 1 - opacity * (size < 1 ? size : 1);
      const pixel = row * width + column;
      if (rule !== "joined") through[pixel]! *= left;
      else if (left < through[pixel]!) through[pixel] = left;
    }
    deltas[at + last] = 0;
    deltas[at + last + 1] = 0;
    widenSpan(inked, row, first, last - 1);
  }
}

/** 0 where outlines go round a pixel an even number of times, 1 where an odd one. */
function oddShare(turns: number): number {
  const rest = turns % 2;
  return rest > 1 ? 2 - rest : rest;
}
