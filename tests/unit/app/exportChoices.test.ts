import fc from "fast-check";
import {expect, it} from "vitest";
import {choicesFrom, sizeTrouble} from "../../../src/app/exportChoices.ts";

const LIGHT = {ground: "light", language: "en"} as const;
const FIRST = choicesFrom(null, LIGHT);

it("choicesFrom(nothing, ground) is a PNG for a slide on the ground of the screen", () => {
  expect(FIRST).toMatchObject({format: "png", size: {preset: "slide-16x9"}, theme: "light"});
  expect(choicesFrom(null, {...LIGHT, ground: "dark"}).theme).toBe("dark");
});

it("choicesFrom(stored, ground) gives back what was stored", () => {
  const chosen = {
    ...{...FIRST, format: "tei", theme: "print", legend: "right", names: "main", fullNames: true, typeScale: 1.2},
    size: {width: 120, height: 90, unit: "mm", dpi: 600},
    parts: {...FIRST.parts, sources: false},
    texts: {...FIRST.texts, credit: "A. Historian"}
  };
  expect(choicesFrom(JSON.parse(JSON.stringify(chosen)), LIGHT)).toEqual(chosen);
});

it("choicesFrom(stored, screen) proposes the screen's language, unless another was chosen on a screen in that language", () => {
  const languageOf = (stored: object, language: "en" | "ru") => choicesFrom(stored, {...LIGHT, language}).language;
  expect(languageOf({}, "ru")).toBe("ru");
  expect(languageOf({screen: "en", language: "en"}, "ru")).toBe("ru");
  expect(languageOf({screen: "ru", language: "en"}, "ru")).toBe("en");
  expect(languageOf({screen: "ru", language: "ru"}, "en")).toBe("en");
});

it("choicesFrom(anything, ground) is something that can be drawn", () => {
  const field = fc.oneof(
    fc.jsonValue(),
    fc.constant({preset: "a4-portrait", dpi: 1e9}),
    fc.constant({width: -1, unit: "mm"})
  );
  const stored = fc.oneof(
    fc.jsonValue(),
    fc.record({size: field, theme: field, parts: field, texts: field, typeScale: field})
  );
  fc.assert(
    fc.property(stored, (value) => {
      expect(sizeTrouble(choicesFrom(value, LIGHT).size)).toBe("");
    }),
    {numRuns: 60}
  );
});

it("sizeTrouble(size) says in words what no picture can be", () => {
  expect(sizeTrouble({preset: "a3-landscape", dpi: 300})).toBe("");
  expect(sizeTrouble({preset: "a3-landscape", dpi: 1200})).toBe(
    "19843 × 14031 px is more than a PNG can have: at most 16000 a side."
  );
  expect(sizeTrouble({width: 0, height: 900, unit: "px"})).toBe(
    "width: expected a number of pixels from 240 to 20000, got 0."
  );
});
