/**
 * Whether bytes are UTF-16, and which: by the byte-order mark, or by every second byte of the beginning being NUL, as
 * in Latin script. Null where they are not.
 */
export function utf16Kind(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const pairs = Math.min(2000, bytes.length >> 1);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs; i++) {
    if (bytes[2 * i] === 0) even++;
    if (bytes[2 * i + 1] === 0) odd++;
  }
  if (odd > pairs * 0.4 && even === 0) return "utf-16le";
  return even > pairs * 0.4 && odd === 0 ? "utf-16be" : null;
}
