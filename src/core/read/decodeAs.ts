// Part of every browser, worker and Node, but not of the ES library's types.
declare const TextDecoder: new (
  encoding: string,
  options?: {fatal?: boolean; ignoreBOM?: boolean}
) => {decode(bytes: Uint8Array): string};

/**
 * `bytes` read in an encoding, without a byte-order mark; null where the encoding is unknown here or, unless lenient,
 * where a byte has no meaning in it.
 */
export function decodeAs(bytes: Uint8Array, label: string, mode: "strict" | "lenient" = "strict"): string | null {
  if (/^(?:windows-1252|iso-8859-1|latin1|us-ascii|ascii)$/i.test(label)) return fromWindows1252(bytes, mode);
  try {
    return new TextDecoder(label, {fatal: mode === "strict"}).decode(bytes);
  } catch {
    return null;
  }
}

const EMPTY_IN_1252 = [0x81, 0x8d, 0x8f, 0x90, 0x9d];
/** Bytes 80–9F of Windows-1252. Our own table, as some decoders give the control characters of Latin-1 for them. */
const FROM_80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function fromWindows1252(bytes: Uint8Array, mode: "strict" | "lenient"): string | null {
  if (mode === "strict" && bytes.some((byte) => EMPTY_IN_1252.includes(byte))) return null;
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += 8192) {
    const codes = Array.from(bytes.subarray(start, start + 8192), (byte) =>
      byte >= 0x80 && byte < 0xa0 ? FROM_80.charCodeAt(byte - 0x80) : byte
    );
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join("");
}
