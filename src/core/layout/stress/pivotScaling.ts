import type {PivotDistances} from "./pivotDistances.ts";

/** Columns of places. */
export interface Places {
  x: Float64Array;
  y: Float64Array;
}

/** How often the two main directions are looked for anew. */
const ROUNDS = 24;

/** The distances of so many pivots show the main directions. */
const MOST_PIVOTS = 24;

/**
 * Places bodies so that their distances on the plane are much like those from the pivots in the graph: by what the two main
 * directions of all these distances show. Bodies out of reach count as one step beyond the farthest. Bodies at equal distances
 * from all pivots come to one place, and all to one where no distances are known. `chance` (0–1) begins the search.
 * @see Brandes & Pich (2007), "Eigensolver methods for progressive multidimensional scaling of large data", Proc. Graph
 * Drawing 2006, LNCS 4372; the directions are found by power iteration.
 */
export function pivotScaling(distances: PivotDistances, chance: () => number): Places {
  const width = Math.min(MOST_PIVOTS, distances.pivots.length);
  const rows = centredSquares(distances, width);
  const products = productsOfColumns(rows, width);
  const first = mainDirection(products, width, new Float64Array(width), chance);
  const second = mainDirection(products, width, first, chance);
  const [x, y] = [new Float64Array(distances.bodyCount), new Float64Array(distances.bodyCount)];
  project(rows, first, x);
  project(rows, second, y);
  return {x, y};
}

/** −½ of the squared distances from the first `width` pivots, a row a body, less the means of rows and columns. */
function centredSquares({bodyCount, pivots, steps}: PivotDistances, width: number): Float64Array {
  const beyond = 1 + steps.reduce((most, step) => (step > most ? step : most), 0);
  const squares = new Float64Array(bodyCount * width);
  const [ofBody, ofPivot] = [new Float64Array(bodyCount), new Float64Array(width)];
  let mean = 0;
  for (let body = 0; body < bodyCount; body++) {
    for (let k = 0; k < width; k++) {
      const known = steps[body * pivots.length + k]!;
      const step = known > 0 || pivots[k] === body ? known : beyond;
      squares[body * width + k] = step * step;
      ofBody[body]! += (step * step) / width;
      ofPivot[k]! += (step * step) / bodyCount;
      mean += (step * step) / (width * bodyCount);
    }
  }
  for (let body = 0, at = 0; body < bodyCount; body++) {
    for (let k = 0; k < width; k++, at++) squares[at] = (ofBody[body]! + ofPivot[k]! - squares[at]! - mean) / 2;
  }
  return squares;
}

/** The scalar product of each two columns of a table of so many. */
function productsOfColumns(table: Float64Array, width: number): Float64Array {
  const products = new Float64Array(width * width);
  for (let row = 0; row < table.length; row += width) {
    for (let i = 0; i < width; i++) {
      const factor = table[row + i]!;
      for (let j = 0; j <= i; j++) products[i * width + j]! += factor * table[row + j]!;
    }
  }
  for (let i = 0; i < width; i++) {
    for (let j = 0; j < i; j++) products[j * width + i] = products[i * width + j]!;
  }
  return products;
}

/** The direction, of length 1, in which a square table stretches most, at right angles to `other`; 0 if it stretches nowhere. */
function mainDirection(table: Float64Array, width: number, other: Float64Array, chance: () => number): Float64Array {
  const [direction, next] = [new Float64Array(width), new Float64Array(width)];
  for (let i = 0; i < width; i++) direction[i] = chance() - 0.5;
  for (let round = 0; round < ROUNDS; round++) {
    project(table, direction, next);
    turnOff(next, other);
    const length = Math.sqrt(product(next, next));
    for (let i = 0; i < width; i++) direction[i] = length > 0 ? next[i]! / length : 0;
    turnOff(direction, other); // where hardly anything was left, rounding has turned it back
  }
  return direction;
}

/** Takes from a direction what it shares with another, of length 1 or 0. */
function turnOff(direction: Float64Array, other: Float64Array): void {
  const shared = product(direction, other);
  for (let i = 0; i < other.length; i++) direction[i]! -= shared * other[i]!;
}

/** Writes each row's scalar product with `direction`. */
function project(table: Float64Array, direction: Float64Array, into: Float64Array): void {
  const width = direction.length;
  for (let row = 0, at = 0; row < into.length; row++) {
    let sum = 0;
    for (let i = 0; i < width; i++, at++) sum += table[at]! * direction[i]!;
    into[row] = sum;
  }
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
