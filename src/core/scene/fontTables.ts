// The tables of a TrueType or OpenType file, and its map from characters to glyphs.
// @see Microsoft/Adobe OpenType 1.9: organization of a font, cmap (formats 4 and 12).

import {firstIndex} from "../base/firstIndex.ts";

/** A table by its tag. @throws TypeError if the font has none, or one that ends outside the file. */
export interface FontTables {
  (tag: string): DataView;
  has(tag: string): boolean;
}
/** Number of the glyph for a character; 0 where the font has none. */
export type GlyphOf = (codePoint: number) => number;

export const notAFont = (found: string): TypeError =>
  new TypeError(`font: expected a whole TrueType or OpenType file, got ${found}`);

/** The tables of a whole file. @throws TypeError if the bytes are anything else. */
export function openTables(bytes: Uint8Array): FontTables {
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
  const table = (tag: string): DataView => {
    const place = places.get(tag);
    if (place === undefined) throw notAFont(`one without a "${tag}" table`);
    if (place.start + place.length > file.byteLength) throw notAFont(`one whose "${tag}" table ends outside the file`);
    return new DataView(bytes.buffer, bytes.byteOffset + place.start, place.length);
  };
  return Object.assign(table, {has: (tag: string): boolean => places.has(tag)});
}

function tagAt(view: DataView, offset: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(offset + i)));
}
/** The subtable with the most characters: format 12 covers all of Unicode, format 4 its first 65 536. */
export function characterMap(cmap: DataView): GlyphOf {
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
