import {drawMark, type MarkPainter, type Outline, type Pen} from "../core/scene/drawMark.ts";
import type {FontFamily, Mark, Point, Scene, TextMark, TextStyle} from "../core/scene/scene.ts";

/** What is painted on: a canvas of the page or of a worker. */
export type Canvas2D = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/**
 * Paints a scene in its own px, over what is there; scale the context beforehand for more. With an opacity below 1 a
 * ground covers what is there by that share, and so does each mark.
 */
export function paintScene(context: Canvas2D, {width, height, background, layers}: Scene, opacity = 1): void {
  const painter = canvasPainter(context);
  context.globalAlpha = opacity;
  context.fillStyle = background ?? "#ffffff"; // a film has a ground
  context.fillRect(0, 0, width, height);
  context.globalAlpha = 1;
  for (const {marks} of layers) {
    for (const mark of marks) drawMark(opacity === 1 || !("opacity" in mark) ? mark : faded(mark, opacity), painter);
  }
}

const faded = <M extends Mark & {opacity: number}>(mark: M, share: number): M => ({
  ...mark,
  opacity: mark.opacity * share
});

/** Draws marks on a canvas. The letters are those that the browser finds. */
export function canvasPainter(context: Canvas2D): MarkPainter {
  const fill = (colour: string, opacity: number) => {
    context.globalAlpha = opacity;
    context.fillStyle = colour;
    context.fill("evenodd");
    context.globalAlpha = 1;
  };
  return {
    fill(outline, colour, opacity) {
      traceOutline(context, outline);
      fill(colour, opacity);
    },
    fillAround(outline, margin, colour) {
      traceOutline(context, outline);
      fill(colour, 1);
      strokeTraced(context, {width: 2 * margin, colour, opacity: 1, dashes: SOLID, isRound: false});
    },
    stroke(outline, pen) {
      traceOutline(context, outline);
      strokeTraced(context, pen);
    },
    line(from, to, pen) {
      context.beginPath();
      context.moveTo(...from);
      context.lineTo(...to);
      strokeTraced(context, pen);
    },
    curve({from, control, to}, pen) {
      context.beginPath();
      context.moveTo(...from);
      context.quadraticCurveTo(...control, ...to);
      strokeTraced(context, pen);
    },
    text: (mark) => paintText(context, mark)
  };
}

const FAMILIES: Readonly<Record<FontFamily, string>> = {
  sans: '"Source Sans 3", "Source Sans 3 Variable", "Source Sans Pro", "Noto Sans", "Segoe UI", Helvetica, Arial, sans-serif',
  serif: '"Source Serif 4", "Source Serif 4 Variable", "Source Serif Pro", "Noto Serif", Cambria, Georgia, serif'
};

/** A style as canvas has it. */
export const canvasFont = ({family, weight, size}: TextStyle): string => `${weight} ${size}px ${FAMILIES[family]}`;

const SOLID: number[] = [];

function strokeTraced(context: Canvas2D, {width, colour, opacity, dashes, isRound}: Pen): void {
  context.globalAlpha = opacity;
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.lineJoin = "round";
  context.lineCap = isRound ? "round" : "butt";
  context.setLineDash(dashes);
  context.stroke();
  context.setLineDash(SOLID);
  context.globalAlpha = 1;
}

function traceOutline(context: Canvas2D, outline: Outline): void {
  context.beginPath();
  if (outline.type === "rings") {
    for (const ring of outline.rings) tracePolygon(context, ring);
    return;
  }
  const {at, radius} = outline;
  if (outline.type === "arc") {
    context.arc(...at, radius, -0.5 * Math.PI, (2 * outline.end - 0.5) * Math.PI);
    return;
  }
  if (outline.type === "sector") context.moveTo(...at);
  const [start, end] = outline.type === "sector" ? [outline.start - 0.25, outline.end - 0.25] : [0, 1];
  context.arc(...at, radius, 2 * Math.PI * start, 2 * Math.PI * end);
  context.closePath();
}

function tracePolygon(context: Canvas2D, points: readonly Point[]): void {
  points.forEach(([x, y], i) => {
    if (i === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  });
  context.closePath();
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
