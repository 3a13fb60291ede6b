import fc from "fast-check";
import {expect, it} from "vitest";
import type {TextStyle} from "../../../src/core/scene/scene.ts";
import {sentenceLines, shortenLine, wrapLines} from "../../../src/core/scene/textLines.ts";
import {typeface} from "./fonts.ts";

const style: TextStyle = {family: "sans", weight: 400, size: 16};

it("shortenLine(text, style, width) keeps what fits and ends the rest in an ellipsis", () => {
  expect(shortenLine("Ivar Smilga", style, 500, typeface)).toBe("Ivar Smilga");
  const short = shortenLine("Ivar Smilga and all his friends", style, 100, typeface);
  expect(short).toMatch(/^Ivar Smil.*…$/);
  expect(typeface.measure(short, style)).toBeLessThanOrEqual(100);
});

it("shortenLine(text, style, width) cuts a name of 10 000 letters to the width", () => {
  const line = shortenLine("Sm".repeat(5000), style, 300, typeface);
  expect(typeface.measure(line, style)).toBeLessThanOrEqual(300);
  expect(typeface.measure(line, style)).toBeGreaterThan(270);
});

it("wrapLines(text, style, width, most) breaks at spaces and keeps to its lines", () => {
  expect(wrapLines("one two three", style, 60, 3, typeface)).toEqual(["one two", "three"]);
  expect(wrapLines("", style, 60, 3, typeface)).toEqual([]);
  expect(wrapLines("one two three four five", style, 60, 2, typeface)).toEqual(["one two", "three f…"]);
});

it("wrapLines(text, style, width, most) never exceeds width or number of lines", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({minLength: 1, maxLength: 30}), {maxLength: 30}),
      fc.integer({min: 40, max: 400}),
      fc.integer({min: 1, max: 3}),
      (words, width, most) => {
        const lines = wrapLines(words.join(" "), style, width, most, typeface);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(typeface.measure(line, style)).toBeLessThanOrEqual(width);
      }
    ),
    {numRuns: 200}
  );
});

it("sentenceLines(sentences, style, width, most) begins a line rather than break a sentence, and loses no word", () => {
  expect(sentenceLines(["One two.", "Three."], style, 300, 4, typeface)).toEqual(["One two. Three."]);
  expect(sentenceLines(["One two three.", "Four five."], style, 110, 4, typeface)).toEqual([
    "One two three.",
    "Four five."
  ]);
  const long = "one two three four five six seven eight nine ten";
  expect(sentenceLines([long, long], style, 200, 9, typeface).join(" ")).toBe(`${long} ${long}`);
});
