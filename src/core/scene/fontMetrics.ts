// What a font file says about the widths of its letters. Text is measured from the shipped font itself, never
// from a screen, so that a label has the same width in the browser and on the command line.
// @see Microsoft/Adobe OpenType 1.9: head, hhea, hmtx, OS/2, cmap (formats 4 and 12).

import {firstIndex} from "../base/firstIndex.ts";

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

type Tables = (tag: string) => DataView;
type GlyphOf = (codePoint: number) => number;

const notAFont = (found: string): TypeError =>
  new TypeError(`font: expected a whole TrueType or OpenType file, got ${found}`);

function openTables(bytes: Uint8Array): Tables {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.byteLength < 12) throw notAFont(`${file.byteLength} bytes`);
  const signature = tagAt(file, 0);
  if (signature === "wOFF" || signature === "wOF2") throw notAFont(`a web font (${signature})`);
  if (!["\0\x01\0\0", "true", "OTTO"].includes(signature))
    throw notAFont(`a file that begins ${JSON.stringify(signature)}`);
  const places = new Map<string, {start: number; length: number}>();
  for (let i = 0; i < file.getUint16(4); i++) {
    const entry = 12 + 16 * i;
    places.set(tagAt(file, entry), {start: file.getUint32(entry + 8), length: file.getUint32(entry + 12)});
  }
  return (tag) => {
    const place = places.get(tag);
    if (place === undefined) throw notAFont(`one without a "${tag}" table`);
    if (place.start + place.length > file.byteLength) throw notAFont(`one whose "${tag}" table ends outside the file`);
    return new DataView(bytes.buffer, bytes.byteOffset + place.start, place.length);
  };
}

function tagAt(view: DataView, offset: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(offset + i)));
}

function readTables(table: Tables): FontMetrics {
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

/** The subtable with the most characters: format 12 covers all of Unicode, format 4 its first 65 536. */
function characterMap(cmap: DataView): GlyphOf {
  let best: GlyphOf | null = null;
  for (let i = 0; i < cmap.getUint16(2); i++) {
    const platform = cmap.getUint16(4 + 8 * i);
    const encoding = cmap.getUint16(6 + 8 * i);
    const start = cmap.getUint32(8 + 8 * i);
    const unicode = platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10));
    const format = unicode && start + 2 <= cmap.byteLength ? cmap.getUint16(start) : -1;
    if (format === 12) return segmentedCoverage(cmap, start);
    if (format === 4) best = segmentMapping(cmap, start);
  }
  if (best === null) throw notAFont("one without a Unicode character map");
  return best;
}

/** Format 12: groups of (first, last, glyph of first), in order. */
function segmentedCoverage(cmap: DataView, start: number): GlyphOf {
  const groups = cmap.getUint32(start + 12);
  if (start + 16 + 12 * groups > cmap.byteLength) throw notAFont("one with a cut character map");
  const at = (group: number): number => start + 16 + 12 * group;
  return (codePoint) => {
    const group = firstIndex(groups, (i) => cmap.getUint32(at(i) + 4) >= codePoint);
    if (group === groups || cmap.getUint32(at(group)) > codePoint) return 0;
    return cmap.getUint32(at(group) + 8) + codePoint - cmap.getUint32(at(group));
  };
}

/** Format 4: parallel arrays of segment ends, starts, deltas and offsets into a list of glyphs. */
function segmentMapping(cmap: DataView, start: number): GlyphOf {
  const segments = cmap.getUint16(start + 6) / 2;
  const ends = start + 14;
  const starts = ends + 2 * segments + 2;
  const deltas = starts + 2 * segments;
  const offsets = deltas + 2 * segments;
  if (offsets + 2 * segments > cmap.byteLength) throw notAFont("one with a cut character map");
  return (codePoint) => {
    if (codePoint > 0xffff) return 0;
    const i = firstIndex(segments, (segment) => cmap.getUint16(ends + 2 * segment) >= codePoint);
    const first = i === segments ? Infinity : cmap.getUint16(starts + 2 * i);
    if (first > codePoint) return 0;
    const delta = cmap.getUint16(deltas + 2 * i);
    const offset = cmap.getUint16(offsets + 2 * i);
    if (offset === 0) return (codePoint + delta) & 0xffff;
    const place = offsets + 2 * i + offset + 2 * (codePoint - first);
    const glyph = place + 2 <= cmap.byteLength ? cmap.getUint16(place) : 0;
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  };
}
