import {LN2_HIGH, LN2_LOW} from "./ln.ts";

/**
 * e to the power of `x`, to some units in the last place; 0 below about -745, ∞ above about 709. Sums and products
 * only, so that every machine gives the same bits.
 *
 * eˣ = 2ᵏ·eʳ with |r| ≤ ½ ln 2 and eʳ by fifteen terms of its series.
 */
export function exp(x: number): number {
  if (x < -746) return 0;
  if (x > 710) return Infinity;
  const k = Math.round(x / (LN2_HIGH + LN2_LOW));
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  let sum = 1;
  for (let n = 15; n >= 1; n--) sum = 1 + (sum * r) / n;
  // In two steps: 2ᵏ itself may be out of range.
  const half = Math.trunc(k / 2);
  return sum * powerOf2(half) * powerOf2(k - half);
}

function powerOf2(exponent: number): number {
  bits.setUint32(0, (exponent + 1023) << 20);
  return bits.getFloat64(0);
}

const bits = new DataView(new ArrayBuffer(8));
