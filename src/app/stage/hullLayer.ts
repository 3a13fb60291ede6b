import {polygonHull} from "d3";
import {cutText, displayText} from "../../core/scene/displayText.ts";
import {hullOutline} from "../../core/scene/hull.ts";
import type {Outline} from "../../core/scene/outlines.ts";
import type {Disc} from "../../core/scene/placeLabels.ts";
import type {Point} from "../../core/scene/scene.ts";
import type {Theme} from "../../core/scene/theme.ts";
import type {Screen} from "./camera.ts";
import type {Drawing} from "./drawing.ts";

const PADDING = 22;
const MOST_LETTERS = 44;
/** Of more members than this only those at the rim are looked at. */
const MANY = 120;

/** Draws soft outlines behind the network, each with its name along the top. */
export function drawHulls(
  context: CanvasRenderingContext2D,
  hulls: readonly Outline[],
  drawing: Drawing,
  screen: Screen
): void {
  for (const hull of hulls) {
    const outline = hullOutline(discsOf(hull.members, drawing, screen), PADDING);
    const [first] = outline;
    if (!first) continue;
    context.beginPath();
    context.moveTo(...first);
    for (const point of outline.slice(1)) context.lineTo(...point);
    context.closePath();
    context.fillStyle = hull.colour;
    context.globalAlpha = 0.09;
    context.fill();
    const top = outline.reduce((best, point) => (point[1] < best[1] ? point : best), first);
    context.globalAlpha = 1;
    writeName(context, cutText(displayText(hull.name), MOST_LETTERS), top, drawing.theme);
  }
}

function discsOf(members: readonly number[], {places: {data}}: Drawing, screen: Screen): Disc[] {
  const {a, b, c, d, e, f, unit} = screen;
  const discOf = (node: number): Disc => ({
    x: a * data[4 * node]! + c * data[4 * node + 1]! + e,
    y: b * data[4 * node]! + d * data[4 * node + 1]! + f,
    radius: data[4 * node + 2]! * unit
  });
  const discs = members.map(discOf);
  if (discs.length <= MANY) return discs;
  const rim = polygonHull(discs.map(({x, y}): [number, number] => [x, y])) ?? [];
  const largest = discs.reduce((most, {radius}) => Math.max(most, radius), 0);
  return rim.map(([x, y]) => ({x, y, radius: largest}));
}

function writeName(context: CanvasRenderingContext2D, name: string, [x, y]: Point, theme: Theme): void {
  context.font = '600 12px "Source Sans 3 Variable", "Source Sans 3", sans-serif';
  context.textAlign = "center";
  context.lineJoin = "round";
  context.lineWidth = 3.5;
  context.strokeStyle = theme.ground;
  context.fillStyle = theme.quiet;
  context.strokeText(name, x, y - 6);
  context.fillText(name, x, y - 6);
}
