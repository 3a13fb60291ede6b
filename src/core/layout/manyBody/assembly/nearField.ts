// As ../nearField.ts, two bodies at a time: a vector holds what two neighbouring bodies p and p + 1 have to do with the
// same other one, q. Each sum is added up in the same order as there, so every bit is the same.

import {BODY, bodyAt, cellAt, endOf, FIELD, fieldAt, leafSize, MASS, startOf} from "./memory.ts";

let nearest: f64 = 0;
let nearestSquare: f64 = 0;
let reachSquare: f64 = 0;

export function setDistances(least: f64, reach: f64): void {
  nearest = least;
  nearestSquare = least * least;
  reachSquare = reach * reach;
}

export function repelWithin(cell: i32): void {
  const start = startOf(cell);
  const end = endOf(cell);
  if (end - start > leafSize) {
    pushFromHeap(start, end);
    return;
  }
  let p = start;
  for (; p + 1 < end; p += 2) {
    const first = pushPair(p, p + 1, f64x2.splat(0));
    pushTwo(p, p + 2, end, true, first, f64x2.splat(0));
  }
  // the last one, where their number is odd, has no one after it
}

export function repelBetween(a: i32, b: i32): void {
  const endA = endOf(a);
  const startB = startOf(b);
  const endB = endOf(b);
  let p = startOf(a);
  for (; p + 1 < endA; p += 2) pushTwo(p, startB, endB, false, f64x2.splat(0), f64x2.splat(0));
  if (p === endA) return;
  let sum = f64x2.splat(0);
  for (let q = startB; q < endB; q++) sum = push(p, q, false, sum);
  v128.store(fieldAt(p), f64x2.add(v128.load(fieldAt(p)), sum));
}

/** What bodies p and p + 1 and those from `start` to `end` do to one another; the sums of the two begin with these. */
function pushTwo(p: i32, start: i32, end: i32, isOneLeaf: bool, sum0: v128, sum1: v128): void {
  const at = bodyAt(p);
  const placeX = v128.load64_lane(at + BODY, v128.load64_zero(at), 1);
  const placeY = v128.load64_lane(at + BODY, v128.load64_zero(at, 8), 1, 8);
  const masses = v128.load64_lane(at + BODY, v128.load64_zero(at, MASS), 1, MASS);
  const near = f64x2.splat(nearestSquare);
  const far = f64x2.splat(reachSquare);
  const one = f64x2.splat(1);
  let field = fieldAt(start);
  const last = bodyAt(end);
  for (let other = bodyAt(start); other < last; other += BODY, field += FIELD) {
    const dx = f64x2.sub(placeX, v128.load64_splat(other));
    const dy = f64x2.sub(placeY, v128.load64_splat(other, 8));
    const square = f64x2.add(f64x2.mul(dx, dx), f64x2.mul(dy, dy));
    if (v128.any_true(v128.or(f64x2.lt(square, near), f64x2.ge(square, far)))) {
      const q = <i32>((other - bodyAt(0)) / BODY);
      sum0 = push(p, q, isOneLeaf, sum0);
      sum1 = push(p + 1, q, isOneLeaf, sum1);
      continue;
    }
    const share = f64x2.div(one, square);
    const pushX = f64x2.mul(dx, share);
    const pushY = f64x2.mul(dy, share);
    const mass = v128.load64_splat(other, MASS);
    const onX = f64x2.mul(mass, pushX);
    const onY = f64x2.mul(mass, pushY);
    sum0 = f64x2.add(sum0, v128.shuffle<f64>(onX, onY, 0, 2));
    sum1 = f64x2.add(sum1, v128.shuffle<f64>(onX, onY, 1, 3));
    const backX = f64x2.mul(masses, pushX);
    const backY = f64x2.mul(masses, pushY);
    const after = f64x2.sub(v128.load(field), v128.shuffle<f64>(backX, backY, 0, 2));
    v128.store(field, f64x2.sub(after, v128.shuffle<f64>(backX, backY, 1, 3)));
  }
  v128.store(fieldAt(p), f64x2.add(v128.load(fieldAt(p)), sum0));
  v128.store(fieldAt(p + 1), f64x2.add(v128.load(fieldAt(p + 1)), sum1));
}

/** Pushes body q away from p; gives `sum`, what p feels so far, with what it feels of q. */
function push(p: i32, q: i32, isOneLeaf: bool, sum: v128): v128 {
  const a = bodyAt(p);
  const b = bodyAt(q);
  let dx = load<f64>(a) - load<f64>(b);
  let dy = load<f64>(a, 8) - load<f64>(b, 8);
  let square = dx * dx + dy * dy;
  if (square < nearestSquare) {
    if (square === 0) {
      if (!isOneLeaf) return sum; // nearer than numbers can say
      dx = anyWay(p + q);
      dy = anyWay(p - q);
      square = dx * dx + dy * dy;
    }
    square = Math.sqrt(nearestSquare * square);
  } else if (square >= reachSquare) return sum;
  const share = 1 / square;
  dx *= share;
  dy *= share;
  const field = fieldAt(q);
  const mass = load<f64>(a, MASS);
  store<f64>(field, load<f64>(field) - mass * dx);
  store<f64>(field, load<f64>(field, 8) - mass * dy, 8);
  const way = f64x2.replace_lane(f64x2.splat(dx), 1, dy);
  return f64x2.add(sum, f64x2.mul(v128.load64_splat(b, MASS), way));
}

function pushPair(p: i32, q: i32, sum: v128): v128 {
  return push(p, q, true, sum);
}

export function repelCrowds(a: i32, b: i32): void {
  feelCentre(a, b);
  feelCentre(b, a);
}

function feelCentre(cell: i32, other: i32): void {
  const at = cellAt(other);
  const centreX = load<f64>(at);
  const centreY = load<f64>(at, 8);
  const mass = load<f64>(at, MASS);
  const end = endOf(cell);
  for (let p = startOf(cell); p < end; p++) {
    const dx = load<f64>(bodyAt(p)) - centreX;
    const dy = load<f64>(bodyAt(p), 8) - centreY;
    const square = dx * dx + dy * dy;
    if (square === 0) continue;
    const share = mass / (square < nearestSquare ? nearest * Math.sqrt(square) : square);
    const field = fieldAt(p);
    store<f64>(field, load<f64>(field) + dx * share);
    store<f64>(field, load<f64>(field, 8) + dy * share, 8);
  }
}

function pushFromHeap(start: i32, end: i32): void {
  for (let p = start; p + 1 < end; p++) {
    const dx = anyWay(p);
    const dy = anyWay(p + 7919);
    const mass = load<f64>(bodyAt(p), MASS);
    const other = load<f64>(bodyAt(p + 1), MASS);
    const field = fieldAt(p);
    store<f64>(field, load<f64>(field) + other * dx);
    store<f64>(field, load<f64>(field, 8) + other * dy, 8);
    store<f64>(field, load<f64>(field, 16) - mass * dx, 16);
    store<f64>(field, load<f64>(field, 24) - mass * dy, 24);
  }
}

function anyWay(place: i32): f64 {
  const mixed = <u32>((place ^ <i32>0x9e3779b9) * <i32>0x85ebca6b);
  return <f64>((mixed ^ (mixed >>> 13)) & 0xffff) / 32768.0 - 1.0 + 1.0 / 65536.0;
}
