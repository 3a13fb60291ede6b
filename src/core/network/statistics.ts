import type {Statistics} from "../model/network.ts";

/**
 * How surprising it is that two entities share windows.
 *
 * With N windows, of which a name the one, b the other and x both, names that fell independently would share
 * ab/N windows (`expected`). `g2` is Dunning's log-likelihood ratio over the four cells of the table
 * (both, only the one, only the other, neither), 2 Σ O ln(O/E) with 0 ln 0 = 0; its sign is that of x − ab/N. Under
 * independence |g2| follows χ² with one degree of freedom: 3.84 is reached in 5 of 100 cases.
 *
 * @throws RangeError unless the four cells are whole numbers ≥ 0 and there is a window.
 * @see Dunning (1993), "Accurate Methods for the Statistics of Surprise and Coincidence", Computational Linguistics 19(1).
 */
export function statistics({
  count,
  a,
  b,
  windowCount
}: {
  count: number;
  a: number;
  b: number;
  windowCount: number;
}): Statistics {
  const cells = [count, a - count, b - count, windowCount - a - b + count];
  if (windowCount < 1 || !cells.every((cell) => Number.isInteger(cell) && cell >= 0)) {
    throw new RangeError(
      `windows: expected max(0, a + b − windowCount) ≤ count ≤ min(a, b), got ${JSON.stringify({count, a, b, windowCount})}`
    );
  }
  const expected = (a * b) / windowCount;
  const rows = [a, a, windowCount - a, windowCount - a];
  const columns = [b, windowCount - b, b, windowCount - b];
  let sum = 0;
  for (const [i, cell] of cells.entries())
    if (cell > 0) sum += cell * Math.log((cell * windowCount) / (rows[i]! * columns[i]!));
  // Independence exactly met leaves rounding errors of either sign.
  const g2 = Math.max(0, 2 * sum);
  return {count, expected, g2: count < expected && g2 > 0 ? -g2 : g2};
}
