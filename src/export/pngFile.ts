import {joinBytes} from "../core/base/joinBytes.ts";
import {crc32} from "../core/read/crc32.ts";

export interface PngHead {
  width: number;
  height: number;
  /** Pixels to the inch, written into the file; absent = nothing is said. */
  dpi?: number | undefined;
  /** Whether every pixel is opaque: the file then goes without an alpha channel, a quarter smaller. */
  isOpaque: boolean;
  /** Texts that the file carries, by PNG's keywords: Title, Description … */
  texts?: readonly (readonly [keyword: string, text: string])[] | undefined;
}

export interface PngFile {
  /** Adds whole rows from the top: RGBA, premultiplied. Resolves once they are compressed as far as they will be. */
  add(pixels: Uint8Array): Promise<void>;
  /** The finished file. Call once, after all rows. */
  finish(): Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * Writes a PNG row by row, so that an image larger than memory's patience can be made in stripes. What is compressed
 * is what the platform's own zlib makes of it: the pixels are the same everywhere, the file's bytes need not be.
 * @see https://www.w3.org/TR/png-3/
 */
export function createPngFile({width, height, dpi, isOpaque, texts = []}: PngHead): PngFile {
  const channels = isOpaque ? 3 : 4;
  const deflate = new CompressionStream("deflate");
  const writer = deflate.writable.getWriter();
  const compressed = collect(deflate.readable);
  let above = new Uint8Array(4 * width);
  const head = [
    SIGNATURE,
    chunk("IHDR", header(width, height, isOpaque)),
    ...(dpi === undefined ? [] : [chunk("pHYs", resolution(dpi))]),
    ...texts.map(([keyword, text]) => chunk("iTXt", internationalText(keyword, text)))
  ];
  return {
    async add(pixels) {
      await writer.write(filtered(pixels, above, width, channels));
      above = pixels.slice(-4 * width);
    },
    async finish() {
      await writer.close();
      const data = (await compressed).map((bytes) => chunk("IDAT", bytes));
      return joinBytes([...head, ...data, chunk("IEND", new Uint8Array(0))]);
    }
  };
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

async function collect(stream: ReadableStream<Uint8Array>): Promise<Uint8Array[]> {
  const parts: Uint8Array[] = [];
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) parts.push(next.value);
  return parts;
}

/** Filter 2, "up": each byte less the one above it, so that flat ground and upright lines become zeros. */
function filtered(pixels: Uint8Array, above: Uint8Array, width: number, channels: 3 | 4): Uint8Array<ArrayBuffer> {
  const rows = pixels.length / (4 * width);
  const out = new Uint8Array(rows * (1 + channels * width));
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, rows * width);
  const wordsAbove = new Uint32Array(above.buffer, above.byteOffset, width);
  let at = 0;
  for (let row = 0; row < rows; row++) {
    out[at++] = 2;
    for (let x = 0; x < width; x++, at += channels) {
      const i = row * width + x;
      const [now, before] = [words[i]!, row === 0 ? wordsAbove[x]! : words[i - width]!];
      if (now === before) continue;
      writeDifference(out, at, now, before, channels);
    }
  }
  return out;
}

/** The bytes of a straight-alpha pixel less those of the one above it. Words are little-endian RGBA. */
function writeDifference(out: Uint8Array, at: number, now: number, before: number, channels: 3 | 4): void {
  const [alpha, alphaBefore] = [now >>> 24, before >>> 24];
  for (let channel = 0; channel < 3; channel++) {
    const shift = 8 * channel;
    out[at + channel] = straight((now >>> shift) & 255, alpha) - straight((before >>> shift) & 255, alphaBefore);
  }
  if (channels === 4) out[at + 3] = alpha - alphaBefore;
}

/** A premultiplied byte without its alpha. */
const straight = (value: number, alpha: number): number =>
  alpha === 255 || alpha === 0 ? value : Math.min(255, Math.round((value * 255) / alpha));

function header(width: number, height: number, isOpaque: boolean): Uint8Array {
  const bytes = new Uint8Array(13);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  bytes.set([8, isOpaque ? 2 : 6, 0, 0, 0], 8);
  return bytes;
}

const INCH_IN_METRES = 0.0254;

function resolution(dpi: number): Uint8Array {
  const bytes = new Uint8Array(9);
  const view = new DataView(bytes.buffer);
  const perMetre = Math.round(dpi / INCH_IN_METRES);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  bytes[8] = 1; // the unit is the metre
  return bytes;
}

/** Keyword, then: not compressed, no language, no translated keyword, the text in UTF-8. */
function internationalText(keyword: string, text: string): Uint8Array {
  return encoder.encode(`${keyword}\0\0\0\0\0${text.replaceAll("\0", "")}`);
}

const encoder = new TextEncoder();

function chunk(name: string, data: Uint8Array): Uint8Array {
  const body = joinBytes([encoder.encode(name), data]);
  const frame = new Uint8Array(body.length + 8);
  const view = new DataView(frame.buffer);
  view.setUint32(0, data.length);
  frame.set(body, 4);
  view.setUint32(frame.length - 4, crc32(body));
  return frame;
}
