/**
 * The least index below `count` for which `test` holds, or `count`; `test` holds from some index on. A binary search
 * over whatever is sorted: `firstIndex(n, (i) => offsets[i]! > x) - 1` is the last that is not beyond x.
 */
export function firstIndex(count: number, test: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
