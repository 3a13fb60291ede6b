import fc from "fast-check";
import {expect, it} from "vitest";
import {readFontMetrics} from "../../../src/core/scene/fontMetrics.ts";
import {fonts} from "./fonts.ts";

const sans = readFontMetrics(fonts.sans400);

/** Widths in thousandths of an em as the font's own tables have them, read with another program. */
it("width(text, size) is the sum of the advances, in proportion to the size", () => {
  expect(sans.width("", 20)).toBe(0);
  expect(sans.width("Smilga", 10)).toBeCloseTo(sans.width("Smi", 10) + sans.width("lga", 10), 9);
  expect(sans.width("Smilga", 30)).toBeCloseTo(3 * sans.width("Smilga", 10), 9);
  expect(sans.width("iii", 16)).toBeLessThan(sans.width("mmm", 16));
  for (const letter of "aЖΩ") expect(sans.width(letter, 1)).toBeGreaterThan(0.3);
});

it("readFontMetrics(bytes) knows the heights of the letters", () => {
  expect(sans.capHeight).toBeCloseTo(0.66, 2); // sCapHeight 660 of 1000
  expect(sans.ascent).toBeGreaterThan(sans.capHeight);
  expect(sans.descent).toBeGreaterThan(0);
});

it("width(text, size) gives no room to controls, direction marks and joiners", () => {
  expect(sans.width("a\u2068\u2069\u200d\u0007\ufe0fb", 16)).toBeCloseTo(sans.width("ab", 16), 9);
});

it("missing(text) is empty for Latin, Greek and Cyrillic in all four fonts", () => {
  const text = "Łódź, Çelebi – “Ōsaka” Ивар Тенисович Смилга, ѣ ӂ Ελλάδα, Αχιλλέας ¶ 64 ≥ 2 · … →";
  for (const [name, file] of Object.entries(fonts))
    expect([name, readFontMetrics(file).missing(text)]).toEqual([name, []]);
});

it("missing(text) names each letter without a glyph once, in order", () => {
  expect(sans.missing("王 and שלום and 王 again")).toEqual(["王", "ש", "ל", "ו", "ם"]);
});

it("readFontMetrics(bytes) refuses what is no whole font, and says what it got", () => {
  const web = new Uint8Array(64);
  web.set([0x77, 0x4f, 0x46, 0x32]);
  expect(() => readFontMetrics(new Uint8Array())).toThrow(
    "font: expected a whole TrueType or OpenType file, got 0 bytes"
  );
  expect(() => readFontMetrics(web)).toThrow("got a web font (wOF2)");
  expect(() => readFontMetrics(new TextEncoder().encode("<!doctype html><title>Log in</title>"))).toThrow(
    'got a file that begins "<!do"'
  );
  expect(() => readFontMetrics(fonts.sans400.slice(0, 5000))).toThrow(/table ends outside the file/);
});

it("readFontMetrics(bytes) reads a font that lies in the middle of a buffer", () => {
  const buffer = new Uint8Array(fonts.sans400.length + 7);
  buffer.set(fonts.sans400, 3);
  expect(readFontMetrics(buffer.subarray(3, 3 + fonts.sans400.length)).width("Smilga", 10)).toBe(
    sans.width("Smilga", 10)
  );
});

it("readFontMetrics(bytes) answers damaged fonts with a TypeError or with finite widths, and nothing else", () => {
  const damage = fc.array(fc.tuple(fc.nat({max: 4000}), fc.nat({max: 255})), {minLength: 1, maxLength: 20});
  fc.assert(
    fc.property(damage, fc.nat({max: fonts.sans400.length}), (changes, length) => {
      const bytes = fonts.sans400.slice(0, length % 3 === 0 ? length : undefined);
      for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
      try {
        expect(readFontMetrics(bytes).width("Smilga Ж Ω 王", 16)).toBeLessThan(Infinity);
      } catch (error) {
        expect(error).toBeInstanceOf(TypeError);
      }
    }),
    {numRuns: 150}
  );
});
