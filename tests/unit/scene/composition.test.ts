import {expect, it} from "vitest";
import {compose} from "../../../src/core/scene/composition.ts";
import {DEFAULT_PICTURE} from "../../../src/core/scene/pictureOptions.ts";
import {sheetOf} from "../../../src/core/scene/sheet.ts";

const drawn = (width: number, height: number) => compose(sheetOf({width, height, unit: "px"}), DEFAULT_PICTURE);

it("compose(sheet) has a unit of 1 px at 1600 × 900 and of 2 at twice the size", () => {
  expect(drawn(1600, 900)).toMatchObject({
    unit: 1,
    margin: 56,
    legendSide: "left",
    styles: {title: {size: 35}, caption: {size: 14}}
  });
  expect(drawn(3200, 1800)).toMatchObject({unit: 2, margin: 112});
});

it("compose(sheet) lets type shrink less than the picture", () => {
  // a quarter of the area: picture half as wide, type 1/√2
  expect(drawn(800, 450).unit).toBeCloseTo(Math.SQRT1_2, 6);
});

it("compose(sheet) keeps type from filling a narrow strip", () => {
  expect(drawn(4800, 300).unit).toBe(300 / 480);
});

it("compose(sheet) puts the legend below in square and tall pictures", () => {
  expect(drawn(900, 900).legendSide).toBe("below");
  expect(drawn(794, 1123).legendSide).toBe("below");
  expect(drawn(1024, 768).legendSide).toBe("left");
});

it("compose(sheet) sets no type smaller than the sheet allows, whatever the scale", () => {
  const column = sheetOf({preset: "journal-column"}); // 6 points = 8 px at 96 to the inch
  const {styles} = compose(column, {legend: "auto", typeScale: 0.7});
  expect(Math.min(...Object.values(styles).map(({size}) => size))).toBeCloseTo(8, 9);
});

it("compose(sheet) puts the legend where it is wanted", () => {
  expect(compose(sheetOf({preset: "a4-portrait"}), {legend: "right", typeScale: 1}).legendSide).toBe("right");
});
