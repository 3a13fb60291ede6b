// Whole pictures as files: open them in a browser before accepting a change (`npx vitest run tests/golden -u`).

import {expect, it} from "vitest";
import {isolationOf, type View} from "../../src/core/model/view.ts";
import {drawPicture} from "../../src/export/picture.ts";
import {fonts} from "../unit/scene/fonts.ts";
import {pictureNetwork, pictureStudy, pictureView} from "../unit/scene/pictureFixture.ts";

const study = pictureStudy();
const ghosted = {
  ...pictureView,
  hulls: ["queen"],
  isolation: isolationOf(["queen"], {rule: "boundary", display: "ghost"})
};

it.each([
  ["court-slide", pictureView, 1600, 900, "light"],
  ["court-slide-dark", pictureView, 1600, 900, "dark"],
  ["court-page", pictureView, 794, 1123, "light"],
  ["court-column", pictureView, 480, 640, "light"],
  ["court-ghosts", ghosted, 1024, 768, "light"]
] as const)("drawPicture draws %s", async (name, view, width, height, theme) => {
  const {svg, warnings} = drawPicture({
    study,
    network: pictureNetwork(study),
    view,
    fonts,
    options: {size: {width, height, unit: "px"}, theme}
  });
  expect(warnings).toEqual([]);
  await expect(svg()).toMatchFileSnapshot(`output/${name}.svg`);
});

const years: Record<string, [string | null, string | null]> = {
  "bona gamrat": ["1530", "1540"],
  "bona kmita": ["1530", "1535"],
  "tarnowski bona": ["1538", "1545"],
  "bona barbara": ["1545", "1548"],
  "kmita tarnowski": ["1538", "1538"],
  "albrecht tarnowski": ["1530", "1530"]
};
const dated = pictureStudy({
  ties: study.ties.map((tie) => {
    const [start, end] = years[`${tie.from} ${tie.to}`] ?? [null, null];
    return {...tie, start, end};
  })
});
const moments = [1530, 1538, 1545].map((year) => ({from: year, to: year}));
const [a, b] = [
  {by: "years", from: 1530, to: 1530},
  {by: "years", from: 1545, to: 1545}
] as const;

it.each([
  ["court-moments", {type: "moments", moments, undated: false}, "light"],
  ["court-moments-print", {type: "moments", moments, undated: true}, "print"],
  ["court-difference", {type: "difference", a, b, undated: false}, "light"],
  ["court-difference-print", {type: "difference", a, b, undated: false}, "print"]
] as const)("drawPicture draws %s", async (name, comparison, theme) => {
  const view = {...pictureView, hulls: [], comparison: structuredClone(comparison) as View["comparison"]};
  const {svg} = drawPicture({study: dated, network: pictureNetwork(dated), view, fonts, options: {theme}});
  await expect(svg()).toMatchFileSnapshot(`output/${name}.svg`);
});
