import fc from "fast-check";
import {expect, it} from "vitest";
import {createPngFile, type PngHead} from "../../../src/export/pngFile.ts";
import {readPng} from "./readPng.ts";

/** A file of pixels that are added in stripes of some rows. */
async function written(head: PngHead, pixels: Uint8Array, rows: number) {
  const file = createPngFile(head);
  for (let at = 0; at < pixels.length; at += 4 * head.width * rows)
    await file.add(pixels.slice(at, at + 4 * head.width * rows));
  return readPng(await file.finish());
}

it("createPngFile(head) gives every opaque pixel back, in stripes of any height", async () => {
  const image = fc
    .tuple(fc.integer({min: 1, max: 5}), fc.integer({min: 1, max: 6}), fc.integer({min: 1, max: 6}))
    .chain(([width, height, rows]) =>
      fc.record({
        ...{width: fc.constant(width), height: fc.constant(height), rows: fc.constant(rows)},
        colours: fc.uint8Array({minLength: 3 * width * height, maxLength: 3 * width * height})
      })
    );
  await fc.assert(
    fc.asyncProperty(image, async ({width, height, rows, colours}) => {
      const pixels = Uint8Array.from({length: 4 * width * height}, (_, i) =>
        i % 4 === 3 ? 255 : colours[3 * (i >> 2) + (i % 4)]!
      );
      const read = await written({width, height, isOpaque: true}, pixels, rows);
      expect([read.width, read.height, read.channels]).toEqual([width, height, 3]);
      expect(read.pixels).toEqual(colours);
    }),
    {numRuns: 40}
  );
});

it("createPngFile({isOpaque: false}) writes straight alpha from premultiplied pixels", async () => {
  const pixels = Uint8Array.of(128, 64, 0, 128, 0, 0, 0, 0, 10, 20, 30, 255);
  const {pixels: read} = await written({width: 3, height: 1, isOpaque: false}, pixels, 1);
  expect([...read]).toEqual([255, 128, 0, 128, 0, 0, 0, 0, 10, 20, 30, 255]); // 128 · 255 / 128 and 64 · 255 / 128 = 127.5
});

it("createPngFile({dpi, texts}) says how large the image is meant to be, and carries its texts", async () => {
  const head = {width: 1, height: 1, isOpaque: true, dpi: 300, texts: [["Title", "Смилга"] as const]};
  const {chunks} = await written(head, Uint8Array.of(1, 2, 3, 255), 1);
  expect([chunks.get("pHYs")!.readUInt32BE(0), chunks.get("pHYs")!.readUInt32BE(4), chunks.get("pHYs")![8]]).toEqual([
    11811, 11811, 1
  ]); // 300 / 0.0254
  expect(chunks.get("iTXt")!.toString("utf8")).toBe("Title\0\0\0\0\0Смилга");
  expect(
    (await written({width: 1, height: 1, isOpaque: true}, Uint8Array.of(1, 2, 3, 255), 1)).chunks.has("pHYs")
  ).toBe(false);
});
