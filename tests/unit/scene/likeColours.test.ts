import {expect, it} from "vitest";
import {likeColours} from "../../../src/core/scene/likeColours.ts";
import {themes} from "../../../src/core/scene/palette.ts";

const named = (...colours: string[]) => colours.map((colour, i) => ({name: String.fromCharCode(97 + i), colour}));

it("likeColours(colours) finds a red and a green that some people cannot tell apart", () => {
  expect(likeColours(named("#8d4b00", "#4d6b00", "#0000ff"), false)).toEqual([
    {names: ["a", "b"], sight: "protanopia"}
  ]);
});

it("likeColours(colours, true) finds colours that a copier makes the same grey", () => {
  const pair = named("#be2908", "#68549e");
  expect(likeColours(pair, false)).toEqual([]);
  expect(likeColours(pair, true)).toEqual([{names: ["a", "b"], sight: "greys"}]);
});

it("likeColours(colours) finds none among our group colours", () => {
  for (const theme of [themes.light, themes.dark]) expect(likeColours(named(...theme.groups), false)).toEqual([]);
  expect(likeColours(named(...themes.print.groups), true)).toEqual([]);
});
