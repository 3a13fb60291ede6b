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
  setPowers(tree.cells, a * CELL.STRIDE, b * CELL.STRIDE);
  addField(tree, b, a);
  turnRound();
  addField(tree, a, b);
}

/** (w − c)⁻¹ … (w − c)⁻⁷, real and imaginary parts in turn. */
const powers = new Float64Array(14);

/** Sets the powers for the way from the cell at `atB` to that at `atA`. */
function setPowers(cells: Float64Array, atA: number, atB: number): void {
  const dx = cells[atA + CELL.X]! - cells[atB + CELL.X]!;
  const dy = cells[atA + CELL.Y]! - cells[atB + CELL.Y]!;
  const inverse = 1 / (dx * dx + dy * dy);
  const re1 = dx * inverse;
  const im1 = -dy * inverse;
  const re2 = re1 * re1 - im1 * im1;
  const im2 = 2 * re1 * im1;
  const re3 = re2 * re1 - im2 * im1;
  const im3 = re2 * im1 + im2 * re1;
  const re4 = re2 * re2 - im2 * im2;
  const im4 = 2 * re2 * im2;
  setPower(1, re1, im1);
  setPower(2, re2, im2);
  setPower(3, re3, im3);
  setPower(4, re4, im4);
  setPower(5, re3 * re2 - im3 * im2, re3 * im2 + im3 * re2);
  setPower(6, re3 * re3 - im3 * im3, 2 * re3 * im3);
  setPower(7, re4 * re3 - im4 * im3, re4 * im3 + im4 * re3);
}

function setPower(k: number, re: number, im: number): void {
  powers[2 * k - 2] = re;
  powers[2 * k - 1] = im;
}

/** The same for the way back: odd powers change their sign. */
function turnRound(): void {
  for (let k = 1; k <= 7; k += 2) setPower(k, -powers[2 * k - 2]!, -powers[2 * k - 1]!);
}

/** Adds the field of cell `from` about the centre of cell `to`. The first moment is nought, so a₁ is left out. */
function addField({cells, local}: BodyTree, from: number, to: number): void {
  const [re1, im1, re2, im2] = [powers[0]!, powers[1]!, powers[2]!, powers[3]!];
  const [re3, im3, re4, im4] = [powers[4]!, powers[5]!, powers[6]!, powers[7]!];
  const [re5, im5, re6, im6] = [powers[8]!, powers[9]!, powers[10]!, powers[11]!];
  const [re7, im7] = [powers[12]!, powers[13]!];
  const at = from * CELL.STRIDE;
  const mass = cells[at + CELL.MASS]!;
  const p2 = cells[at + CELL.SECOND]!;
  const q2 = cells[at + CELL.SECOND + 1]!;
  const p3 = cells[at + CELL.THIRD]!;
  const q3 = cells[at + CELL.THIRD + 1]!;
  const b = to * CELL.STRIDE;
  local[b]! += mass * re1 + p2 * re3 - q2 * im3 + p3 * re4 - q3 * im4;
  local[b + 1]! += mass * im1 + p2 * im3 + q2 * re3 + p3 * im4 + q3 * re4;
  local[b + 2]! -= mass * re2 + 3 * (p2 * re4 - q2 * im4) + 4 * (p3 * re5 - q3 * im5);
  local[b + 3]! -= mass * im2 + 3 * (p2 * im4 + q2 * re4) + 4 * (p3 * im5 + q3 * re5);
  local[b + 4]! += mass * re3 + 6 * (p2 * re5 - q2 * im5) + 10 * (p3 * re6 - q3 * im6);
  local[b + 5]! += mass * im3 + 6 * (p2 * im5 + q2 * re5) + 10 * (p3 * im6 + q3 * re6);
  local[b + 6]! -= mass * re4 + 10 * (p2 * re6 - q2 * im6) + 20 * (p3 * re7 - q3 * im7);
  local[b + 7]! -= mass * im4 + 10 * (p2 * im6 + q2 * re6) + 20 * (p3 * im7 + q3 * re7);
}

/** Hands each cell's field on to the cells below it, and at last to the bodies. */
export function passDown(tree: BodyTree): void {
  const {cellCount, next} = tree;
  for (let cell = 0; cell < cellCount; cell++) {
    if (next[cell] === cell + 1) passToBodies(tree, cell);
    for (let part = cell + 1; part < next[cell]!; part = next[part]!) passToPart(tree, cell, part);
  }
}

/** Adds a leaf's field at each of its bodies: by Horner's scheme, ((b₃t + b₂)t + b₁)t + b₀. */
function passToBodies({start, end, x, y, cells, local, fieldX, fieldY}: BodyTree, cell: number): void {
  const at = cell * CELL.STRIDE;
  const centreX = cells[at + CELL.X]!;
  const centreY = cells[at + CELL.Y]!;
  const [re0, im0, re1, im1] = [local[at]!, local[at + 1]!, local[at + 2]!, local[at + 3]!];
  const [re2, im2, re3, im3] = [local[at + 4]!, local[at + 5]!, local[at + 6]!, local[at + 7]!];
  for (let p = start[cell]!; p < end[cell]!; p++) {
    const u = x[p]! - centreX;
    const v = y[p]! - centreY;
    let re = re2 + re3 * u - im3 * v;
    let im = im2 + re3 * v + im3 * u;
    let product = re1 + re * u - im * v;
    im = im1 + re * v + im * u;
    re = product;
    product = re0 + re * u - im * v;
    fieldX[p]! += product;
    fieldY[p]! -= im0 + re * v + im * u;
  }
}

/** Adds a cell's field to that of one of its parts: the same cubic about another centre, whose bₗ are its derivatives ÷ l!. */
function passToPart({cells, local}: BodyTree, cell: number, part: number): void {
  const at = cell * CELL.STRIDE;
  const to = part * CELL.STRIDE;
  const u = cells[to + CELL.X]! - cells[at + CELL.X]!;
  const v = cells[to + CELL.Y]! - cells[at + CELL.Y]!;
  const [re0, im0, re1, im1] = [local[at]!, local[at + 1]!, local[at + 2]!, local[at + 3]!];
  const [re2, im2, re3, im3] = [local[at + 4]!, local[at + 5]!, local[at + 6]!, local[at + 7]!];
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
