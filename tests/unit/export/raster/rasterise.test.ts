// Pictures against resvg, which draws the SVG of the same scene: another program, another way to anti-alias.

import {readFileSync} from "node:fs";
import {initWasm, Resvg} from "@resvg/resvg-wasm";
import {beforeAll, expect, it} from "vitest";
import {isolationOf} from "../../../../src/core/model/view.ts";
import type {EdgeMark, Mark, NodeMark, Scene} from "../../../../src/core/scene/scene.ts";
import {drawPicture} from "../../../../src/export/picture.ts";
import {rasterise} from "../../../../src/export/raster/rasterise.ts";
import {toSvg} from "../../../../src/export/svg.ts";
import {fonts} from "../../scene/fonts.ts";
import {pictureNetwork, pictureStudy, pictureView} from "../../scene/pictureFixture.ts";

beforeAll(() => initWasm(readFileSync("node_modules/@resvg/resvg-wasm/index_bg.wasm")));

function ours(scene: Scene, width: number, height: number): Uint8Array {
  const image = new Uint8Array(4 * width * height);
  for (const {top, pixels} of rasterise(scene, {width, height, fonts, rows: 100}))
    image.set(new Uint8Array(pixels.buffer, 0, 4 * pixels.length), 4 * width * top);
  return image;
}

/** Letters go as shapes: programs differ in how they set them. */
function resvgs(scene: Scene, width: number): Uint8Array {
  const svg = toSvg(scene, {letters: "outlines", fonts});
  return new Resvg(svg, {fitTo: {mode: "width", value: width}}).render().pixels;
}

/** How far the bytes of two images lie apart. */
function apart(a: Uint8Array, b: Uint8Array) {
  let [total, most, far] = [0, 0, 0];
  a.forEach((byte, i) => {
    const difference = Math.abs(byte - b[i]!);
    total += difference;
    most = Math.max(most, difference);
    if (difference > 80) far++;
  });
  return {mean: total / a.length, most, far: far / a.length};
}

const study = pictureStudy();
const ghosted = {
  ...pictureView,
  hulls: ["queen"],
  isolation: isolationOf(["queen"], {rule: "boundary", display: "ghost"})
};

it.each([
  ["light", pictureView],
  ["dark", pictureView],
  ["transparent", pictureView],
  ["print", ghosted],
  ["light", ghosted]
] as const)("rasterise(scene) paints a picture as resvg does (%s)", (theme, view) => {
  const size = {width: 800, height: 450, unit: "px"} as const;
  const {scene} = drawPicture({study, network: pictureNetwork(study), view, fonts, options: {size, theme}});
  const {mean, far} = apart(ours(scene, 1200, 675), resvgs(scene, 1200));
  // Without a ground the rims of two halos that meet in a pixel show: resvg knows which parts of it they cover.
  expect([mean < 0.65, far < 1e-3], `mean ${mean}, far ${far}`).toEqual([true, true]);
});

const edge = (over: Partial<EdgeMark>): EdgeMark => ({
  ...{type: "edge", key: "e", ends: null, from: [10, 10], control: [50, 30], to: [90, 50], width: 3, colour: "#be2908"},
  ...{opacity: 1, dashes: [], arrow: false, cut: false, split: false, title: ""},
  ...over
});

const dialled = (x: number, share: number): NodeMark => ({
  ...{type: "node", key: "n", at: [x, 30], radius: 8, shape: "disc", colours: ["#4e79a7"], opacity: 1, ring: "#ffffff"},
  ...{title: "", dial: {radius: 12, width: 2, colour: "#111111", share}}
});

it.each<[string, Mark[]]>([
  ["a straight line", [edge({opacity: 0.4})]],
  ["a bent arrow", [edge({control: [70, 0], arrow: true, opacity: 0.7})]],
  ["dashes", [edge({control: [70, 0], dashes: [7, 4]})]],
  ["dots", [edge({dashes: [0.01, 6]})]],
  ["rings: a third, two thirds, a whole one", [dialled(20, 1 / 3), dialled(50, 2 / 3), dialled(80, 1)]],
  ["a denied tie", [edge({cut: true, control: [20, 50]})]],
  [
    "an outline with a hole",
    [
      {
        type: "hull",
        key: "",
        rings: [
          [
            [10, 5],
            [90, 20],
            [40, 55]
          ],
          [
            [40, 20],
            [60, 22],
            [42, 34]
          ]
        ],
        colour: "#1e3465",
        opacity: 0.1,
        rim: 1.5,
        title: ""
      }
    ]
  ],
  ["a rule", [{type: "rule", from: [0, 30.3], to: [100, 30.3], width: 1, colour: "#5f5b54"}]],
  [
    "every shape",
    (["disc", "square", "diamond", "triangle", "hexagon"] as const).map((shape, i) => ({
      ...{type: "node", key: shape, at: [12 + 18 * i, 30], radius: 8, shape, colours: ["#2b665b"], opacity: 1},
      ...{ring: "#1c1b19", title: ""}
    }))
  ],
  [
    "a disc of three groups",
    [
      {
        ...{type: "node", key: "", at: [50, 30], radius: 22, shape: "disc", colours: ["#be2908", "#1e3465", "#2b665b"]},
        ...{opacity: 1, ring: "#fbfaf6", title: ""}
      }
    ]
  ],
  [
    "a disc and a square with second outlines",
    (["disc", "square"] as const).map((shape, i) => ({
      ...{type: "node", key: shape, at: [25 + 50 * i, 30], radius: 8, shape, colours: ["#2b665b"], opacity: 1},
      ...{ring: "#fbfaf6", title: "", band: {radius: 14, width: 2, colour: "#be2908", dashes: i === 0 ? [] : [4, 3]}}
    }))
  ],
  [
    "letters with a halo",
    [
      edge({}),
      {
        ...{type: "text", at: [50, 36], anchor: "middle", text: "Żółw & Σ", colour: "#1c1b19", opacity: 1},
        ...{style: {family: "serif", weight: 600, size: 20}, halo: "#fbfaf6"}
      }
    ]
  ]
] as [string, Mark[]][])("rasterise(scene) paints %s as resvg does", (_name, marks) => {
  const scene: Scene = {
    ...{width: 100, height: 60, perInch: 96, isPaper: false, background: "#fbfaf6", language: "en"},
    ...{title: "", alt: "", description: "", layers: [{name: "Marks", marks}], droppedLabels: []}
  };
  const {mean, most} = apart(ours(scene, 400, 240), resvgs(scene, 400));
  // resvg tells four rows of a pixel apart: an upright rim is up to a quarter of it off.
  expect([mean < 0.25, most < 96], `mean ${mean}, most ${most}`).toEqual([true, true]);
});
