// What a font file says about the widths of its letters. Text is measured from the shipped font itself, never
// from a screen, so that a label has the same width in the browser and on the command line.
// @see Microsoft/Adobe OpenType 1.9: head, hhea, hmtx, OS/2.

import {characterMap, type FontTables, notAFont, openTables} from "./fontTables.ts";

export interface FontMetrics {
  /** Width of a line in px at `size` px, without kerning. A character without a glyph counts as the box drawn for it. */
  width(text: string, size: number): number;
  /** Shares of the em above and below the baseline; both positive. */
  ascent: number;
  descent: number;
  /** Height of a capital letter as a share of the em. */
  capHeight: number;
  /** The characters of a text that the font cannot draw, each once, in order of appearance. */
  missing(text: string): string[];
}

/**
 * The metrics of one whole TrueType or OpenType file.
 * @throws TypeError if the bytes are anything else, a web font (WOFF) or a damaged file.
 */
export function readFontMetrics(bytes: Uint8Array): FontMetrics {
  try {
    return readTables(openTables(bytes));
  } catch (error) {
    if (error instanceof RangeError) throw notAFont("one with a table that ends too early");
    throw error;
  }
}

/** Characters that have no shape of their own: controls, joiners, direction marks, variation selectors. */
const SHAPELESS = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u115f\u1160]|\u034f|[\u17b4\u17b5]|[\ufe00-\ufe0f]|[\u{e0000}-\u{e0fff}]/u;

function readTables(table: FontTables): FontMetrics {
  const [head, hhea, hmtx, os2] = [table("head"), table("hhea"), table("hmtx"), table("OS/2")];
  const unitsPerEm = head.getUint16(18);
  const longMetrics = hhea.getUint16(34);
  if (unitsPerEm < 16 || longMetrics < 1 || hmtx.byteLength < 4 * longMetrics)
    throw notAFont("one with impossible sizes");
  const glyphOf = characterMap(table("cmap"));
  const ascent = hhea.getInt16(4) / unitsPerEm;
  const advance = (glyph: number): number => hmtx.getUint16(4 * Math.min(glyph, longMetrics - 1)) / unitsPerEm;

  const advances = new Map<string, number>();
  const advanceOf = (letter: string): number => {
    let known = advances.get(letter);
    if (known === undefined) {
      known = SHAPELESS.test(letter) ? 0 : advance(glyphOf(letter.codePointAt(0)!));
      if (advances.size < 5000) advances.set(letter, known); // foreign text must not fill the memory
    }
    return known;
  };

  return {
    ascent,
    descent: -hhea.getInt16(6) / unitsPerEm,
    capHeight: os2.getUint16(0) >= 2 && os2.byteLength >= 90 ? os2.getInt16(88) / unitsPerEm : 0.7 * ascent,
    width(text, size) {
      let ems = 0;
      for (const letter of text) ems += advanceOf(letter);
      return ems * size;
    },
    missing(text) {
      return [...new Set(text)].filter(
        (letter) => !SHAPELESS.test(letter) && letter.trim() !== "" && glyphOf(letter.codePointAt(0)!) === 0
      );
    }
  };
}
