// What takes most of a layout's time, as a WebAssembly module: the many-body sum, and what edges pull. It does what the functions of the same names in ../ do, with the same sums
// in the same order, so that both give the same bits; those are the reference. Built by `npm run kernel`.
// @see https://www.assemblyscript.org: TypeScript's syntax, with numbers of fixed size, memory by address, and vectors.

import {attract, pullSprings} from "./edges.ts";
import {exchangeFields, passDown} from "./farField.ts";
import {gatherFromBodies, gatherFromCells} from "./gather.ts";
import {
  CELL,
  cellAt,
  cellCount,
  endOf,
  fieldAt,
  fields,
  leafSize,
  locals,
  nextOf,
  place,
  RADIUS,
  startOf
} from "./memory.ts";
import {repelBetween, repelCrowds, repelWithin, setDistances} from "./nearField.ts";

export {attract, place, pullSprings};

/** Describes all cells; gives the radii of all leaves, in sum. */
export function gather(): f64 {
  for (let cell = cellCount - 1; cell >= 0; cell--) {
    if (isLeaf(cell)) gatherFromBodies(cell);
    else gatherFromCells(cell);
  }
  let sum: f64 = 0;
  for (let cell = 0; cell < cellCount; cell++) {
    if (isLeaf(cell)) sum += load<f64>(cellAt(cell), RADIUS);
  }
  return sum;
}

let thetaSquare: f64 = 0;
let crowdThetaSquare: f64 = 0;
let nearest: f64 = 0;
let reach: f64 = 0;

/** Fills the fields. */
export function repel(theta: f64, crowdTheta: f64, least: f64, farthest: f64): void {
  thetaSquare = theta * theta;
  crowdThetaSquare = crowdTheta * crowdTheta;
  nearest = least;
  reach = farthest;
  setDistances(least, farthest);
  memory.fill(locals, 0, <usize>cellCount * CELL);
  if (cellCount === 0) return;
  memory.fill(fields, 0, fieldAt(endOf(0)) - fields);
  walkWithin(0);
  passDown();
}

function isLeaf(cell: i32): bool {
  return nextOf(cell) === cell + 1;
}

function walkWithin(cell: i32): void {
  const end = nextOf(cell);
  if (end === cell + 1) repelWithin(cell);
  for (let part = cell + 1; part < end; part = nextOf(part)) {
    walkWithin(part);
    for (let other = nextOf(part); other < end; other = nextOf(other)) walkBetween(part, other);
  }
}

function walkBetween(a: i32, b: i32): void {
  const atA = cellAt(a);
  const atB = cellAt(b);
  const dx = load<f64>(atA) - load<f64>(atB);
  const dy = load<f64>(atA, 8) - load<f64>(atB, 8);
  const square = dx * dx + dy * dy;
  const radiusA = load<f64>(atA, RADIUS);
  const radiusB = load<f64>(atB, RADIUS);
  const radii = radiusA + radiusB;
  if (square >= (reach + radii) * (reach + radii)) return;
  if (radii * radii < thetaSquare * square) {
    if ((radii + nearest) * (radii + nearest) < square) {
      if (square < reach * reach) exchangeFields(a, b);
      return;
    }
    const fewer = min(endOf(a) - startOf(a), endOf(b) - startOf(b));
    if (fewer > leafSize && radii * radii < crowdThetaSquare * square) {
      repelCrowds(a, b);
      return;
    }
  }
  if (isLeaf(a) && isLeaf(b)) repelBetween(a, b);
  else if (isLeaf(b) || (!isLeaf(a) && radiusA >= radiusB)) {
    for (let part = a + 1; part < nextOf(a); part = nextOf(part)) walkBetween(part, b);
  } else {
    for (let part = b + 1; part < nextOf(b); part = nextOf(part)) walkBetween(a, part);
  }
}
