// Marks as ink on a band, the same shapes as in SVG.

import {edgeGeometry, ringWidth, sectors, shapeOutline} from "../../core/scene/markGeometry.ts";
import {
  type EdgeMark,
  HULL_RIM,
  type HullMark,
  type Mark,
  type NodeMark,
  type Point,
  type RuleMark,
  type TextMark
} from "../../core/scene/scene.ts";
import type {Curve} from "../../core/scene/trimCurve.ts";
import type {FontFiles} from "../../core/scene/typeface.ts";
import type {Band} from "./band.ts";
import {dashesOf} from "./dashes.ts";
import {addCurve, circleCorners, type Points} from "./flatten.ts";
import {createGlyphShapes} from "./glyphShapes.ts";
import {layHalo} from "./halo.ts";
import {layInk} from "./layInk.ts";
import {createStripPainter} from "./strip.ts";
import {type StrokeShape, tracePolygon, traceStroke} from "./stroke.ts";
import {fillTraced} from "./trace.ts";

export interface RasterPainter {
  paint(mark: Mark): void;
  /** Lays what is still wet: call after the last mark of a band. */
  finish(): void;
}

/** What marks are painted with: the band, and how scene px become its px. */
interface Brush {
  band: Band;
  scale: number;
  /** Takes a colour `#rrggbb`: what was covered in another is painted first. */
  ink(colour: string): void;
  x(x: number): number;
  y(y: number): number;
  strip: ReturnType<typeof createStripPainter>;
  shapes: ReturnType<typeof createGlyphShapes>;
}

/** Paints marks, back to front, on the band as it is opened at the time. `scale`: image px to a px of the scene. */
export function createRasterPainter(band: Band, scale: number, fonts: FontFiles): RasterPainter {
  let colour = 0;
  const brush: Brush = {
    ...{band, scale, strip: createStripPainter(), shapes: createGlyphShapes(fonts)},
    x: (x) => x * scale,
    y: (y) => y * scale - band.top,
    ink(hex) {
      const next = Number.parseInt(hex.slice(1, 7), 16);
      if (next !== colour) layInk(band, colour);
      colour = next;
    }
  };
  return {paint: (mark) => paintMark(brush, mark), finish: () => layInk(band, colour)};
}

function paintMark(brush: Brush, mark: Mark): void {
  switch (mark.type) {
    case "hull":
      paintHull(brush, mark);
      break;
    case "edge":
      paintEdge(brush, mark);
      break;
    case "node":
      paintNode(brush, mark);
      break;
    case "text":
      paintText(brush, mark);
      break;
    case "rule":
      paintRule(brush, mark);
      break;
    default:
      mark satisfies never;
  }
}

function paintHull(brush: Brush, {rings, colour, opacity, rim}: HullMark): void {
  const outlines = rings.map((ring) => placed(brush, ring));
  brush.ink(colour);
  for (const outline of outlines) tracePolygon(brush.band, outline);
  fillTraced(brush.band, opacity, "even-odd");
  stroke(brush, outlines, {width: rim, isClosed: true}, HULL_RIM);
}

function paintRule(brush: Brush, {from, to, width, colour}: RuleMark): void {
  brush.ink(colour);
  straightLine(brush, from, to, width, 1);
}

function paintEdge(brush: Brush, mark: EdgeMark): void {
  const {width, colour, opacity, dashes} = mark;
  const {pieces, straight, head, strokes} = edgeGeometry(mark);
  brush.ink(colour);
  if (straight && dashes.length === 0) for (const {from, to} of pieces) straightLine(brush, from, to, width, opacity);
  else {
    const isRound = dashes.length > 0 && dashes[0]! < width / 4; // dots are dashes of no length
    const lengths = dashes.map((length) => length * brush.scale);
    const lines = pieces.map((piece) => pointsAlong(brush, piece, straight));
    stroke(
      brush,
      dashes.length > 0 ? lines.flatMap((points) => dashesOf(points, lengths)) : lines,
      {width, isRound},
      opacity
    );
  }
  if (head) fill(brush, head, opacity);
  for (const [a, b] of strokes) straightLine(brush, a, b, width, opacity);
}

function pointsAlong({x, y}: Brush, {from, control, to}: Curve, isStraight: boolean): number[] {
  const points = [x(from[0]), y(from[1])];
  if (isStraight) points.push(x(to[0]), y(to[1]));
  else addCurve(points, points[0]!, points[1]!, x(control[0]), y(control[1]), x(to[0]), y(to[1]));
  return points;
}

function paintNode(brush: Brush, mark: NodeMark): void {
  paintShape(brush, mark);
  if (mark.band) paintBand(brush, mark, mark.band);
}

/** A second outline. A circle's dashes begin at three o'clock, as SVG has it. */
function paintBand(brush: Brush, {at, shape, opacity}: NodeMark, band: NonNullable<NodeMark["band"]>): void {
  const {radius, width, colour, dashes} = band;
  const corners = shapeOutline(shape, at, radius) ?? circle(brush, at, radius);
  const quarter = shape === "disc" ? corners.length / 4 : 0;
  const line = [...corners.slice(quarter), ...corners.slice(0, quarter)];
  brush.ink(colour);
  if (dashes.length === 0) stroke(brush, [placed(brush, line)], {width, isClosed: true}, opacity);
  else {
    const pattern = dashes.map((length) => length * brush.scale);
    stroke(brush, dashesOf(placed(brush, [...line, line[0]!]), pattern), {width}, opacity);
  }
}

function paintShape(brush: Brush, mark: NodeMark): void {
  const {at, radius, shape, colours, opacity, ring} = mark;
  const corners = shapeOutline(shape, at, radius);
  if (opacity === 1) {
    brush.ink(ring);
    if (corners) fillWithin(brush, placed(brush, corners), 2 * ringWidth(radius));
    else disc(brush, at, radius + ringWidth(radius), 1);
  }
  if (!corners && colours.length > 1) {
    paintSectors(brush, mark);
    return;
  }
  brush.ink(colours[0]!);
  if (corners) fill(brush, corners, opacity);
  else disc(brush, at, radius, opacity);
}

function paintSectors(brush: Brush, mark: NodeMark): void {
  const {at, radius, ring, opacity, colours} = mark;
  const rim = circleCorners(radius * brush.scale);
  sectors(mark).forEach(({colour, start, end}, i) => {
    const onArc = rim.filter(
      (_, k) => k * colours.length > i * rim.length && k * colours.length < (i + 1) * rim.length
    );
    const arc = onArc.map(([x, y]): Point => [at[0] + radius * x, at[1] + radius * y]);
    const slice = placed(brush, [at, start, ...arc, end]);
    brush.ink(colour);
    tracePolygon(brush.band, slice);
    fillTraced(brush.band, opacity);
    brush.ink(ring);
    stroke(brush, [slice], {width: ringWidth(radius) * 0.6, isClosed: true}, 1);
  });
}

function paintText(brush: Brush, mark: TextMark): void {
  const {at, anchor, style, colour, opacity, halo} = mark;
  const {letters, width} = brush.shapes(mark, brush.scale);
  const left = brush.x(at[0]) - (anchor === "start" ? 0 : anchor === "middle" ? width / 2 : width);
  const baseline = brush.y(at[1]);
  const placedLetters = letters.map(({x, parts}) =>
    parts.map((part) => part.map((points) => moved(points, left + x, baseline)))
  );
  if (halo !== null) {
    brush.ink(halo);
    for (const points of placedLetters.flat(2)) layHalo(brush.band, points, style.size * 0.24 * brush.scale, opacity);
  }
  brush.ink(colour);
  const most = placedLetters.reduce((count, parts) => Math.max(count, parts.length), 0);
  for (let i = 0; i < most; i++) {
    for (const parts of placedLetters) parts[i]?.forEach((points) => tracePolygon(brush.band, points));
    fillTraced(brush.band, opacity, "joined");
  }
}

function straightLine({band, strip, scale, x, y}: Brush, from: Point, to: Point, width: number, opacity: number): void {
  strip(band, {x1: x(from[0]), y1: y(from[1]), x2: x(to[0]), y2: y(to[1]), width: width * scale, opacity});
}

/** Width in scene px. */
function stroke({band, scale}: Brush, lines: readonly Points[], shape: StrokeShape, opacity: number): void {
  for (const line of lines) traceStroke(band, line, {...shape, width: shape.width * scale});
  fillTraced(band, opacity);
}

function fill(brush: Brush, corners: readonly Point[], opacity: number): void {
  tracePolygon(brush.band, placed(brush, corners));
  fillTraced(brush.band, opacity);
}

/** A shape and a line around it. */
function fillWithin(brush: Brush, corners: Points, width: number): void {
  tracePolygon(brush.band, corners);
  stroke(brush, [corners], {width, isClosed: true}, 1);
}

const circle = ({scale}: Brush, [x, y]: Point, radius: number): Point[] =>
  circleCorners(radius * scale).map(([cx, cy]): Point => [x + radius * cx, y + radius * cy]);

function disc(brush: Brush, at: Point, radius: number, opacity: number): void {
  fill(brush, circle(brush, at, radius), opacity);
}

function placed({x, y}: Brush, points: readonly Point[]): Points {
  const out = new Float64Array(2 * points.length);
  for (let i = 0; i < points.length; i++) {
    out[2 * i] = x(points[i]![0]);
    out[2 * i + 1] = y(points[i]![1]);
  }
  return out;
}

function moved(points: Points, right: number, down: number): number[] {
  const out = new Array<number>(points.length);
  for (let i = 0; i < points.length; i += 2) {
    out[i] = points[i]! + right;
    out[i + 1] = points[i + 1]! + down;
  }
  return out;
}
