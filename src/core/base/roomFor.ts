/** The array itself, or one at least twice as long with the same beginning, where `length` does not fit. */
export function roomFor<A extends Int32Array | Uint16Array>(array: A, length: number): A {
  if (length <= array.length) return array;
  const longer = new (array.constructor as new (length: number) => A)(Math.max(length, array.length * 2));
  longer.set(array);
  return longer;
}
