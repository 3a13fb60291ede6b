import {expect, it} from "vitest";
import {fitNetwork} from "../../../src/core/scene/fitNetwork.ts";

const at = (x: number, y: number, room = 0) => ({x, y, left: room, right: room, above: room, below: room});
const area = {left: 100, top: 50, right: 500, bottom: 250};

it("fitNetwork(extents, area) fills the tighter side and centres the other; layout's y runs up", () => {
  // 100 × 100 units into 400 × 200 px: scale 2, x centred in 100…500
  expect(fitNetwork([at(0, 0), at(100, 100)], area, 10)).toEqual({
    scale: expect.closeTo(2, 6),
    dx: expect.closeTo(200, 4),
    dy: expect.closeTo(250, 4)
  });
});

it("fitNetwork(extents, area) leaves room that does not grow with the scale", () => {
  // height 200 = 100 units · s + 2 · 20 px: s = 1.6
  expect(fitNetwork([at(0, 0, 20), at(0, 100, 20)], area, 10).scale).toBeCloseTo(1.6, 6);
});

it("fitNetwork(extents, area, largest) puts one person in the middle, at the largest scale", () => {
  expect(fitNetwork([at(7, 7)], area, 3)).toEqual({scale: 3, dx: 300 - 21, dy: 150 + 21});
  expect(fitNetwork([], area, 3)).toEqual({scale: 3, dx: 300, dy: 150});
});

it("fitNetwork(extents, area) of people with more room than there is gives a tiny scale, no error", () => {
  expect(fitNetwork([at(0, 0, 500), at(1, 1, 500)], area, 3).scale).toBeCloseTo(1e-6, 9);
});
