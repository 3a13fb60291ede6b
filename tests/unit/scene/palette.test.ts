import {expect, it} from "vitest";
import {contrast, distance, greyOf, parseHex, SIGHTS} from "../../../src/core/scene/colourSight.ts";
import {themes} from "../../../src/core/scene/palette.ts";

for (const theme of [themes.light, themes.dark, themes.transparent]) {
  it(`${theme.name}: every mark colour stands at least 3 : 1 from the ground, text 4.5 : 1`, () => {
    for (const colour of [...theme.groups, ...Object.values(theme.ties), theme.plain, theme.accent]) {
      expect(contrast(parseHex(colour), parseHex(theme.ground)), colour).toBeGreaterThanOrEqual(3);
    }
    for (const text of [theme.ink, theme.quiet]) {
      for (const ground of [theme.ground, theme.panel]) {
        expect(contrast(parseHex(text), parseHex(ground)), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it(`${theme.name}: any two group colours, the accent, the plain colour and the ink stay apart in every kind of sight`, () => {
    const colours = [...theme.groups, theme.accent, theme.plain, theme.ink];
    for (const [sight, simulate] of SIGHTS) {
      colours.forEach((a, i) => {
        for (const b of colours.slice(i + 1)) {
          const apart = distance(simulate(parseHex(a)), simulate(parseHex(b)));
          expect(apart, `${a} and ${b}, ${sight}`).toBeGreaterThanOrEqual(0.095);
        }
      });
    }
  });
}

it("print: any two group colours and the plain one stay apart as greys, and in every kind of sight", () => {
  const {groups, plain} = themes.print;
  [...groups, plain].forEach((a, i, colours) => {
    for (const b of colours.slice(i + 1)) {
      expect(distance(greyOf(parseHex(a)), greyOf(parseHex(b))), `${a} and ${b} in grey`).toBeGreaterThanOrEqual(0.075);
      for (const [sight, simulate] of SIGHTS)
        expect(distance(simulate(parseHex(a)), simulate(parseHex(b))), `${a} and ${b}, ${sight}`).toBeGreaterThan(
          0.075
        );
    }
  });
});

it("print: text, outlines and lines stand out from white paper", () => {
  const {ground, ink, quiet, ring, ties} = themes.print;
  for (const text of [ink, quiet]) expect(contrast(parseHex(text), parseHex(ground))).toBeGreaterThanOrEqual(4.5);
  for (const mark of [ring, ...Object.values(ties)])
    expect(contrast(parseHex(mark), parseHex(ground)), mark).toBeGreaterThanOrEqual(3);
});
