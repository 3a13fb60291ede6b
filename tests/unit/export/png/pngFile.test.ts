import fc from "fast-check";
import {expect, it} from "vitest";
import {createPngFile, type PngHead} from "../../../../src/export/png/pngFile.ts";
import {readPng} from "./readPng.ts";

/** A file of pixels that are added in stripes of some rows. */
function written(head: PngHead, bytes: Uint8Array, rows: number) {
  const pixels = new Uint32Array(bytes.slice().buffer);
  const file = createPngFile(head);
  for (let at = 0; at < pixels.length; at += head.width * rows) file.add(pixels.slice(at, at + head.width * rows));
  return readPng(file.finish());
}

it("createPngFile(head) gives every opaque pixel back, in stripes of any height", () => {
  const image = fc
    .tuple(fc.integer({min: 1, max: 5}), fc.integer({min: 1, max: 6}), fc.integer({min: 1, max: 6}))
    .chain(([width, height, rows]) =>
      fc.record({
        ...{width: fc.constant(width), height: fc.constant(height), rows: fc.constant(rows)},
        colours: fc.uint8Array({minLength: 3 * width * height, maxLength: 3 * width * height})
      })
    );
  fc.assert(
    fc.property(image, ({width, height, rows, colours}) => {
      const pixels = Uint8Array.from({length: 4 * width * height}, (_, i) =>
        i % 4 === 3 ? 255 : colours[3 * (i >> 2) + (i % 4)]!
      );
      const read = written({width, height, isOpaque: true}, pixels, rows);
      expect([read.width, read.height, read.channels]).toEqual([width, height, 3]);
      expect(read.pixels).toEqual(colours);
    }),
    {numRuns: 40}
  );
});

it("createPngFile({isOpaque: false}) writes straight alpha from premultiplied pixels", () => {
  const pixels = Uint8Array.of(128, 64, 0, 128, 0, 0, 0, 0, 10, 20, 30, 255);
  const {pixels: read} = written({width: 3, height: 1, isOpaque: false}, pixels, 1);
  expect([...read]).toEqual([255, 128, 0, 128, 0, 0, 0, 0, 10, 20, 30, 255]); // 128 · 255 / 128 and 64 · 255 / 128 = 127.5
});

it("createPngFile({dpi, texts}) says how large the image is meant to be, and carries its texts", () => {
  const head = {width: 1, height: 1, isOpaque: true, dpi: 300, texts: [["Title", "Смилга"] as const]};
  const {chunks} = written(head, Uint8Array.of(1, 2, 3, 255), 1);
  expect([chunks.get("pHYs")!.readUInt32BE(0), chunks.get("pHYs")!.readUInt32BE(4), chunks.get("pHYs")![8]]).toEqual([
    11811, 11811, 1
  ]); // 300 / 0.0254
  expect(chunks.get("iTXt")!.toString("utf8")).toBe("Title\0\0\0\0\0Смилга");
  expect(written({width: 1, height: 1, isOpaque: true}, Uint8Array.of(1, 2, 3, 255), 1).chunks.has("pHYs")).toBe(false);
});

it("createPngFile packs what repeats, far and near, and noise", () => {
  const width = 700;
  const pixel = fc.integer({min: 0, max: 0xffffff});
  const piece = fc.oneof(
    fc.tuple(pixel, fc.integer({min: 1, max: 900})), // one colour for long
    fc.tuple(pixel, fc.constant(1))
  );
  fc.assert(
    fc.property(fc.array(piece, {minLength: 1, maxLength: 60}), (pieces) => {
      const motif = pieces.flatMap(([colour, count]) => new Array<number>(count).fill(colour));
      const height = 6;
      const pixels = Uint32Array.from(
        {length: width * height},
        (_, i) => (motif[i % motif.length]! | 0xff000000) >>> 0
      );
      const file = createPngFile({width, height, isOpaque: true});
      file.add(pixels);
      const read = readPng(file.finish()).pixels;
      const wrong = pixels.findIndex(
        (colour, i) => (read[3 * i]! | (read[3 * i + 1]! << 8) | (read[3 * i + 2]! << 16)) !== (colour & 0xffffff)
      );
      expect(wrong).toBe(-1);
    }),
    {numRuns: 30}
  );
});
