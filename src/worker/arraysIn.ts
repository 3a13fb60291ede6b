/**
 * The memory of every array of numbers in plain data, to be handed over with a message in place of being copied: each
 * once, and none that is empty, for constants are.
 */
export function arraysIn(data: unknown): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>();
  const look = (value: unknown): void => {
    if (ArrayBuffer.isView(value)) {
      if (value.byteLength > 0) found.add(value.buffer as ArrayBuffer);
    } else if (isPlain(value)) for (const part of Object.values(value)) look(part);
    else if (value instanceof Map) for (const part of value.values()) look(part);
    else if (Array.isArray(value) && isPlain(value[0])) for (const part of value) look(part);
  };
  look(data);
  return [...found];
}

const isPlain = (value: unknown): value is object =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
