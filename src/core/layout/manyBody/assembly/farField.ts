// As ../farField.ts, a complex number at a time: a vector holds its real and its imaginary part. What is subtracted
// there is here added with its sign turned, which changes no bit.

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
  const re5 = re3 * re2 - im3 * im2;
  const im5 = re3 * im2 + im3 * re2;
  const re6 = re3 * re3 - im3 * im3;
  const im6 = 2 * re3 * im3;
  const re7 = re4 * re3 - im4 * im3;
  const im7 = re4 * im3 + im4 * re3;
  const z1 = complex(re1, im1);
  const z2 = complex(re2, im2);
  const z3 = complex(re3, im3);
  const z4 = complex(re4, im4);
  const z5 = complex(re5, im5);
  const z6 = complex(re6, im6);
  const z7 = complex(re7, im7);
  // the same, turned by a quarter: i times z
  const i3 = complex(-im3, re3);
  const i4 = complex(-im4, re4);
  const i5 = complex(-im5, re5);
  const i6 = complex(-im6, re6);
  const i7 = complex(-im7, re7);
  const three = f64x2.splat(3);
  const four = f64x2.splat(4);
  const six = f64x2.splat(6);
  const ten = f64x2.splat(10);
  const twenty = f64x2.splat(20);

  let mass = v128.load64_splat(atB, MASS);
  let p2 = v128.load64_splat(atB, SECOND);
  let q2 = v128.load64_splat(atB, SECOND + 8);
  let p3 = v128.load64_splat(atB, THIRD);
  let q3 = v128.load64_splat(atB, THIRD + 8);
  let to = localAt(a);
  let sum = f64x2.add(f64x2.mul(mass, z1), f64x2.mul(p2, z3));
  sum = f64x2.add(sum, f64x2.mul(q2, i3));
  sum = f64x2.add(sum, f64x2.mul(p3, z4));
  sum = f64x2.add(sum, f64x2.mul(q3, i4));
  v128.store(to, f64x2.add(v128.load(to), sum));
  sum = f64x2.add(f64x2.mul(mass, z2), f64x2.mul(three, turned(p2, z4, q2, i4)));
  sum = f64x2.add(sum, f64x2.mul(four, turned(p3, z5, q3, i5)));
  v128.store(to, f64x2.sub(v128.load(to, 16), sum), 16);
  sum = f64x2.add(f64x2.mul(mass, z3), f64x2.mul(six, turned(p2, z5, q2, i5)));
  sum = f64x2.add(sum, f64x2.mul(ten, turned(p3, z6, q3, i6)));
  v128.store(to, f64x2.add(v128.load(to, 32), sum), 32);
  sum = f64x2.add(f64x2.mul(mass, z4), f64x2.mul(ten, turned(p2, z6, q2, i6)));
  sum = f64x2.add(sum, f64x2.mul(twenty, turned(p3, z7, q3, i7)));
  v128.store(to, f64x2.sub(v128.load(to, 48), sum), 48);

  // seen from b the way is the opposite one: odd powers change their sign
  mass = v128.load64_splat(atA, MASS);
  p2 = v128.load64_splat(atA, SECOND);
  q2 = v128.load64_splat(atA, SECOND + 8);
  p3 = v128.load64_splat(atA, THIRD);
  q3 = v128.load64_splat(atA, THIRD + 8);
  to = localAt(b);
  sum = f64x2.add(f64x2.mul(mass, z1), f64x2.mul(p2, z3));
  sum = f64x2.add(sum, f64x2.mul(q2, i3));
  sum = f64x2.sub(sum, f64x2.mul(p3, z4));
  sum = f64x2.sub(sum, f64x2.mul(q3, i4));
  v128.store(to, f64x2.sub(v128.load(to), sum));
  sum = f64x2.add(f64x2.mul(mass, z2), f64x2.mul(three, turned(p2, z4, q2, i4)));
  sum = f64x2.sub(sum, f64x2.mul(four, turned(p3, z5, q3, i5)));
  v128.store(to, f64x2.sub(v128.load(to, 16), sum), 16);
  sum = f64x2.add(f64x2.mul(mass, z3), f64x2.mul(six, turned(p2, z5, q2, i5)));
  sum = f64x2.sub(sum, f64x2.mul(ten, turned(p3, z6, q3, i6)));
  v128.store(to, f64x2.sub(v128.load(to, 32), sum), 32);
  sum = f64x2.add(f64x2.mul(mass, z4), f64x2.mul(ten, turned(p2, z6, q2, i6)));
  sum = f64x2.sub(sum, f64x2.mul(twenty, turned(p3, z7, q3, i7)));
  v128.store(to, f64x2.sub(v128.load(to, 48), sum), 48);
}

function complex(re: f64, im: f64): v128 {
  return f64x2.replace_lane(f64x2.splat(re), 1, im);
}

/** (p + iq) z, of z and iz. */
function turned(p: v128, z: v128, q: v128, iz: v128): v128 {
  return f64x2.add(f64x2.mul(p, z), f64x2.mul(q, iz));
}

export function passDown(): void {
  for (let cell = 0; cell < cellCount; cell++) {
    const at = cellAt(cell);
    const local = localAt(cell);
    const centreX = load<f64>(at);
    const centreY = load<f64>(at, 8);
    const re0 = load<f64>(local);
    const im0 = load<f64>(local, 8);
    const re1 = load<f64>(local, 16);
    const im1 = load<f64>(local, 24);
    const re2 = load<f64>(local, 32);
    const im2 = load<f64>(local, 40);
    const re3 = load<f64>(local, 48);
    const im3 = load<f64>(local, 56);
    const end = nextOf(cell);
    if (end === cell + 1) {
      let field = fieldAt(startOf(cell));
      const last = bodyAt(endOf(cell));
      for (let p = bodyAt(startOf(cell)); p < last; p += BODY, field += FIELD) {
        const u = load<f64>(p) - centreX;
        const v = load<f64>(p, 8) - centreY;
        let re = re2 + re3 * u - im3 * v;
        let im = im2 + re3 * v + im3 * u;
        let product = re1 + re * u - im * v;
        im = im1 + re * v + im * u;
        re = product;
        product = re0 + re * u - im * v;
        store<f64>(field, load<f64>(field) + product);
        store<f64>(field, load<f64>(field, 8) - (im0 + re * v + im * u), 8);
      }
      continue;
    }
    for (let part = cell + 1; part < end; part = nextOf(part)) {
      const to = localAt(part);
      const u = load<f64>(cellAt(part)) - centreX;
      const v = load<f64>(cellAt(part), 8) - centreY;
      const re = re2 + re3 * u - im3 * v;
      const im = im2 + re3 * v + im3 * u;
      const p = re1 + re * u - im * v;
      const q = im1 + re * v + im * u;
      add(to, re0 + p * u - q * v);
      add(to + 8, im0 + p * v + q * u);
      const slopeRe = 2 * re2 + 3 * (re3 * u - im3 * v);
      const slopeIm = 2 * im2 + 3 * (re3 * v + im3 * u);
      add(to + 16, re1 + slopeRe * u - slopeIm * v);
      add(to + 24, im1 + slopeRe * v + slopeIm * u);
      add(to + 32, re2 + 3 * (re3 * u - im3 * v));
      add(to + 40, im2 + 3 * (re3 * v + im3 * u));
      add(to + 48, re3);
      add(to + 56, im3);
    }
  }
}

function add(at: usize, value: f64): void {
  store<f64>(at, load<f64>(at) + value);
}
