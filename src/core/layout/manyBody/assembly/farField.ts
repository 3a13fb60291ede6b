// As ../farField.ts, a complex number at a time: a vector holds its real and its imaginary part. Where numbers are added
// there that are subtracted here, one of them has its sign turned, which changes no bit.

import {
  BODY,
  bodyAt,
  cellAt,
  cellCount,
  endOf,
  FIELD,
  fieldAt,
  localAt,
  MASS,
  nextOf,
  SECOND,
  startOf,
  THIRD
} from "./memory.ts";

export function exchangeFields(a: i32, b: i32): void {
  const atA = cellAt(a);
  const atB = cellAt(b);
  const dx = load<f64>(atA) - load<f64>(atB);
  const dy = load<f64>(atA, 8) - load<f64>(atB, 8);
  const inverse = 1 / (dx * dx + dy * dy);
  const re1 = dx * inverse;
  const im1 = -dy * inverse;
  const re2 = re1 * re1 - im1 * im1;
  const im2 = 2 * re1 * im1;
  const re3 = re2 * re1 - im2 * im1;
  const im3 = re2 * im1 + im2 * re1;
  const re4 = re2 * re2 - im2 * im2;
  const im4 = 2 * re2 * im2;
  const z1 = complex(re1, im1);
  const z2 = complex(re2, im2);
  const z3 = complex(re3, im3);
  const z4 = complex(re4, im4);
  const z5 = complex(re3 * re2 - im3 * im2, re3 * im2 + im3 * re2);
  const z6 = complex(re3 * re3 - im3 * im3, 2 * re3 * im3);
  const z7 = complex(re4 * re3 - im4 * im3, re4 * im3 + im4 * re3);
  addField(b, a, z1, z2, z3, z4, z5, z6, z7);
  addField(a, b, f64x2.neg(z1), z2, f64x2.neg(z3), z4, f64x2.neg(z5), z6, f64x2.neg(z7));
}

function addField(from: i32, to: i32, z1: v128, z2: v128, z3: v128, z4: v128, z5: v128, z6: v128, z7: v128): void {
  const at = cellAt(from);
  const mass = v128.load64_splat(at, MASS);
  const p2 = v128.load64_splat(at, SECOND);
  const q2 = v128.load64_splat(at, SECOND + 8);
  const p3 = v128.load64_splat(at, THIRD);
  const q3 = v128.load64_splat(at, THIRD + 8);
  const local = localAt(to);
  let sum = f64x2.add(f64x2.mul(mass, z1), f64x2.mul(p2, z3));
  sum = f64x2.add(sum, f64x2.mul(q2, timesI(z3)));
  sum = f64x2.add(sum, f64x2.mul(p3, z4));
  sum = f64x2.add(sum, f64x2.mul(q3, timesI(z4)));
  v128.store(local, f64x2.add(v128.load(local), sum));
  sum = f64x2.add(f64x2.mul(mass, z2), times(3, product(p2, q2, z4)));
  sum = f64x2.add(sum, times(4, product(p3, q3, z5)));
  v128.store(local, f64x2.sub(v128.load(local, 16), sum), 16);
  sum = f64x2.add(f64x2.mul(mass, z3), times(6, product(p2, q2, z5)));
  sum = f64x2.add(sum, times(10, product(p3, q3, z6)));
  v128.store(local, f64x2.add(v128.load(local, 32), sum), 32);
  sum = f64x2.add(f64x2.mul(mass, z4), times(10, product(p2, q2, z6)));
  sum = f64x2.add(sum, times(20, product(p3, q3, z7)));
  v128.store(local, f64x2.sub(v128.load(local, 48), sum), 48);
}

function complex(re: f64, im: f64): v128 {
  return f64x2.replace_lane(f64x2.splat(re), 1, im);
}

function timesI(z: v128): v128 {
  return v128.xor(v128.shuffle<f64>(z, z, 1, 0), i64x2(i64.MIN_VALUE, 0)); // the one bit turns the sign
}

/** (p + iq) z. */
function product(p: v128, q: v128, z: v128): v128 {
  return f64x2.add(f64x2.mul(p, z), f64x2.mul(q, timesI(z)));
}

function times(factor: f64, z: v128): v128 {
  return f64x2.mul(f64x2.splat(factor), z);
}

export function passDown(): void {
  for (let cell = 0; cell < cellCount; cell++) {
    const end = nextOf(cell);
    if (end === cell + 1) passToBodies(cell);
    for (let part = cell + 1; part < end; part = nextOf(part)) passToPart(cell, part);
  }
}

function passToBodies(cell: i32): void {
  const local = localAt(cell);
  const centre = v128.load(cellAt(cell));
  const b0 = v128.load(local);
  const b1 = v128.load(local, 16);
  const b2 = v128.load(local, 32);
  const b3 = v128.load(local, 48);
  const last = bodyAt(endOf(cell));
  let field = fieldAt(startOf(cell));
  for (let p = bodyAt(startOf(cell)); p < last; p += BODY, field += FIELD) {
    const t = f64x2.sub(v128.load(p), centre);
    const it = timesI(t);
    const sum = step(step(step(b3, b2, t, it), b1, t, it), b0, t, it);
    const force = v128.xor(sum, i64x2(0, i64.MIN_VALUE)); // the conjugate
    v128.store(field, f64x2.add(v128.load(field), force));
  }
}

function passToPart(cell: i32, part: i32): void {
  const local = localAt(cell);
  const t = f64x2.sub(v128.load(cellAt(part)), v128.load(cellAt(cell)));
  const it = timesI(t);
  const b0 = v128.load(local);
  const b1 = v128.load(local, 16);
  const b2 = v128.load(local, 32);
  const b3 = v128.load(local, 48);
  const thrice = times(3, f64x2.add(f64x2.mul(first(b3), t), f64x2.mul(second(b3), it)));
  const slope = f64x2.add(times(2, b2), thrice);
  const to = localAt(part);
  add(to, step(step(step(b3, b2, t, it), b1, t, it), b0, t, it));
  add(to + 16, step(slope, b1, t, it));
  add(to + 32, f64x2.add(b2, thrice));
  add(to + 48, b3);
}

/** One step of Horner's scheme: b + zt. */
function step(z: v128, b: v128, t: v128, it: v128): v128 {
  return f64x2.add(f64x2.add(b, f64x2.mul(first(z), t)), f64x2.mul(second(z), it));
}

function first(z: v128): v128 {
  return v128.shuffle<f64>(z, z, 0, 0);
}

function second(z: v128): v128 {
  return v128.shuffle<f64>(z, z, 1, 1);
}

function add(at: usize, value: v128): void {
  v128.store(at, f64x2.add(v128.load(at), value));
}
