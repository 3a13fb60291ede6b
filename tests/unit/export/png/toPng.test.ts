import {expect, it} from "vitest";
import type {FontFamily, FontWeight, Mark, Scene} from "../../../../src/core/scene/scene.ts";
import {drawPicture} from "../../../../src/export/picture.ts";
import {toPng} from "../../../../src/export/png/toPng.ts";
import {fonts, typeface} from "../../scene/fonts.ts";
import {pictureNetwork, pictureStudy, pictureView} from "../../scene/pictureFixture.ts";
import {readPng} from "./readPng.ts";

const scene = (marks: Mark[], over: Partial<Scene> = {}): Scene => ({
  ...{width: 200, height: 40, perInch: 96, isPaper: false, background: "#ffffff", language: "en"},
  ...{title: "", alt: "", description: "", layers: [{name: "Names", marks}], droppedLabels: []},
  ...over
});
const words = (text: string, family: FontFamily = "sans", weight: FontWeight = 400): Mark => ({
  ...{type: "text", at: [5, 28], anchor: "start", text, style: {family, weight, size: 20}},
  ...{colour: "#000000", opacity: 1, halo: null}
});
const draw = (text: string, width = 200) => toPng(scene([words(text)]), {width, fonts});
const sides = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

it("toPng(scene, {width}) is a PNG of that width and the scene's shape", () => {
  const png = draw("Smilga", 400);
  expect([...png.slice(1, 4)].map((byte) => String.fromCharCode(byte)).join("")).toBe("PNG");
  expect(sides(png)).toEqual([400, 80]);
});

it("toPng(scene, {width}) goes to 16 000 px, painted stripe by stripe", () => {
  const progress: number[] = [];
  const low = scene([words("Smilga")], {height: 2});
  const png = toPng(low, {width: 16_000, rows: 100, fonts, onProgress: (share) => progress.push(share)});
  expect(sides(png)).toEqual([16_000, 160]);
  expect(progress).toEqual([100 / 160, 1]);
});

it("toPng(scene, {rows}) gives the same bytes, however many rows are painted at once", () => {
  const study = pictureStudy();
  const picture = drawPicture({study, network: pictureNetwork(study), view: pictureView, fonts}).scene;
  const whole = readPng(toPng(picture, {width: 400, fonts})).pixels;
  expect(readPng(toPng(picture, {width: 400, fonts, rows: 7})).pixels).toEqual(whole);
});

it("toPng(scene, {signal}) gives up between stripes", () => {
  const controller = new AbortController();
  const options = {width: 400, rows: 1, onProgress: () => controller.abort(), signal: controller.signal};
  expect(() => toPng(scene([]), {...options, fonts})).toThrow("aborted");
});

it("toPng(scene) keeps transparent what nothing covers, where the scene has no ground", () => {
  const {pixels, channels} = readPng(toPng(scene([], {background: null}), {width: 200, fonts}));
  expect([channels, pixels.every((byte) => byte === 0)]).toEqual([4, true]);
});

it("toPng(scene) really draws Latin, Greek and Cyrillic letters, in both families and weights", () => {
  const images = new Set<string>();
  for (const family of ["sans", "serif"] as const) {
    for (const weight of [400, 600] as const) {
      for (const text of ["Smilga", "Смилга", "Σμίλγα", ""]) {
        const png = toPng(scene([words(text, family, weight)]), {width: 200, fonts});
        images.add(Buffer.from(png).toString("base64"));
      }
    }
  }
  expect(images.size).toBe(2 * 2 * 3 + 1); // all different, and the four without text alike
});

it("toPng(scene) gives isolates and direction marks no ink", () => {
  expect(draw("\u2068Smilga\u2069")).toEqual(draw("Smilga"));
});

it("toPng(scene, {width}) refuses what is no width", () => {
  for (const width of [0, 1.5, 16_001, Number.NaN])
    expect(() => draw("x", width)).toThrow(`width: expected a whole number of pixels from 1 to 16000, got ${width}`);
});

it("a text is drawn as wide as it was measured", () => {
  for (const text of ["Ivar Tenisovich Smilga", "Надежда Полуян", "Ελευθέριος"]) {
    const measured = typeface.measure(`H${text}H`, {family: "sans", weight: 400, size: 20});
    const {width, pixels} = readPng(toPng(scene([words(`H${text}H`)], {width: 400}), {width: 400, fonts}));
    const dark = [...pixels.keys()].filter((i) => pixels[i]! < 128).map((i) => Math.floor(i / 3) % width);
    const wide = dark.reduce((most, x) => Math.max(most, x), 0) - dark.reduce((least, x) => Math.min(least, x), width);
    expect(measured - wide).toBeGreaterThan(2); // less the sides of two H
    expect(measured - wide).toBeLessThan(9); // and what kerning takes
  }
});
