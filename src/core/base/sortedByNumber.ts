/**
 * `items` in order of their keys, which are whole numbers below `count`; of like keys in the order in which they come. A
 * counting sort: linear.
 */
export function sortedByNumber(
  keys: Uint8Array | Uint16Array | Uint32Array | Int32Array,
  count: number,
  items: Uint32Array
): Uint32Array {
  const starts = new Uint32Array(count + 1);
  for (let i = 0; i < items.length; i++) {
    const next = keys[items[i]!]! + 1;
    starts[next] = starts[next]! + 1;
  }
  for (let key = 0; key < count; key++) starts[key + 1] = starts[key + 1]! + starts[key]!;
  const sorted = new Uint32Array(items.length);
  for (let i = 0; i < items.length; i++) {
    const key = keys[items[i]!]!;
    const at = starts[key]!;
    sorted[at] = items[i]!;
    starts[key] = at + 1;
  }
  return sorted;
}
