/** `base` to a whole power ≥ 0, by squaring: products only, the same bits on every machine. 0⁰ = 1. */
export function wholePower(base: number, power: number): number {
  let result = 1;
  for (let square = base, left = power; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result *= square;
    square *= square;
  }
  return result;
}
