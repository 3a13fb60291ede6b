/**
 * Whether bytes are UTF-16, and which: by the byte-order mark, or by the look of the beginning: only every second byte
 * is ever NUL, as it is in Latin letters and in the blanks of every script, and it is one of few, since a script has
 * its letters side by side. Null where they are not.
 */
export function utf16Kind(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const pairs = Math.min(2000, bytes.length >> 1);
  const [even, odd] = [column(bytes, 0, pairs), column(bytes, 1, pairs)];
  if (isHigh(odd, pairs) && even.nul === 0) return "utf-16le";
  return isHigh(even, pairs) && odd.nul === 0 ? "utf-16be" : null;
}

/** Every second byte: how many are NUL, and how many different ones there are. */
function column(bytes: Uint8Array, from: 0 | 1, pairs: number): {nul: number; different: number} {
  const seen = new Set<number>();
  let nul = 0;
  for (let i = 0; i < pairs; i++) {
    const byte = bytes[2 * i + from]!;
    seen.add(byte);
    if (byte === 0) nul++;
  }
  return {nul, different: seen.size};
}

const isHigh = ({nul, different}: {nul: number; different: number}, pairs: number): boolean =>
  nul > pairs * 0.4 || (pairs >= FEWEST && nul > pairs * BLANKS && different <= MOST_BLOCKS);

/** Of fewer characters nothing can be said. */
const FEWEST = 24;
/** At least one in so many characters of running text is a blank or a sign of ASCII. */
const BLANKS = 0.04;
/** Blocks of 256 characters that one text uses: ASCII, its script, its quotation marks … */
const MOST_BLOCKS = 6;
