import {joinBytes} from "../../core/base/joinBytes.ts";
import {crc32} from "../../core/read/crc32.ts";
import {createRowPacker} from "./packRows.ts";

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
  /** Adds whole rows from the top: red, green, blue and alpha from the lowest byte, premultiplied. */
  add(pixels: Uint32Array): void;
  /** The finished file. Call once, after all rows. */
  finish(): Uint8Array<ArrayBuffer>;
}

/**
 * Writes a PNG row by row, so that an image larger than memory's patience can be made in stripes. Same pixels, same bytes.
 * @see https://www.w3.org/TR/png-3/
 */
export function createPngFile({width, height, dpi, isOpaque, texts = []}: PngHead): PngFile {
  const packer = createRowPacker(width, isOpaque ? 3 : 4);
  const parts = [
    SIGNATURE,
    chunk("IHDR", header(width, height, isOpaque)),
    ...(dpi === undefined ? [] : [chunk("pHYs", resolution(dpi))]),
    ...texts.map(([keyword, text]) => chunk("iTXt", internationalText(keyword, text)))
  ];
  const addData = (bytes: Uint8Array): void => {
    if (bytes.length > 0) parts.push(chunk("IDAT", bytes));
  };
  return {
    add: (pixels) => addData(packer.add(isOpaque ? pixels : straight(pixels))),
    finish() {
      addData(packer.finish());
      return joinBytes([...parts, chunk("IEND", new Uint8Array(0))]);
    }
  };
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** Premultiplied pixels as PNG has them: colours in full, beside their alpha. */
function straight(pixels: Uint32Array): Uint32Array {
  return pixels.map((pixel) => {
    const alpha = pixel >>> 24;
    if (alpha === 255 || alpha === 0) return pixel;
    const whole = (shift: number): number => Math.min(255, Math.round((((pixel >>> shift) & 255) * 255) / alpha));
    return ((alpha << 24) | (whole(16) << 16) | (whole(8) << 8) | whole(0)) >>> 0;
  });
}

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
