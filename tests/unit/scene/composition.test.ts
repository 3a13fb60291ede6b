import {expect, it} from "vitest";
import {compose} from "../../../src/core/scene/composition.ts";

it("compose(size) has a unit of 1 px at 1600 × 900 and of 2 at twice the size", () => {
  expect(compose({width: 1600, height: 900})).toMatchObject({
    unit: 1,
    margin: 56,
    legendSide: "left",
    styles: {title: {size: 35}, caption: {size: 14}}
  });
  expect(compose({width: 3200, height: 1800})).toMatchObject({unit: 2, margin: 112});
});

it("compose(size) lets type shrink less than the picture", () => {
  // a quarter of the area: picture half as wide, type 1/√2
  expect(compose({width: 800, height: 450}).unit).toBeCloseTo(Math.SQRT1_2, 6);
});

it("compose(size) keeps type from filling a narrow strip", () => {
  expect(compose({width: 4800, height: 300}).unit).toBe(300 / 480);
});

it("compose(size) puts the legend below in square and tall pictures", () => {
  expect(compose({width: 900, height: 900}).legendSide).toBe("below");
  expect(compose({width: 794, height: 1123}).legendSide).toBe("below");
  expect(compose({width: 1024, height: 768}).legendSide).toBe("left");
});
