import {expect, it} from "vitest";
import type {View} from "../../../src/core/model/view.ts";
import type {Scene} from "../../../src/core/scene/scene.ts";
import type {PresetId} from "../../../src/core/scene/sheet.ts";
import {toPdf} from "../../../src/export/pdf.ts";
import {drawPicture} from "../../../src/export/picture.ts";
import {fonts} from "../scene/fonts.ts";
import {crowdedStudy, pictureNetwork, pictureStudy, pictureView} from "../scene/pictureFixture.ts";
import {textsOf} from "../scene/sceneBoxes.ts";
import {readPdf} from "./readPdf.ts";
import {readXml} from "./readXml.ts";

function court(view: Partial<View> = {}, preset: PresetId = "slide-16x9"): Scene {
  const study = pictureStudy();
  return drawPicture({
    study,
    network: pictureNetwork(study),
    view: {...pictureView, ...view},
    fonts,
    options: {size: {preset}}
  }).scene;
}

const scene = court();
const written = toPdf([scene], {fonts});

it("toPdf(scenes) writes every text of a scene once, as text", async () => {
  const [page] = (await readPdf(await written)).pages;
  expect(page!.texts.toSorted()).toEqual(
    textsOf(scene)
      .map(({text}) => text)
      .toSorted()
  );
});

it("toPdf(scenes) makes a page of the sheet's true size for each", async () => {
  const {pages} = await readPdf(await toPdf([court(), court({}, "a4-portrait")], {fonts}));
  const inches = pages.map(({width, height}) => [width / 72, height / 72]);
  expect(inches[0]).toEqual([expect.closeTo(40 / 3, 3), expect.closeTo(7.5, 3)]);
  expect(inches[1]).toEqual([expect.closeTo(210 / 25.4, 3), expect.closeTo(297 / 25.4, 3)]);
});

it("toPdf(scenes) is tagged: title, then the network as a figure in words, then legend and caption", async () => {
  const {language, pages} = await readPdf(await written);
  expect(language).toBe(scene.language);
  const {roles, alts} = pages[0]!;
  expect(roles.slice(0, 4)).toEqual(["Document", "H1", "P", "Figure"]);
  expect(roles.at(-1)).toBe("P");
  expect(alts).toEqual([scene.description]);
});

it("toPdf(scenes) embeds its fonts, in part", async () => {
  const {fontNames} = await readPdf(await written);
  expect(fontNames.map((name) => name.replace(/^[A-Z]{6}\+/, "")).toSorted()).toEqual([
    "SourceSans3-Regular",
    "SourceSans3-SemiBold",
    "SourceSerif4-Regular",
    "SourceSerif4-SemiBold"
  ]);
  expect(fontNames.every((name) => /^[A-Z]{6}\+/.test(name))).toBe(true);
});

it("toPdf(scenes) gives the same bytes for the same scenes, and names no time", async () => {
  expect(await toPdf([court()], {fonts})).toEqual(await written);
  expect(new TextDecoder("latin1").decode(await written)).not.toMatch(/CreationDate|CreateDate|ModDate/);
  const dated = await toPdf([court()], {fonts, date: new Date("2026-01-02T03:04:05Z")});
  expect((await readPdf(dated)).info.CreationDate).toBe("D:20260102030405Z");
});

it("toPdf(scenes) of hostile titles and names keeps its metadata well-formed and runs nothing", async () => {
  const title = '</dc:title><script>alert(1)</script>\u0000\u202e&"';
  const hostile = {...crowdedStudy(25, 3), title};
  const crowd = drawPicture({...hostile, view: {...hostile.view, title}, fonts}).scene;
  const pdf = await readPdf(await toPdf([crowd], {fonts}));
  expect(readXml(pdf.metadata).getElementsByTagName("script")).toHaveLength(0);
  expect(pdf.info.Title).toBe(crowd.title);
  expect(pdf.hasScript).toBe(false);
  expect(pdf.pages[0]!.texts.length).toBeGreaterThan(30);
});

it("toPdf(scenes) refuses to write no page at all", async () => {
  await expect(toPdf([], {fonts})).rejects.toThrow("scenes: expected at least one, got none");
});
