import type {Glyphs} from "./glyphs.ts";

export interface PlacedLetter {
  glyph: number;
  /** Left of the letter from the line's start, units of the em. */
  x: number;
}

export interface LetterRun {
  letters: PlacedLetter[];
  /** Units of the em. */
  width: number;
}

/** What has no shape takes no room either; see fontMetrics.ts. */
const SHAPELESS = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|[\ufe00-\ufe0f]/u;

/** A line of text letter by letter, kerned: a little narrower than it is measured, as programs that read text set it. */
export function letterRun(text: string, glyphs: Glyphs): LetterRun {
  const letters: PlacedLetter[] = [];
  let width = 0;
  for (const letter of text) {
    if (SHAPELESS.test(letter)) continue;
    const glyph = glyphs.of(letter.codePointAt(0)!);
    const last = letters.at(-1);
    if (last) width += glyphs.kern(last.glyph, glyph);
    letters.push({glyph, x: width});
    width += glyphs.advance(glyph);
  }
  return {letters, width};
}
