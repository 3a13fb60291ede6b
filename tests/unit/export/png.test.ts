import {expect, it} from "vitest";
import {drawPicture} from "../../../src/export/picture.ts";
import {toPng} from "../../../src/export/png.ts";
import {fonts, typeface, wasm} from "../scene/fonts.ts";
import {pictureNetwork, pictureStudy, pictureView} from "../scene/pictureFixture.ts";

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

it("toPng(svg, {width}) goes to 8192 px", async () => {
  const png = await draw(svgWith("Smilga"), 8192);
  expect(view(png).getUint32(16)).toBe(8192);
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
  for (const width of [0, 1.5, 8193, Number.NaN])
    await expect(draw(svgWith("x"), width)).rejects.toThrow(
      `width: expected a whole number of pixels from 1 to 8192, got ${width}`
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
  expect(png.length).toBeGreaterThan(20_000);
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
