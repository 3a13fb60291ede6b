import {exp} from "./exp.ts";

/**
 * The probability that a standard normal variable exceeds `z`, to 1e-14 of its value.
 *
 * Below 3: ½ − φ(z) Σ z²ⁿ⁺¹/(1·3·5…(2n+1)); above: the continued fraction φ(z)/(z + 1/(z + 2/(z + 3/(z + …)))).
 * @see Abramowitz & Stegun (1964), Handbook of Mathematical Functions, 26.2.11 and 26.2.14.
 */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z);
  const density = exp((-z * z) / 2) / SQRT_2PI;
  return z < 3 ? 0.5 - density * series(z) : density * fraction(z);
}

const SQRT_2PI = 2.5066282746310002;

function series(z: number): number {
  let [sum, term] = [z, z];
  for (let n = 3; term > sum * 1e-17; n += 2) {
    term *= (z * z) / n;
    sum += term;
  }
  return sum;
}

/** From far inside outwards: at z ≥ 3 the parts beyond the 200th do not show. */
function fraction(z: number): number {
  let inner = z;
  for (let n = 200; n >= 1; n--) inner = z + n / inner;
  return 1 / inner;
}
