/** Bytes that grow bit by bit, the lowest bit first, as DEFLATE has them. */
export interface BitWriter {
  /** Adds the lowest `count` bits of a value, at most 16. */
  add(value: number, count: number): void;
  /** Fills the last byte up with zeros. */
  align(): void;
  /** The whole bytes so far, which are then forgotten. */
  take(): Uint8Array<ArrayBuffer>;
}

export function createBitWriter(): BitWriter {
  let bytes = new Uint8Array(1 << 16);
  let length = 0;
  let pending = 0;
  let count = 0;
  return {
    add(value, bits) {
      pending |= value << count;
      count += bits;
      if (count < 16) return;
      if (length + 2 > bytes.length) bytes = grown(bytes);
      bytes[length++] = pending & 255;
      bytes[length++] = (pending >>> 8) & 255;
      pending >>>= 16;
      count -= 16;
    },
    align() {
      if (length + 2 > bytes.length) bytes = grown(bytes);
      for (; count > 0; count -= 8, pending >>>= 8) bytes[length++] = pending & 255;
      [pending, count] = [0, 0];
    },
    take() {
      const taken = bytes.slice(0, length);
      length = 0;
      return taken;
    }
  };
}

function grown(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(2 * bytes.length);
  larger.set(bytes);
  return larger;
}
