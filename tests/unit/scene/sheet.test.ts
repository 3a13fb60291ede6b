import {expect, it} from "vitest";
import {PRESETS, sheetOf, sheetPixels} from "../../../src/core/scene/sheet.ts";

it("sheetOf(preset) draws a slide at 120 px to the inch, paper at 96", () => {
  expect(sheetOf({preset: "slide-16x9"})).toMatchObject({width: 1600, height: 900, perInch: 120, isPaper: false});
  const a4 = sheetOf({preset: "a4-portrait"});
  expect([a4.width, a4.height]).toEqual([expect.closeTo(793.7, 2), expect.closeTo(1122.52, 2)]);
});

it("sheetOf(preset) allows no type under 9 points on slides, 7 on pages and 6 in journals", () => {
  const points = PRESETS.map(({id}) => {
    const {smallestType, perInch} = sheetOf({preset: id});
    return Math.round((smallestType / perInch) * 72 * 10) / 10;
  });
  expect(points).toEqual([9, 9, 9, 7, 7, 7, 7, 7, 7, 6, 6]);
});

it("sheetPixels(sheet) counts what a PNG has at the sheet's dpi", () => {
  expect(sheetPixels(sheetOf({preset: "slide-16x9"}))).toEqual({width: 3840, height: 2160});
  // 85 mm at 600 dpi = 85 / 25.4 · 600 = 2007.9
  expect(sheetPixels(sheetOf({preset: "journal-column"})).width).toBe(2008);
  expect(sheetPixels(sheetOf({width: 254, height: 127, unit: "mm", dpi: 100}))).toEqual({width: 1000, height: 500});
  expect(sheetPixels(sheetOf({width: 1000, height: 500, unit: "px"}))).toEqual({width: 1000, height: 500});
});

it("sheetOf(size) refuses sides and dpi that are none", () => {
  expect(() => sheetOf({width: 0, height: 900, unit: "px"})).toThrow(
    "width: expected a number of pixels from 240 to 20000, got 0"
  );
  expect(() => sheetOf({width: 100, height: Number.NaN, unit: "mm"})).toThrow("height: expected millimetres from 63.5");
  expect(() => sheetOf({preset: "square", dpi: 5})).toThrow("dpi: expected a number from 36 to 1200, got 5");
  expect(() => sheetOf({preset: "a9" as "square"})).toThrow("preset: expected slide-16x9");
});
