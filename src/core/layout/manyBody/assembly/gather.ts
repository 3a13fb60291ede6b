// As ../gather.ts.

import {BODY, bodyAt, cellAt, endOf, MASS, nextOf, RADIUS, SECOND, startOf, THIRD} from "./memory.ts";

export function gatherFromBodies(cell: i32): void {
  const first = bodyAt(startOf(cell));
  const end = bodyAt(endOf(cell));
  let sumX: f64 = 0;
  let sumY: f64 = 0;
  let sum: f64 = 0;
  for (let p = first; p < end; p += BODY) {
    const m = load<f64>(p, MASS);
    sumX += m * load<f64>(p);
    sumY += m * load<f64>(p, 8);
    sum += m;
  }
  const centreX = sum > 0 ? sumX / sum : load<f64>(first);
  const centreY = sum > 0 ? sumY / sum : load<f64>(first, 8);
  let farthest: f64 = 0;
  let re2: f64 = 0;
  let im2: f64 = 0;
  let re3: f64 = 0;
  let im3: f64 = 0;
  for (let p = first; p < end; p += BODY) {
    const m = load<f64>(p, MASS);
    const dx = load<f64>(p) - centreX;
    const dy = load<f64>(p, 8) - centreY;
    const square = dx * dx + dy * dy;
    if (square > farthest) farthest = square;
    const re = m * (dx * dx - dy * dy);
    const im = m * 2 * dx * dy;
    re2 += re;
    im2 += im;
    re3 += re * dx - im * dy;
    im3 += re * dy + im * dx;
  }
  write(cellAt(cell), centreX, centreY, sum, Math.sqrt(farthest), re2, im2, re3, im3);
}

export function gatherFromCells(cell: i32): void {
  const last = nextOf(cell);
  let sumX: f64 = 0;
  let sumY: f64 = 0;
  let sum: f64 = 0;
  for (let part = cell + 1; part < last; part = nextOf(part)) {
    const at = cellAt(part);
    const m = load<f64>(at, MASS);
    sumX += m * load<f64>(at);
    sumY += m * load<f64>(at, 8);
    sum += m;
  }
  const some = cellAt(cell + 1);
  const centreX = sum > 0 ? sumX / sum : load<f64>(some);
  const centreY = sum > 0 ? sumY / sum : load<f64>(some, 8);
  let radius: f64 = 0;
  let re2: f64 = 0;
  let im2: f64 = 0;
  let re3: f64 = 0;
  let im3: f64 = 0;
  for (let part = cell + 1; part < last; part = nextOf(part)) {
    const at = cellAt(part);
    const m = load<f64>(at, MASS);
    const dx = load<f64>(at) - centreX;
    const dy = load<f64>(at, 8) - centreY;
    const reach = Math.sqrt(dx * dx + dy * dy) + load<f64>(at, RADIUS);
    if (reach > radius) radius = reach;
    const a2 = load<f64>(at, SECOND);
    const b2 = load<f64>(at, SECOND + 8);
    const re = m * (dx * dx - dy * dy);
    const im = m * 2 * dx * dy;
    re2 += a2 + re;
    im2 += b2 + im;
    re3 += load<f64>(at, THIRD) + 3 * (a2 * dx - b2 * dy) + re * dx - im * dy;
    im3 += load<f64>(at, THIRD + 8) + 3 * (a2 * dy + b2 * dx) + re * dy + im * dx;
  }
  write(cellAt(cell), centreX, centreY, sum, radius, re2, im2, re3, im3);
}

function write(at: usize, x: f64, y: f64, mass: f64, radius: f64, re2: f64, im2: f64, re3: f64, im3: f64): void {
  store<f64>(at, x);
  store<f64>(at, y, 8);
  store<f64>(at, mass, MASS);
  store<f64>(at, radius, RADIUS);
  store<f64>(at, re2, SECOND);
  store<f64>(at, im2, SECOND + 8);
  store<f64>(at, re3, THIRD);
  store<f64>(at, im3, THIRD + 8);
}
