// A band of rows of an image while it is painted, and the three planes that painting works in.
//
//   deltas   along each row, where the coverage of the shape that is being traced changes, and by how much
//   through  the share of what lies below that shows through the ink being laid: shapes of one colour multiply it
//   pixels   what has been painted; ink joins it when its colour ends

/** The columns of each row that hold something; `first` > `last` where none does. */
export interface Spans {
  first: Int32Array;
  last: Int32Array;
}

export interface Band {
  width: number;
  rows: number;
  /** Number of its first row in the image. */
  top: number;
  /** Red, green, blue and alpha from the lowest byte, premultiplied. */
  pixels: Uint32Array<ArrayBuffer>;
  through: Float32Array;
  inked: Spans;
  /** Two columns wider than the band: a shape may end at its right rim. */
  deltas: Float32Array;
  traced: Spans;
}

/** A band for at most `rows` rows, to be used again and again. */
export function createBand(width: number, rows: number): Band {
  return {
    ...{width, rows, top: 0, pixels: new Uint32Array(width * rows)},
    ...{through: new Float32Array(width * rows).fill(1), inked: createSpans(rows)},
    ...{deltas: new Float32Array((width + 2) * rows), traced: createSpans(rows)}
  };
}

/** Makes the band ready for the rows from `top`, all of one colour (as in `pixels`). */
export function openBand(band: Band, top: number, rows: number, ground: number): void {
  band.top = top;
  band.rows = rows;
  band.pixels.fill(ground);
}

function createSpans(rows: number): Spans {
  return {first: new Int32Array(rows).fill(NOWHERE), last: new Int32Array(rows).fill(-1)};
}

const NOWHERE = 0x7fffffff;

export function widenSpan({first, last}: Spans, row: number, from: number, to: number): void {
  if (from < first[row]!) first[row] = from;
  if (to > last[row]!) last[row] = to;
}

export function clearSpan({first, last}: Spans, row: number): void {
  first[row] = NOWHERE;
  last[row] = -1;
}
