// What the streams of a PDF are packed with, unpacked piece by piece: to be measured before anything relies on them.

import {Unzlib} from "fflate";

/** Takes the next bytes of a stream. */
type Sink = (chunk: Uint8Array) => void;

/** A way of packing: what a byte comes to at most, and what hands the unpacked bytes on. */
export interface PdfFilter {
  growth: number;
  unpack(next: Sink): Sink;
}

/** The filter that a PDF calls so, also by its short name; undefined for those of pictures, which no text comes of. */
export const pdfFilter = (name: string): PdfFilter | undefined => FILTERS.get(name);

/** Growth: deflate's longest copy takes two bits, an entry of LZW's table is 4096 bytes at most and its code 12 bits. */
const FILTERS: ReadonlyMap<string, PdfFilter> = new Map(
  (
    [
      ["FlateDecode Fl", {growth: 1032, unpack: unzlib}],
      ["LZWDecode LZW", {growth: 2731, unpack: lzw}],
      ["RunLengthDecode RL", {growth: 64, unpack: runLength}],
      ["ASCII85Decode A85", {growth: 4, unpack: ascii85}],
      ["ASCIIHexDecode AHx", {growth: 1, unpack: asciiHex}]
    ] as const
  ).flatMap(([names, filter]) => names.split(" ").map((name) => [name, filter] as const))
);

function unzlib(next: Sink): Sink {
  const stream = new Unzlib((chunk) => next(chunk));
  return (chunk) => stream.push(chunk);
}

/** Codes of 9 to 12 bits, wider one code early, 256 to begin anew, 257 at the end. */
function lzw(next: Sink): Sink {
  const table: Uint8Array[] = Array.from({length: 256}, (_, byte) => Uint8Array.of(byte));
  let [bits, held, width] = [0, 0, 9];
  let previous: Uint8Array | null = null;
  const restart = (): void => {
    table.length = 258;
    width = 9;
    previous = null;
  };
  const take = (code: number): void => {
    const known = code === 256 ? undefined : table[code];
    const entry = known ?? (previous && joined(previous, previous[0]!));
    if (!entry) return;
    if (previous && table.length < 4096) table.push(joined(previous, entry[0]!));
    previous = entry;
    width = Math.min(12, 32 - Math.clz32(table.length + 1));
    next(entry);
  };
  restart();
  return (chunk) => {
    for (const byte of chunk) {
      held = ((held << 8) | byte) & 0xffffff;
      bits += 8;
      if (bits < width) continue;
      bits -= width;
      const code = (held >> bits) & ((1 << width) - 1);
      if (code === 256) restart();
      else if (code !== 257) take(code);
    }
  };
}

function joined(bytes: Uint8Array, last: number): Uint8Array {
  const longer = new Uint8Array(bytes.length + 1);
  longer.set(bytes);
  longer[bytes.length] = last;
  return longer;
}

/** A length byte n: n + 1 bytes as they are, or, above 128, the next byte 257 − n times. */
function runLength(next: Sink): Sink {
  let literal = 0;
  let repeat = 0;
  return (chunk) => {
    for (const byte of chunk) {
      if (literal > 0) {
        literal--;
        next(Uint8Array.of(byte));
      } else if (repeat > 0) {
        next(new Uint8Array(repeat).fill(byte));
        repeat = 0;
      } else if (byte < 128) literal = byte + 1;
      else if (byte > 128) repeat = 257 - byte;
    }
  };
}

/** Five digits to the base 85 are four bytes, `z` is four zeros. */
function ascii85(next: Sink): Sink {
  let digits: number[] = [];
  return (chunk) => {
    const bytes: number[] = [];
    for (const byte of chunk) {
      if (byte === 0x7a && digits.length === 0) bytes.push(0, 0, 0, 0);
      if (byte < 0x21 || byte > 0x75) continue;
      digits.push(byte - 0x21);
      if (digits.length < 5) continue;
      const value = digits.reduce((sum, digit) => sum * 85 + digit, 0);
      bytes.push((value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255);
      digits = [];
    }
    if (bytes.length > 0) next(Uint8Array.from(bytes));
  };
}

function asciiHex(next: Sink): Sink {
  let high = -1;
  return (chunk) => {
    const bytes: number[] = [];
    for (const byte of chunk) {
      const digit = Number.parseInt(String.fromCharCode(byte), 16);
      if (Number.isNaN(digit)) continue;
      if (high < 0) high = digit;
      else {
        bytes.push(high * 16 + digit);
        high = -1;
      }
    }
    if (bytes.length > 0) next(Uint8Array.from(bytes));
  };
}
