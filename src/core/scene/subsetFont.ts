// A font with a few of its letters, for a picture that brings along what it needs and nothing more.
// @see Microsoft/Adobe OpenType 1.9: the tables that every TrueType font must have.

import {joinBytes} from "../base/joinBytes.ts";
import {openTables} from "./fontTables.ts";
import {components, readGlyphs} from "./glyphs.ts";

/**
 * A TrueType file with the letters of `text` alone: unhinted and unkerned, as text is measured here. Same font, same
 * letters, same bytes. @throws TypeError if `bytes` are no whole TrueType file.
 */
export function subsetFont(bytes: Uint8Array, text: string): Uint8Array {
  const table = openTables(bytes);
  const glyphs = readGlyphs(bytes);
  const points = [...new Set(Array.from(text, (letter) => letter.codePointAt(0)!))].sort((a, b) => a - b);
  const mapped = points.map((point) => [point, glyphs.of(point)] as const).filter(([, glyph]) => glyph > 0);
  const kept = [0, ...new Set(mapped.map(([, glyph]) => glyph))];
  const renumbered = new Map(kept.map((glyph, i) => [glyph, i]));
  const outlines: Uint8Array[] = [];
  for (let i = 0; i < kept.length; i++) {
    // parts of composed letters are kept as they are met: the list grows
    outlines.push(
      bareOutline(glyphs.data(kept[i]!), (part) => {
        if (!renumbered.has(part)) renumbered.set(part, kept.push(part) - 1);
        return renumbered.get(part)!;
      })
    );
  }
  return assemble([
    ["OS/2", bytesOf(table("OS/2"))],
    ["cmap", characterTable(mapped.map(([point, glyph]) => [point, renumbered.get(glyph)!]))],
    ["glyf", joinBytes(outlines)],
    [
      "head",
      changed(table("head"), (view) => {
        view.setUint32(8, 0); // the sum over the file, set at the end
        view.setInt16(50, 1);
      })
    ],
    ["hhea", changed(table("hhea"), (view) => view.setUint16(34, kept.length))],
    ["hmtx", metricsTable(kept, table("hmtx"), table("hhea").getUint16(34))],
    ["loca", offsetsTable(outlines)],
    ["maxp", changed(table("maxp"), (view) => view.setUint16(4, kept.length))],
    ["name", bytesOf(table("name"))],
    ["post", postTable()]
  ]);
}

/** An outline without its hints, its parts renumbered, padded to four bytes. */
function bareOutline(view: DataView, renumber: (glyph: number) => number): Uint8Array {
  if (view.byteLength === 0) return new Uint8Array(0);
  const source = bytesOf(view);
  const contours = view.getInt16(0);
  if (contours >= 0) {
    const at = 10 + 2 * contours;
    const hints = view.getUint16(at);
    const bare = new Uint8Array(padded(source.length - hints));
    bare.set(source.subarray(0, at));
    bare.set(source.subarray(at + 2 + hints), at + 2); // their length between them stays 0
    return bare;
  }
  const parts = new Uint8Array(padded(source.length));
  parts.set(source);
  const target = new DataView(parts.buffer);
  for (const {glyph, at} of components(view)) {
    target.setUint16(at, renumber(glyph));
    target.setUint16(at - 2, target.getUint16(at - 2) & ~HAS_HINTS);
  }
  return parts;
}

const HAS_HINTS = 0x100;

/** Format 12: one group a character, which is what a few scattered letters come to. */
function characterTable(mapped: readonly (readonly [point: number, glyph: number])[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(12 + 16 + 12 * mapped.length));
  [0, 1, 3, 10].forEach((value, i) => view.setUint16(2 * i, value));
  view.setUint32(8, 12);
  view.setUint16(12, 12);
  view.setUint32(16, 16 + 12 * mapped.length);
  view.setUint32(24, mapped.length);
  mapped.forEach(([point, glyph], i) => {
    [point, point, glyph].forEach((value, j) => view.setUint32(28 + 12 * i + 4 * j, value));
  });
  return bytesOf(view);
}

function metricsTable(kept: readonly number[], hmtx: DataView, long: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 * kept.length));
  kept.forEach((glyph, i) => {
    view.setUint16(4 * i, hmtx.getUint16(4 * Math.min(glyph, long - 1)));
    view.setInt16(4 * i + 2, hmtx.getInt16(glyph < long ? 4 * glyph + 2 : 4 * long + 2 * (glyph - long)));
  });
  return bytesOf(view);
}

function offsetsTable(outlines: readonly Uint8Array[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 * (outlines.length + 1)));
  let at = 0;
  outlines.forEach(({length}, i) => {
    at += length;
    view.setUint32(4 * (i + 1), at);
  });
  return bytesOf(view);
}

/** Version 3: no names of glyphs. */
function postTable(): Uint8Array {
  const view = new DataView(new ArrayBuffer(32));
  view.setUint32(0, 0x00030000);
  return bytesOf(view);
}

function changed(table: DataView, change: (view: DataView) => void): Uint8Array {
  const copy = bytesOf(table).slice();
  change(new DataView(copy.buffer));
  return copy;
}

const bytesOf = (view: DataView): Uint8Array => new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
const padded = (length: number): number => (length + 3) & ~3;

/** What the sums over a whole file must come to, with the one that `head` keeps. */
const MAGIC = 0xb1b0afba;

/** The file: a directory of its tables, sorted by tag, and the tables. */
function assemble(tables: readonly (readonly [tag: string, bytes: Uint8Array])[]): Uint8Array {
  const halvings = 31 - Math.clz32(tables.length);
  const power = 2 ** halvings;
  const start = 12 + 16 * tables.length;
  const file = new Uint8Array(tables.reduce((sum, [, {length}]) => sum + padded(length), start));
  const view = new DataView(file.buffer);
  view.setUint32(0, 0x00010000);
  [tables.length, 16 * power, halvings, 16 * (tables.length - power)].forEach((value, i) =>
    view.setUint16(4 + 2 * i, value)
  );
  let at = start;
  let headAt = 0;
  tables.forEach(([tag, bytes], i) => {
    file.set(bytes, at);
    const entry = 12 + 16 * i;
    for (let j = 0; j < 4; j++) view.setUint8(entry + j, tag.charCodeAt(j));
    view.setUint32(entry + 4, sumOf(view, at, padded(bytes.length)));
    view.setUint32(entry + 8, at);
    view.setUint32(entry + 12, bytes.length);
    if (tag === "head") headAt = at;
    at += padded(bytes.length);
  });
  view.setUint32(headAt + 8, (MAGIC - sumOf(view, 0, file.length)) >>> 0);
  return file;
}

function sumOf(view: DataView, start: number, length: number): number {
  let sum = 0;
  for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
