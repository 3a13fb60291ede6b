import {expect, it} from "vitest";
import {themes} from "../../../src/core/scene/palette.ts";
import {contrast, distance, parseHex, SIGHTS} from "../../fixtures/colourSight.ts";

for (const theme of Object.values(themes)) {
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
