// What cells that are far apart do to one another: moments of the one become a cubic field about the centre of the other.
//
//   field of a cell   F(z) = Σₖ aₖ / (z − c)ᵏ⁺¹
//   about w           F(w + t) = Σₗ bₗ tˡ,   bₗ = Σₖ (−1)ˡ (k+l choose l) aₖ / (w − c)ᵏ⁺ˡ⁺¹,   k and l from 0 to 3
//
// The force is the conjugate of F: (Re F, −Im F).
// @see Greengard & Rokhlin (1987), lemmas 2.4 and 2.5. Both directions at once: Dehnen (2002), J. Comput. Phys. 179.

import {type BodyTree, CELL} from "./bodyTree.ts";

/** Adds the field of cell a about b and that of b about a. They stand apart. */
export function exchangeFields(tree: BodyTree, a: number, b: number): void {
  const {cells, local} = tree;
  const atA = a * CELL.STRIDE;
  const atB = b * CELL.STRIDE;
  const dx = cells[atA + CELL.X]! - cells[atB + CELL.X]!;
  const dy = cells[atA + CELL.Y]! - cells[atB + CELL.Y]!;
  const inverse = 1 / (dx * dx + dy * dy);
  // powers of 1 / (a − b)
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

  let mass = cells[atB + CELL.MASS]!;
  let p2 = cells[atB + CELL.SECOND]!;
  let q2 = cells[atB + CELL.SECOND + 1]!;
  let p3 = cells[atB + CELL.THIRD]!;
  let q3 = cells[atB + CELL.THIRD + 1]!;
  local[atA]! += mass * re1 + p2 * re3 - q2 * im3 + p3 * re4 - q3 * im4;
  local[atA + 1]! += mass * im1 + p2 * im3 + q2 * re3 + p3 * im4 + q3 * re4;
  local[atA + 2]! -= mass * re2 + 3 * (p2 * re4 - q2 * im4) + 4 * (p3 * re5 - q3 * im5);
  local[atA + 3]! -= mass * im2 + 3 * (p2 * im4 + q2 * re4) + 4 * (p3 * im5 + q3 * re5);
  local[atA + 4]! += mass * re3 + 6 * (p2 * re5 - q2 * im5) + 10 * (p3 * re6 - q3 * im6);
  local[atA + 5]! += mass * im3 + 6 * (p2 * im5 + q2 * re5) + 10 * (p3 * im6 + q3 * re6);
  local[atA + 6]! -= mass * re4 + 10 * (p2 * re6 - q2 * im6) + 20 * (p3 * re7 - q3 * im7);
  local[atA + 7]! -= mass * im4 + 10 * (p2 * im6 + q2 * re6) + 20 * (p3 * im7 + q3 * re7);

  // seen from b the way is the opposite one: odd powers change their sign
  mass = cells[atA + CELL.MASS]!;
  p2 = cells[atA + CELL.SECOND]!;
  q2 = cells[atA + CELL.SECOND + 1]!;
  p3 = cells[atA + CELL.THIRD]!;
  q3 = cells[atA + CELL.THIRD + 1]!;
  local[atB]! -= mass * re1 + p2 * re3 - q2 * im3 - p3 * re4 + q3 * im4;
  local[atB + 1]! -= mass * im1 + p2 * im3 + q2 * re3 - p3 * im4 - q3 * re4;
  local[atB + 2]! -= mass * re2 + 3 * (p2 * re4 - q2 * im4) - 4 * (p3 * re5 - q3 * im5);
  local[atB + 3]! -= mass * im2 + 3 * (p2 * im4 + q2 * re4) - 4 * (p3 * im5 + q3 * re5);
  local[atB + 4]! -= mass * re3 + 6 * (p2 * re5 - q2 * im5) - 10 * (p3 * re6 - q3 * im6);
  local[atB + 5]! -= mass * im3 + 6 * (p2 * im5 + q2 * re5) - 10 * (p3 * im6 + q3 * re6);
  local[atB + 6]! -= mass * re4 + 10 * (p2 * re6 - q2 * im6) - 20 * (p3 * re7 - q3 * im7);
  local[atB + 7]! -= mass * im4 + 10 * (p2 * im6 + q2 * re6) - 20 * (p3 * im7 + q3 * re7);
}

/** Hands each cell's field on to the cells below it, and at last to the bodies. */
export function passDown(tree: BodyTree): void {
  const {cellCount, next, start, end, x, y, cells, local, fieldX, fieldY} = tree;
  for (let cell = 0; cell < cellCount; cell++) {
    const at = cell * CELL.STRIDE;
    const centreX = cells[at + CELL.X]!;
    const centreY = cells[at + CELL.Y]!;
    const re0 = local[at]!;
    const im0 = local[at + 1]!;
    const re1 = local[at + 2]!;
    const im1 = local[at + 3]!;
    const re2 = local[at + 4]!;
    const im2 = local[at + 5]!;
    const re3 = local[at + 6]!;
    const im3 = local[at + 7]!;
    if (next[cell] === cell + 1) {
      for (let p = start[cell]!; p < end[cell]!; p++) {
        const u = x[p]! - centreX;
        const v = y[p]! - centreY;
        // Horner: ((b₃t + b₂)t + b₁)t + b₀
        let re = re2 + re3 * u - im3 * v;
        let im = im2 + re3 * v + im3 * u;
        let product = re1 + re * u - im * v;
        im = im1 + re * v + im * u;
        re = product;
        product = re0 + re * u - im * v;
        fieldX[p]! += product;
        fieldY[p]! -= im0 + re * v + im * u;
      }
      continue;
    }
    for (let part = cell + 1; part < next[cell]!; part = next[part]!) {
      const to = part * CELL.STRIDE;
      const u = cells[to + CELL.X]! - centreX;
      const v = cells[to + CELL.Y]! - centreY;
      // the same cubic about the part's centre: its derivatives there, over 0!, 1!, 2!, 3!
      const re = re2 + re3 * u - im3 * v;
      const im = im2 + re3 * v + im3 * u;
      const p = re1 + re * u - im * v;
      const q = im1 + re * v + im * u;
      local[to]! += re0 + p * u - q * v;
      local[to + 1]! += im0 + p * v + q * u;
      const slopeRe = 2 * re2 + 3 * (re3 * u - im3 * v);
      const slopeIm = 2 * im2 + 3 * (re3 * v + im3 * u);
      local[to + 2]! += re1 + slopeRe * u - slopeIm * v;
      local[to + 3]! += im1 + slopeRe * v + slopeIm * u;
      local[to + 4]! += re2 + 3 * (re3 * u - im3 * v);
      local[to + 5]! += im2 + 3 * (re3 * v + im3 * u);
      local[to + 6]! += re3;
      local[to + 7]! += im3;
    }
  }
}
