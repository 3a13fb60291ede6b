// What a mark is made of: areas, lines and letters. Painters that draw at once share it, so that none can draw otherwise.

import {edgeGeometry, isDotted, ringWidth, shapeOutline} from "./markGeometry.ts";
import {
  DIAL_TRACK,
  type Dial,
  type EdgeMark,
  HULL_RIM,
  type HullMark,
  type Mark,
  type NodeMark,
  type Point,
  type TextMark
} from "./scene.ts";
import type {Curve} from "./trimCurve.ts";

/** A closed shape, or an arc, which is only drawn along. Angles are shares of a turn, from twelve o'clock, clockwise. */
export type Outline =
  /** Filled by the even-odd rule. */
  | {type: "rings"; rings: readonly (readonly Point[])[]}
  /** Dashes along it begin where SVG has them begin, at three o'clock. */
  | {type: "disc"; at: Point; radius: number}
  | {type: "sector"; at: Point; radius: number; start: number; end: number}
  /** From twelve o'clock; less than the whole turn. */
  | {type: "arc"; at: Point; radius: number; end: number};

export interface Pen {
  width: number;
  colour: string;
  /** 0–1 */
  opacity: number;
  /** Dash and gap lengths; [] = a solid line. */
  dashes: number[];
  /** Whether lines end in half-circles. */
  isRound: boolean;
}

/** What a painter can do; all in px of the scene. */
export interface MarkPainter {
  fill(outline: Outline, colour: string, opacity: number): void;
  /** Fills an outline and as much around it as the margin, its corners rounded. */
  fillAround(outline: Outline, margin: number, colour: string): void;
  /** Draws along an outline. */
  stroke(outline: Outline, pen: Pen): void;
  line(from: Point, to: Point, pen: Pen): void;
  curve(curve: Curve, pen: Pen): void;
  text(mark: TextMark): void;
}

/** Draws a mark, back to front, by what the painter can do. */
export function drawMark(mark: Mark, painter: MarkPainter): void {
  switch (mark.type) {
    case "hull":
      drawHull(mark, painter);
      break;
    case "edge":
      drawEdge(mark, painter);
      break;
    case "node":
      drawNode(mark, painter);
      break;
    case "text":
      painter.text(mark);
      break;
    case "rule":
      painter.line(mark.from, mark.to, solid(mark.width, mark.colour, 1));
      break;
    default:
      mark satisfies never;
  }
}

const solid = (width: number, colour: string, opacity: number): Pen => ({
  ...{width, colour, opacity},
  ...{dashes: SOLID, isRound: false}
});
const SOLID: number[] = [];

function drawHull({rings, colour, opacity, rim}: HullMark, painter: MarkPainter): void {
  if (rings.length === 0) return;
  const outline: Outline = {type: "rings", rings};
  painter.fill(outline, colour, opacity);
  painter.stroke(outline, solid(rim, colour, HULL_RIM));
}

function drawEdge(mark: EdgeMark, painter: MarkPainter): void {
  const {pieces, straight, head, strokes} = edgeGeometry(mark);
  const {width, colour, opacity, dashes} = mark;
  const pen: Pen = {width, colour, opacity, dashes, isRound: isDotted(dashes, width)};
  for (const piece of pieces) {
    if (straight) painter.line(piece.from, piece.to, pen);
    else painter.curve(piece, pen);
  }
  if (head) painter.fill({type: "rings", rings: [head]}, colour, opacity);
  for (const [from, to] of strokes) painter.line(from, to, solid(width, colour, opacity));
}

function drawNode(mark: NodeMark, painter: MarkPainter): void {
  const {radius, colours, opacity, ring, shape, band, dial} = mark;
  const outline = outlineOf(mark, radius);
  const isDivided = shape === "disc" && colours.length > 1;
  if (opacity === 1) painter.fillAround(outline, ringWidth(radius), ring);
  else if (isDivided) painter.fill(outline, ring, opacity);
  if (isDivided) drawSectors(mark, painter);
  else painter.fill(outline, colours[0]!, opacity);
  if (band) {
    const {width, colour, dashes} = band;
    painter.stroke(outlineOf(mark, band.radius), {width, colour, opacity, dashes, isRound: false});
  }
  if (dial) drawDial(mark, dial, painter);
}

function drawDial({at, opacity}: NodeMark, {radius, width, colour, share}: Dial, painter: MarkPainter): void {
  const whole: Outline = {type: "disc", at, radius};
  painter.stroke(whole, solid(width, colour, opacity * DIAL_TRACK));
  painter.stroke(share < 1 ? {type: "arc", at, radius, end: share} : whole, solid(width, colour, opacity));
}

function drawSectors({at, radius, colours, opacity, ring}: NodeMark, painter: MarkPainter): void {
  const pen = solid(ringWidth(radius) * 0.6, ring, opacity);
  colours.forEach((colour, i) => {
    const [start, end] = [i / colours.length, (i + 1) / colours.length];
    const sector: Outline = {type: "sector", at, radius, start, end};
    painter.fill(sector, colour, opacity);
    painter.stroke(sector, pen);
  });
}

function outlineOf({shape, at}: NodeMark, radius: number): Outline {
  const corners = shapeOutline(shape, at, radius);
  return corners ? {type: "rings", rings: [corners]} : {type: "disc", at, radius};
}
