const view = new DataView(new ArrayBuffer(8));

/**
 * The natural logarithm of a number above 0 (−∞ for 0), by sums, products and quotients alone: Math.log may differ in
 * its last bit from machine to machine. Within 3 units of the last place.
 */
export function naturalLog(value: number): number {
  if (!(value > 0 && value < Number.POSITIVE_INFINITY)) return Math.log(value); // −∞, ∞ and NaN are the same everywhere
  if (value < 2 ** -1022) return naturalLog(value * 2 ** 54) - 54 * Math.LN2;
  view.setFloat64(0, value);
  const high = view.getUint32(0);
  let exponent = (high >>> 20) - 1023;
  view.setUint32(0, (high & 0xfffff) | 0x3ff00000);
  let mantissa = view.getFloat64(0); // 1 to 2, then √½ to √2
  if (mantissa > Math.SQRT2) {
    mantissa /= 2;
    exponent += 1;
  }
  // ln m = 2 artanh s with s = (m − 1) ÷ (m + 1), |s| < 0.172: s + s³ ÷ 3 + s⁵ ÷ 5 …
  const s = (mantissa - 1) / (mantissa + 1);
  const square = s * s;
  let sum = 0;
  for (let power = 21; power >= 3; power -= 2) sum = (sum + 1 / power) * square;
  return exponent * Math.LN2 + 2 * s * (1 + sum);
}
