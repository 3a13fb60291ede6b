import {expect, it} from "vitest";
import {readGlyphs} from "../../../src/core/scene/glyphs.ts";
import {letterRun} from "../../../src/core/scene/letterRun.ts";
import {fonts} from "./fonts.ts";

/** fontkit, which pdfkit sets text with: the advances of its letters. */
async function theirs(bytes: Uint8Array, text: string): Promise<number[]> {
  const {default: PDFDocument} = await import("pdfkit");
  const pdf = new PDFDocument({font: ""});
  pdf.registerFont("face", bytes as unknown as PDFKit.Mixins.PDFFontSource).font("face");
  const {font} = (pdf as unknown as {_font: {font: Shaper}})._font;
  const {positions} = font.layout(text, {kern: true, liga: false, ccmp: false, locl: false});
  return positions.map(({xAdvance}) => xAdvance);
}
interface Shaper {
  layout(text: string, features: Record<string, boolean>): {positions: {xAdvance: number}[]};
}

it.each(["sans400", "sans600", "serif400", "serif600"] as const)(
  "letterRun kerns the pairs of %s as another reader of its tables does",
  async (face) => {
    const glyphs = readGlyphs(fonts[face]);
    for (const text of [
      "Ter-Vaganian",
      "AVATAR Toyota",
      "Trotsky, 1917–1927",
      "Тухачевский",
      "Γάτα Ύψιλον",
      "“Łódź”"
    ]) {
      const {letters, width} = letterRun(text, glyphs);
      const advances = letters.map(({x}, i) => (letters[i + 1]?.x ?? width) - x);
      expect(advances, text).toEqual(await theirs(fonts[face], text));
    }
  }
);

it("letterRun draws To closer together than T and o are wide", () => {
  const glyphs = readGlyphs(fonts.sans400);
  const [t, o] = [..."To"].map((letter) => glyphs.of(letter.codePointAt(0)!)) as [number, number];
  expect(glyphs.kern(t, o)).toBeLessThan(0);
  expect(letterRun("To", glyphs).width).toBe(glyphs.advance(t) + glyphs.advance(o) + glyphs.kern(t, o));
});
