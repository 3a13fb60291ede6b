/**
 * What in `bytes` is not UTF-8 (The Unicode Standard, table 3-7): how many bytes, the offset and line of the first,
 * and how many well-formed sequences of two bytes or more there are. One pass.
 */
export function invalidUtf8(bytes: Uint8Array): {count: number; first: number; line: number; validSequences: number} {
  let count = 0;
  let first = -1;
  let line = 1;
  let validSequences = 0;
  for (let i = 0; i < bytes.length; ) {
    const length = sequenceLength(bytes, i);
    if (length === 0 && first < 0) first = i;
    if (length === 0) count++;
    if (length > 1) validSequences++;
    if (first < 0 && (bytes[i] === 0x0a || (bytes[i] === 0x0d && bytes[i + 1] !== 0x0a))) line++;
    i += Math.max(1, length);
  }
  return {count, first, line, validSequences};
}

/** Bytes of the well-formed sequence at `i`; 0 where there is none. */
function sequenceLength(bytes: Uint8Array, i: number): number {
  const lead = bytes[i] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  if (length === 0) return 0;
  const second = bytes[i + 1] ?? 0;
  // The second byte's range keeps out overlong forms, surrogates and what lies beyond U+10FFFF.
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 0;
  for (let k = 2; k < length; k++) if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}
