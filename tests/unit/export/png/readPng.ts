import {inflateSync} from "node:zlib";

export interface ReadPng {
  width: number;
  height: number;
  channels: number;
  /** Row by row, straight alpha. */
  pixels: Uint8Array;
  chunks: Map<string, Buffer>;
}

/** Reads a PNG as our writer makes them: eight bits, no filter on any row. */
export function readPng(png: Uint8Array): ReadPng {
  const file = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
  const chunks = new Map<string, Buffer>();
  const data: Buffer[] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    const name = file.toString("latin1", at + 4, at + 8);
    const body = file.subarray(at + 8, at + 8 + file.readUInt32BE(at));
    chunks.set(name, body);
    if (name === "IDAT") data.push(body);
  }
  const head = chunks.get("IHDR")!;
  const [width, height, channels] = [head.readUInt32BE(0), head.readUInt32BE(4), head[9] === 2 ? 3 : 4];
  const rows = inflateSync(Buffer.concat(data));
  const pixels = new Uint8Array(width * height * channels);
  const length = width * channels;
  for (let y = 0; y < height; y++) {
    if (rows[y * (length + 1)] !== 0) throw new Error(`row ${y}: expected no filter`);
    pixels.set(rows.subarray(y * (length + 1) + 1, (y + 1) * (length + 1)), y * length);
  }
  return {width, height, channels, pixels, chunks};
}
