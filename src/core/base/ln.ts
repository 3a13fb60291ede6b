/**
 * The natural logarithm of `x`, to one unit in the last place or so: -∞ at 0, NaN below. Sums, products and quotients
 * only, so that every machine gives the same bits; `Math.log` may differ in the last one.
 *
 * ln(2ᵉ·m) = e ln 2 + 2 artanh s with s = (m − 1)/(m + 1), √½ < m ≤ √2, so that s² < 0.03 and eleven terms suffice.
 */
export function ln(x: number): number {
  if (!(x > 0) || x === Infinity) return x === 0 ? -Infinity : x > 0 ? x : Number.NaN;
  const isTiny = x < SMALLEST_NORMAL;
  bits.setFloat64(0, isTiny ? x * 2 ** 54 : x);
  const high = bits.getUint32(0);
  bits.setUint32(0, (high & 0xfffff) | 0x3ff00000);
  let exponent = (high >>> 20) - 1023 - (isTiny ? 54 : 0);
  let m = bits.getFloat64(0);
  if (m > Math.SQRT2) {
    m /= 2;
    exponent++;
  }
  const s = (m - 1) / (m + 1);
  const square = s * s;
  const fourth = square * square;
  // Σ s²ᵏ ÷ (2k + 1) in two sums that do not wait for one another: odd k, and even k
  const odd = (((fourth * (1 / 19) + 1 / 15) * fourth + 1 / 11) * fourth + 1 / 7) * fourth + 1 / 3;
  const even = (((fourth * (1 / 21) + 1 / 17) * fourth + 1 / 13) * fourth + 1 / 9) * fourth + 1 / 5;
  const sum = square * (odd + square * even);
  return exponent * LN2_HIGH + (2 * s + (2 * s * sum + exponent * LN2_LOW));
}

/** ln 2 in two parts; whole multiples of the first are exact. */
export const LN2_HIGH = 0.6931471803691238;
export const LN2_LOW = 1.9082149292705877e-10;

const SMALLEST_NORMAL = 2 ** -1022;
const bits = new DataView(new ArrayBuffer(8));
