// The shapes of letters, from a TrueType font's own outlines: quadratic curves, y up, in units of the em.
// @see Microsoft/Adobe OpenType 1.9: glyf, loca.

import {characterMap, openTables} from "./fontTables.ts";
import {type Kerning, readKerning} from "./kerning.ts";

/** What draws a shape. Units of the em, y up. */
export interface GlyphPen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  curveTo(controlX: number, controlY: number, x: number, y: number): void;
  close(): void;
}

export interface Glyphs {
  unitsPerEm: number;
  count: number;
  /** Number of the glyph for a character; 0, an empty box, where the font has none. */
  of(codePoint: number): number;
  /** Advance in units of the em. */
  advance(glyph: number): number;
  /** Units of the em to add between two glyphs. */
  kern: Kerning;
  /** The bytes of a glyph's outline; empty for a space. */
  data(glyph: number): DataView;
  draw(glyph: number, pen: GlyphPen): void;
}

/** The glyphs of a whole TrueType file. @throws TypeError if the bytes are anything else. */
export function readGlyphs(bytes: Uint8Array): Glyphs {
  const table = openTables(bytes);
  const [head, hhea, hmtx, maxp, loca, glyf] = ["head", "hhea", "hmtx", "maxp", "loca", "glyf"].map(table) as Six;
  const longMetrics = hhea.getUint16(34);
  const isLong = head.getInt16(50) === 1;
  const offset = (glyph: number): number => (isLong ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph));
  const data = (glyph: number): DataView => {
    const [start, end] = [offset(glyph), offset(glyph + 1)];
    return new DataView(glyf.buffer, glyf.byteOffset + start, Math.max(0, end - start));
  };
  return {
    unitsPerEm: head.getUint16(18),
    count: maxp.getUint16(4),
    of: characterMap(table("cmap")),
    advance: (glyph) => hmtx.getUint16(4 * Math.min(glyph, longMetrics - 1)),
    kern: table.has("GPOS") ? readKerning(table("GPOS")) : () => 0,
    data,
    draw: (glyph, pen) => drawGlyph(glyph, data, {a: 1, b: 0, c: 0, d: 1, x: 0, y: 0}, pen, 0)
  };
}

type Six = [DataView, DataView, DataView, DataView, DataView, DataView];

/** x' = a·x + c·y + x0, y' = b·x + d·y + y0. */
interface Placing {
  a: number;
  b: number;
  c: number;
  d: number;
  x: number;
  y: number;
}

/** Parts of parts of parts: no font goes deeper, and a damaged one must not go on for ever. */
const DEEPEST = 5;

function drawGlyph(
  glyph: number,
  data: (glyph: number) => DataView,
  placing: Placing,
  pen: GlyphPen,
  depth: number
): void {
  const view = data(glyph);
  if (view.byteLength < 10 || depth > DEEPEST) return;
  const contours = view.getInt16(0);
  if (contours >= 0) {
    drawContours(readPoints(view, contours), placing, pen);
    return;
  }
  for (const part of components(view)) drawGlyph(part.glyph, data, within(placing, part.placing), pen, depth + 1);
}

export interface Component {
  glyph: number;
  /** Where the glyph's number stands in the outline's bytes. */
  at: number;
  placing: Placing;
}

const PART = {words: 0x1, offsets: 0x2, scale: 0x8, more: 0x20, scales: 0x40, matrix: 0x80} as const;

/** The parts of an accented or otherwise composed letter. */
export function components(view: DataView): Component[] {
  const parts: Component[] = [];
  let at = 10;
  for (let flags: number = PART.more; flags & PART.more; ) {
    flags = view.getUint16(at);
    const part: Component = {glyph: view.getUint16(at + 2), at: at + 2, placing: {a: 1, b: 0, c: 0, d: 1, x: 0, y: 0}};
    at += 4;
    const isOffset = (flags & PART.offsets) !== 0;
    if (flags & PART.words) {
      if (isOffset) [part.placing.x, part.placing.y] = [view.getInt16(at), view.getInt16(at + 2)];
      at += 4;
    } else {
      if (isOffset) [part.placing.x, part.placing.y] = [view.getInt8(at), view.getInt8(at + 1)];
      at += 2;
    }
    const share = (place: number): number => view.getInt16(place) / 16_384;
    if (flags & PART.scale) {
      part.placing.a = part.placing.d = share(at);
      at += 2;
    } else if (flags & PART.scales) {
      [part.placing.a, part.placing.d] = [share(at), share(at + 2)];
      at += 4;
    } else if (flags & PART.matrix) {
      [part.placing.a, part.placing.b, part.placing.c, part.placing.d] = [0, 2, 4, 6].map((i) => share(at + i)) as Four;
      at += 8;
    }
    parts.push(part);
  }
  return parts;
}

type Four = [number, number, number, number];

const within = (outer: Placing, inner: Placing): Placing => ({
  a: outer.a * inner.a + outer.c * inner.b,
  b: outer.b * inner.a + outer.d * inner.b,
  c: outer.a * inner.c + outer.c * inner.d,
  d: outer.b * inner.c + outer.d * inner.d,
  x: outer.a * inner.x + outer.c * inner.y + outer.x,
  y: outer.b * inner.x + outer.d * inner.y + outer.y
});

interface OutlinePoint {
  x: number;
  y: number;
  isOnCurve: boolean;
}

const POINT = {onCurve: 0x1, shortX: 0x2, shortY: 0x4, repeat: 0x8, sameX: 0x10, sameY: 0x20} as const;

function readPoints(view: DataView, contours: number): OutlinePoint[][] {
  const ends = Array.from({length: contours}, (_, i) => view.getUint16(10 + 2 * i));
  const count = (ends.at(-1) ?? -1) + 1;
  let at = 10 + 2 * contours;
  at += 2 + view.getUint16(at); // instructions
  const flags: number[] = [];
  while (flags.length < count) {
    const flag = view.getUint8(at++);
    flags.push(flag);
    if (flag & POINT.repeat) for (let i = view.getUint8(at++); i > 0; i--) flags.push(flag);
  }
  const axis = (short: number, same: number): number[] => {
    let value = 0;
    return flags.slice(0, count).map((flag) => {
      if (flag & short) value += (flag & same ? 1 : -1) * view.getUint8(at++);
      else if (!(flag & same)) {
        value += view.getInt16(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = axis(POINT.shortX, POINT.sameX);
  const ys = axis(POINT.shortY, POINT.sameY);
  const points = xs.map((x, i): OutlinePoint => ({x, y: ys[i]!, isOnCurve: (flags[i]! & POINT.onCurve) !== 0}));
  return ends.map((end, i) => points.slice(i === 0 ? 0 : ends[i - 1]! + 1, end + 1));
}

/** Between two points off the curve lies one on it, half-way. */
function drawContours(contours: readonly OutlinePoint[][], {a, b, c, d, x, y}: Placing, pen: GlyphPen): void {
  const place = (point: OutlinePoint): OutlinePoint => ({
    x: a * point.x + c * point.y + x,
    y: b * point.x + d * point.y + y,
    isOnCurve: point.isOnCurve
  });
  for (const contour of contours) {
    if (contour.length < 2) continue;
    const points = contour.map(place);
    const first = points.findIndex(({isOnCurve}) => isOnCurve);
    const start = first >= 0 ? points[first]! : halfWay(points[0]!, points.at(-1)!);
    const round = first >= 0 ? [...points.slice(first + 1), ...points.slice(0, first)] : points;
    pen.moveTo(start.x, start.y);
    let control: OutlinePoint | null = null;
    for (const point of [...round, start]) {
      if (point.isOnCurve || point === start) {
        if (control) pen.curveTo(control.x, control.y, point.x, point.y);
        else pen.lineTo(point.x, point.y);
        control = null;
        continue;
      }
      if (control) {
        const middle: OutlinePoint = halfWay(control, point);
        pen.curveTo(control.x, control.y, middle.x, middle.y);
      }
      control = point;
    }
    pen.close();
  }
}

const halfWay = (p: OutlinePoint, q: OutlinePoint): OutlinePoint => ({
  x: (p.x + q.x) / 2,
  y: (p.y + q.y) / 2,
  isOnCurve: true
});
