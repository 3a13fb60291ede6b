// Whole pictures as files: open them in a browser before accepting a change (`npx vitest run tests/golden -u`).

import {expect, it} from "vitest";
import {isolationOf} from "../../src/core/model/view.ts";
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
  await expect(svg).toMatchFileSnapshot(`output/${name}.svg`);
});
