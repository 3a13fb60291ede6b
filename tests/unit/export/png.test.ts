import {expect, it} from "vitest";
import {drawPicture} from "../../../src/export/picture.ts";
import {toPng} from "../../../src/export/png.ts";
import {fonts, typeface, wasm} from "../scene/fonts.ts";
import {pictureNetwork, pictureStudy, pictureView} from "../scene/pictureFixture.ts";
import {readPng} from "./readPng.ts";

const FAMILIES = {sans: "'Source Sans 3', sans-serif", serif: "'Source Serif 4', serif"};

const svgWith = (text: string, family: keyof typeof FAMILIES = "sans", weight = 400): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40" viewBox="0 0 200 40"><rect width="200" height="40" fill="#ffffff"/>` +
  `<text x="5" y="28" font-family="${FAMILIES[family]}" font-size="20" font-weight="${weight}">${text}</text></svg>`;
const draw = (svg: string, width = 200) => toPng(svg, {width, fonts, wasm});
const view = (png: Uint8Array) => new DataView(png.buffer, png.byteOffset);

it("toPng(svg, {width}) is a PNG of that width and the picture's shape", async () => {
  const png = await draw(svgWith("Smilga"), 400);
  expect([...png.slice(1, 4)].map((byte) => String.fromCharCode(byte)).join("")).toBe("PNG");
  expect([view(png).getUint32(16), view(png).getUint32(20)]).toEqual([400, 80]);
});

it("toPng(svg, {width}) goes to 16 000 px, painted piece by piece", async () => {
  const progress: number[] = [];
  const low = svgWith("Smilga").replaceAll('height="40"', 'height="16"').replace("200 40", "200 16");
  const png = await toPng(low, {width: 16_000, fonts, wasm, onProgress: (share) => progress.push(share)});
  expect([view(png).getUint32(16), view(png).getUint32(20)]).toEqual([16_000, 1280]);
  expect(progress).toEqual([1000 / 1280, 1]); // 16 000 000 px at once
});

it("toPng(svg, {atOnce}) shows no seam between its pieces", async () => {
  const options = {width: 400, fonts, wasm};
  const whole = readPng(await toPng(svgWith("Smilga"), options)).pixels;
  const pieces = readPng(await toPng(svgWith("Smilga"), {...options, atOnce: 400 * 7})).pixels;
  // A piece's rows lie up to a thousandth of a pixel elsewhere, which moves the rim of a letter by a quarter at most.
  const differences = [...whole].map((byte, i) => Math.abs(byte - pieces[i]!)).filter((difference) => difference > 3);
  expect(differences.length).toBeLessThan(0.005 * whole.length);
  expect(Math.max(0, ...differences)).toBeLessThanOrEqual(64);
});

it("toPng(svg, {signal}) gives up between pieces", async () => {
  const controller = new AbortController();
  const options = {width: 400, atOnce: 400, onProgress: () => controller.abort(), signal: controller.signal};
  await expect(toPng(svgWith("x"), {...options, fonts, wasm})).rejects.toThrow("aborted");
});

it("toPng(svg, {width}) goes by the px of a drawing whose sides are in mm", async () => {
  const paper = svgWith("Smilga").replace('width="200" height="40"', 'width="52.92mm" height="10.58mm"');
  expect(await draw(paper, 400)).toEqual(await draw(svgWith("Smilga"), 400));
});

it("toPng(svg, {isOpaque: false}) keeps what has no ground transparent", async () => {
  const ground = '<rect width="200" height="40" fill="#ffffff"/>';
  const {pixels, channels} = readPng(
    await toPng(svgWith("").replace(ground, ""), {width: 200, fonts, wasm, isOpaque: false})
  );
  expect([channels, pixels.every((byte) => byte === 0)]).toEqual([4, true]);
});

it("toPng(svg) really draws Latin, Greek and Cyrillic letters, in both families and weights", async () => {
  const images = new Set<string>();
  for (const family of ["sans", "serif"] as const) {
    for (const weight of [400, 600]) {
      for (const text of ["Smilga", "Смилга", "Σμίλγα", ""])
        images.add(Buffer.from(await draw(svgWith(text, family, weight))).toString("base64"));
    }
  }
  expect(images.size).toBe(2 * 2 * 3 + 1); // all different, and the four without text alike
});

it("toPng(svg) gives isolates and direction marks no ink", async () => {
  expect(await draw(svgWith("\u2068Smilga\u2069"))).toEqual(await draw(svgWith("Smilga")));
});

it("toPng(svg) gives the same bytes each time", async () => {
  expect(await draw(svgWith("Smilga"))).toEqual(await draw(svgWith("Smilga")));
});

it("toPng(svg, {width}) refuses what is no width", async () => {
  for (const width of [0, 1.5, 16_001, Number.NaN])
    await expect(draw(svgWith("x"), width)).rejects.toThrow(
      `width: expected a whole number of pixels from 1 to 16000, got ${width}`
    );
});

it("a text is drawn as wide as it was measured, kerning apart", async () => {
  await draw(svgWith("")); // starts the rasteriser
  for (const text of ["Ivar Tenisovich Smilga", "Надежда Полуян", "Ελευθέριος"]) {
    const measured = typeface.measure(`H${text}H`, {family: "sans", weight: 400, size: 20});
    const wide = await inkWidth(svgWith(`H${text}H`));
    expect(Math.abs(wide - measured)).toBeLessThan(0.05 * measured); // less the side bearings of H
  }
});

it("drawPicture and toPng draw a whole picture", async () => {
  const study = pictureStudy();
  const {svg} = drawPicture({
    study,
    network: pictureNetwork(study),
    view: pictureView,
    fonts,
    options: {size: {width: 800, height: 450, unit: "px"}, theme: "dark"}
  });
  const png = await draw(svg, 1600);
  expect([view(png).getUint32(16), view(png).getUint32(20)]).toEqual([1600, 900]);
  expect(png.length).toBeGreaterThan(15_000);
});

/** From the first dark column to the last, px. */
async function inkWidth(svg: string): Promise<number> {
  const {Resvg} = await import("@resvg/resvg-wasm");
  const picture = new Resvg(
    svg
      .replace('width="200" height="40" viewBox="0 0 200 40"', 'width="400" height="40" viewBox="0 0 400 40"')
      .replace('rect width="200"', 'rect width="400"'),
    {
      font: {fontBuffers: [fonts.sans400]}
    }
  );
  const image = picture.render();
  const {pixels, width, height} = image;
  let [first, last] = [width, 0];
  for (let i = 0; i < width * height; i++) {
    if (pixels[4 * i]! < 128) {
      first = Math.min(first, i % width);
      last = Math.max(last, i % width);
    }
  }
  image.free();
  picture.free();
  return last - first + 1;
}
