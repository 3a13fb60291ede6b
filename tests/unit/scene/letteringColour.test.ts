import {expect, it} from "vitest";
import {contrast, parseHex} from "../../../src/core/scene/colourSight.ts";
import {letteringColour} from "../../../src/core/scene/letteringColour.ts";
import {themes} from "../../../src/core/scene/palette.ts";

it("letteringColour(colour, theme) leaves a colour that can be read as it is, and inks one that cannot", () => {
  const theme = {ground: "#ffffff", ink: "#000000"};
  expect(letteringColour("#000080", theme)).toBe("#000080");
  expect(letteringColour("#ffffff", theme)).toBe("#666666"); // six tenths of ink: 5.7 : 1; five tenths are 3.9 : 1
});

it("letteringColour(colour, theme) gives every group of every theme letters of 4.5 : 1", () => {
  for (const theme of Object.values(themes)) {
    const weakest = Math.min(
      ...theme.groups.map((colour) => contrast(parseHex(letteringColour(colour, theme)), parseHex(theme.ground)))
    );
    expect(weakest).toBeGreaterThanOrEqual(4.5);
  }
});
