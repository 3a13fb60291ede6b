/** Length of (x, y) by a square root, which is the same to the last bit everywhere; `Math.hypot` need not be. */
export const hypotenuse = (x: number, y: number): number => Math.sqrt(x * x + y * y);
