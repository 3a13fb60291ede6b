import type {MarkPainter, Outline, Pen} from "../../core/scene/drawMark.ts";
import type {Point, TextMark} from "../../core/scene/scene.ts";
import type {Curve} from "../../core/scene/trimCurve.ts";
import type {FontFiles} from "../../core/scene/typeface.ts";
import {onUnitCircle} from "../../core/scene/unitCircle.ts";
import type {Band} from "./band.ts";
import {dashesOf} from "./dashes.ts";
import {addCurve, circleCorners, type Points} from "./flatten.ts";
import {createGlyphShapes, type TextShape} from "./glyphShapes.ts";
import {layHalo} from "./halo.ts";
import {layInk} from "./layInk.ts";
import {createStripPainter} from "./strip.ts";
import {tracePolygon, traceStroke} from "./stroke.ts";
import {fillTraced} from "./trace.ts";

export interface RasterPainter extends MarkPainter {
  /** Lays what is still wet: call after the last mark of a band. */
  finish(): void;
}

/** What is painted with: the band, and how scene px become its px. */
interface Brush {
  band: Band;
  scale: number;
  x(x: number): number;
  y(y: number): number;
  /** Takes a colour `#rrggbb`: what was covered in another is painted first. */
  ink(colour: string): void;
  strip: ReturnType<typeof createStripPainter>;
  shapes: ReturnType<typeof createGlyphShapes>;
}

/** Paints marks as ink on the band as it is opened at the time. `scale`: image px to a px of the scene. */
export function createRasterPainter(band: Band, scale: number, fonts: FontFiles): RasterPainter {
  let wet = 0;
  const brush: Brush = {
    ...{band, scale, strip: createStripPainter(), shapes: createGlyphShapes(fonts)},
    x: (x) => x * scale,
    y: (y) => y * scale - band.top,
    ink(hex) {
      const colour = Number.parseInt(hex.slice(1, 7), 16);
      if (colour !== wet) layInk(band, wet);
      wet = colour;
    }
  };
  return {
    fill: (outline, colour, opacity) => fill(brush, outline, colour, opacity),
    fillAround: (outline, margin, colour) => fillAround(brush, outline, margin, colour),
    stroke: (outline, pen) => stroke(brush, pointsOf(brush, outline), pen, outline.type !== "arc"),
    line: (from, to, pen) => line(brush, from, to, pen),
    curve: (curve, pen) => stroke(brush, [pointsAlong(brush, curve)], pen, false),
    text: (mark) => text(brush, mark),
    finish: () => layInk(band, wet)
  };
}

function fill(brush: Brush, outline: Outline, colour: string, opacity: number): void {
  brush.ink(colour);
  for (const points of pointsOf(brush, outline)) tracePolygon(brush.band, points);
  fillTraced(brush.band, opacity, outline.type === "rings" ? "even-odd" : "once");
}

function fillAround(brush: Brush, outline: Outline, margin: number, colour: string): void {
  const {band, scale} = brush;
  if (outline.type === "disc") {
    fill(brush, {...outline, radius: outline.radius + margin}, colour, 1);
    return;
  }
  brush.ink(colour);
  for (const points of pointsOf(brush, outline)) {
    tracePolygon(band, points);
    traceStroke(band, points, {width: 2 * margin * scale, isClosed: true});
  }
  fillTraced(band, 1);
}

/** Lines of one pen: what several of them cover is covered once. */
function stroke(
  {band, scale, ink}: Brush,
  lines: readonly Points[],
  {width, colour, opacity, dashes, isRound}: Pen,
  isClosed: boolean
): void {
  const shape = {width: width * scale, isRound};
  const lengths = dashes.map((length) => length * scale);
  ink(colour);
  for (const points of lines) {
    if (lengths.length === 0) traceStroke(band, points, {...shape, isClosed});
    else for (const dash of dashesOf(isClosed ? closed(points) : points, lengths)) traceStroke(band, dash, shape);
  }
  fillTraced(band, opacity);
}

const closed = (points: Points): number[] => [...Array.from(points), points[0]!, points[1]!];

function line(brush: Brush, from: Point, to: Point, pen: Pen): void {
  const {band, strip, scale, x, y} = brush;
  const [x1, y1, x2, y2] = [x(from[0]), y(from[1]), x(to[0]), y(to[1])];
  if (pen.dashes.length > 0) {
    stroke(brush, [[x1, y1, x2, y2]], pen, false);
    return;
  }
  brush.ink(pen.colour);
  strip(band, {x1, y1, x2, y2, width: pen.width * scale, opacity: pen.opacity});
}

function pointsAlong({x, y}: Brush, {from, control, to}: Curve): number[] {
  const points = [x(from[0]), y(from[1])];
  addCurve(points, points[0]!, points[1]!, x(control[0]), y(control[1]), x(to[0]), y(to[1]));
  return points;
}

function text(brush: Brush, mark: TextMark): void {
  const {band, scale, ink, shapes} = brush;
  const letters = setLetters(brush, mark, shapes(mark, scale));
  if (mark.halo !== null) {
    ink(mark.halo);
    for (const points of letters.flat(2)) layHalo(band, points, mark.style.size * 0.24 * scale, mark.opacity);
  }
  ink(mark.colour);
  const most = letters.reduce((count, parts) => Math.max(count, parts.length), 0);
  for (let i = 0; i < most; i++) {
    for (const parts of letters) parts[i]?.forEach((points) => tracePolygon(band, points));
    fillTraced(band, mark.opacity, "joined");
  }
}

/** Of each letter its parts, of each part its outlines, where they stand on the band. */
function setLetters({x, y}: Brush, {at, anchor}: TextMark, {letters, width}: TextShape): number[][][][] {
  const left = x(at[0]) - (anchor === "start" ? 0 : anchor === "middle" ? width / 2 : width);
  const baseline = y(at[1]);
  return letters.map((letter) =>
    letter.parts.map((part) => part.map((points) => moved(points, left + letter.x, baseline)))
  );
}

/** An outline's closed lines on the band. */
function pointsOf(brush: Brush, outline: Outline): Points[] {
  switch (outline.type) {
    case "rings":
      return outline.rings.map((ring) => placed(brush, ring));
    case "disc":
      return [placed(brush, discCorners(brush, outline.at, outline.radius))];
    case "sector":
      return [placed(brush, [outline.at, ...arcCorners(brush, outline)])];
    case "arc":
      return [placed(brush, arcCorners(brush, {...outline, start: 0}))];
    default:
      return outline satisfies never;
  }
}

/** From three o'clock, clockwise. */
function discCorners({scale}: Brush, [x, y]: Point, radius: number): Point[] {
  const corners = circleCorners(radius * scale).map(([cx, cy]): Point => [x + radius * cx, y + radius * cy]);
  const quarter = corners.length / 4;
  return [...corners.slice(quarter), ...corners.slice(0, quarter)];
}

function arcCorners(
  {scale}: Brush,
  {at, radius, start, end}: Pick<Outline & {type: "sector"}, "at" | "radius" | "start" | "end">
): Point[] {
  const corners = circleCorners(radius * scale);
  const onArc = corners.filter((_, i) => i > start * corners.length && i < end * corners.length);
  return [onUnitCircle(start), ...onArc, onUnitCircle(end)].map(
    ([x, y]): Point => [at[0] + radius * x, at[1] + radius * y]
  );
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
