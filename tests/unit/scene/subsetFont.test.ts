import {expect, it} from "vitest";
import {readFontMetrics} from "../../../src/core/scene/fontMetrics.ts";
import {type Glyphs, readGlyphs} from "../../../src/core/scene/glyphs.ts";
import {subsetFont} from "../../../src/core/scene/subsetFont.ts";
import {fonts} from "./fonts.ts";

const TEXT = "Łódź, Смилга · Ἀθηνᾶ – “fi”";

/** A letter's outline as a list of its points. */
function outline(glyphs: Glyphs, letter: string): string {
  const points: string[] = [];
  const note = (...at: number[]) => points.push(at.map((value) => value.toFixed(3)).join(" "));
  glyphs.draw(glyphs.of(letter.codePointAt(0)!), {moveTo: note, lineTo: note, curveTo: note, close: () => note()});
  return points.join(" | ");
}

it("subsetFont(font, text) draws and measures the letters of the text as the whole font does", () => {
  for (const font of Object.values(fonts)) {
    const subset = subsetFont(font, TEXT);
    const [whole, part] = [readGlyphs(font), readGlyphs(subset)];
    for (const letter of TEXT) expect(outline(part, letter), letter).toBe(outline(whole, letter));
    expect(readFontMetrics(subset).width(TEXT, 100)).toBe(readFontMetrics(font).width(TEXT, 100));
  }
});

it("subsetFont(font, text) leaves out what the text has no use for", () => {
  const subset = subsetFont(fonts.sans400, "Smilga");
  expect(readFontMetrics(subset).missing("Smilgax")).toEqual(["x"]);
  expect(subset.length).toBeLessThan(fonts.sans400.length / 20);
});

it("subsetFont(font, text) sums up to what a font file must sum up to", () => {
  const subset = subsetFont(fonts.serif600, TEXT);
  const view = new DataView(subset.buffer);
  let sum = 0;
  for (let at = 0; at < subset.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  expect(sum).toBe(0xb1b0afba);
});

it("readGlyphs(font) draws closed outlines: a box for a missing letter, nothing for a space", () => {
  const glyphs = readGlyphs(fonts.sans400);
  expect(outline(glyphs, " ")).toBe("");
  expect(outline(glyphs, "王").length).toBeGreaterThan(0);
  // an o has two contours
  let contours = 0;
  glyphs.draw(glyphs.of(111), {moveTo: () => contours++, lineTo() {}, curveTo() {}, close() {}});
  expect(contours).toBe(2);
});
