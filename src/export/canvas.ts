import {edgeGeometry, ringWidth, sectors, shapeOutline} from "../core/scene/markGeometry.ts";
import {
  type EdgeMark,
  type FontFamily,
  HULL_RIM,
  type HullMark,
  type Mark,
  type NodeMark,
  type Point,
  type RuleMark,
  type Scene,
  type TextMark,
  type TextStyle
} from "../core/scene/scene.ts";

/** What is painted on: a canvas of the page or of a worker. */
export type Canvas2D = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/**
 * Paints a scene in its own px, over what is there; scale the context beforehand for more. The letters are those that
 * the browser finds. With an opacity below 1 a ground covers what is there by that share, and so does each mark.
 */
export function paintScene(context: Canvas2D, {width, height, background, layers}: Scene, opacity = 1): void {
  context.globalAlpha = opacity;
  context.fillStyle = background ?? "#ffffff"; // a film has a ground
  context.fillRect(0, 0, width, height);
  context.globalAlpha = 1;
  for (const {marks} of layers) {
    for (const mark of marks) paintMark(context, opacity === 1 || !("opacity" in mark) ? mark : faded(mark, opacity));
  }
}

const faded = <M extends Mark & {opacity: number}>(mark: M, share: number): M => ({
  ...mark,
  opacity: mark.opacity * share
});

/** Paints one mark. */
export function paintMark(context: Canvas2D, mark: Mark): void {
  switch (mark.type) {
    case "hull":
      paintHull(context, mark);
      break;
    case "edge":
      paintEdge(context, mark);
      break;
    case "node":
      paintNode(context, mark);
      break;
    case "text":
      paintText(context, mark);
      break;
    case "rule":
      paintRule(context, mark);
      break;
    default:
      mark satisfies never;
  }
}

const FAMILIES: Readonly<Record<FontFamily, string>> = {
  sans: '"Source Sans 3", "Source Sans 3 Variable", "Source Sans Pro", "Noto Sans", "Segoe UI", Helvetica, Arial, sans-serif',
  serif: '"Source Serif 4", "Source Serif 4 Variable", "Source Serif Pro", "Noto Serif", Cambria, Georgia, serif'
};

/** A style as canvas has it. */
export const canvasFont = ({family, weight, size}: TextStyle): string => `${weight} ${size}px ${FAMILIES[family]}`;

function paintHull(context: Canvas2D, {rings, colour, opacity, rim}: HullMark): void {
  context.globalAlpha = opacity;
  context.fillStyle = colour;
  context.beginPath();
  for (const ring of rings) addPath(context, ring);
  context.fill("evenodd");
  context.globalAlpha = HULL_RIM;
  context.strokeStyle = colour;
  context.lineWidth = rim;
  context.stroke();
  context.globalAlpha = 1;
}

function paintEdge(context: Canvas2D, mark: EdgeMark): void {
  const {pieces, straight, head, strokes} = edgeGeometry(mark);
  const {width, colour, opacity, dashes} = mark;
  context.globalAlpha = opacity;
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.lineCap = dashes.length > 0 && dashes[0]! < width / 4 ? "round" : "butt"; // dots are dashes of no length
  context.setLineDash(dashes);
  context.beginPath();
  for (const {from, control, to} of pieces) {
    context.moveTo(...from);
    if (straight) context.lineTo(...to);
    else context.quadraticCurveTo(...control, ...to);
  }
  context.stroke();
  context.setLineDash(SOLID);
  if (head) fill(context, head, colour);
  for (const [a, b] of strokes) line(context, a, b);
  context.globalAlpha = 1;
}

function paintNode(context: Canvas2D, mark: NodeMark): void {
  const {at, radius, shape, colours, opacity, ring} = mark;
  const outline = shapeOutline(shape, at, radius);
  const trace = () => {
    if (outline) path(context, outline);
    else circle(context, at, radius);
  };
  if (opacity === 1) {
    trace();
    context.strokeStyle = ring;
    context.lineWidth = 2 * ringWidth(radius);
    context.lineJoin = "round";
    context.stroke();
  }
  context.globalAlpha = opacity;
  if (outline || colours.length === 1) {
    trace();
    context.fillStyle = colours[0]!;
    context.fill();
  } else paintSectors(context, mark);
  if (mark.band) paintBand(context, mark, mark.band);
  context.globalAlpha = 1;
}

function paintBand(
  context: Canvas2D,
  {shape, at}: NodeMark,
  {radius, width, colour, dashes}: NonNullable<NodeMark["band"]>
): void {
  const outline = shapeOutline(shape, at, radius);
  if (outline) path(context, outline);
  else circle(context, at, radius);
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.setLineDash(dashes);
  context.stroke();
  context.setLineDash(SOLID);
}

function paintSectors(context: Canvas2D, mark: NodeMark): void {
  const {at, radius, ring} = mark;
  const count = mark.colours.length;
  circle(context, at, radius);
  context.fillStyle = ring;
  context.fill();
  sectors(mark).forEach(({colour}, i) => {
    context.beginPath();
    context.moveTo(...at);
    context.arc(
      ...at,
      radius,
      -Math.PI / 2 + (2 * Math.PI * i) / count,
      -Math.PI / 2 + (2 * Math.PI * (i + 1)) / count
    );
    context.closePath();
    context.fillStyle = colour;
    context.fill();
    context.strokeStyle = ring;
    context.lineWidth = ringWidth(radius) * 0.6;
    context.stroke();
  });
}

function paintText(context: Canvas2D, {at, anchor, text, style, colour, opacity, halo}: TextMark): void {
  context.font = canvasFont(style);
  context.textAlign = anchor === "middle" ? "center" : anchor;
  context.textBaseline = "alphabetic";
  context.globalAlpha = opacity;
  if (halo) {
    context.strokeStyle = halo;
    context.lineWidth = style.size * 0.24;
    context.lineJoin = "round";
    context.strokeText(text, ...at);
  }
  context.fillStyle = colour;
  context.fillText(text, ...at);
  context.globalAlpha = 1;
}

function paintRule(context: Canvas2D, {from, to, width, colour}: RuleMark): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  line(context, from, to);
}

const SOLID: number[] = [];

function path(context: Canvas2D, points: readonly Point[]): void {
  context.beginPath();
  addPath(context, points);
}

function addPath(context: Canvas2D, points: readonly Point[]): void {
  points.forEach(([x, y], i) => {
    if (i === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  });
  context.closePath();
}

function circle(context: Canvas2D, [x, y]: Point, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
}

function fill(context: Canvas2D, points: readonly Point[], colour: string): void {
  path(context, points);
  context.fillStyle = colour;
  context.fill();
}

function line(context: Canvas2D, from: Point, to: Point): void {
  context.beginPath();
  context.moveTo(...from);
  context.lineTo(...to);
  context.stroke();
}
