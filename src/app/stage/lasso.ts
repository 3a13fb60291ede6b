import type {Coordinates} from "sigma/types";
import {SHOWN} from "../../core/network/visiblePart.ts";
import {isInRing} from "../../core/scene/outline/ring.ts";
import type {Point} from "../../core/scene/scene.ts";
import type {Screen} from "./camera.ts";
import type {Drawing} from "./drawing.ts";

/** Numbers of the shown nodes whose middle lies inside a line, px of the stage; ghosts are not among them. */
export function nodesWithin({places: {data}}: Drawing, screen: Screen, line: readonly Coordinates[]): number[] {
  const {a, b, c, d, e, f} = screen;
  const ring = line.map(({x, y}): Point => [x, y]);
  const inside: number[] = [];
  for (let node = 0, at = 0; at < data.length; node++, at += 4) {
    if (data[at + 3] !== SHOWN) continue;
    const [x, y] = [a * data[at]! + c * data[at + 1]! + e, b * data[at]! + d * data[at + 1]! + f];
    if (isInRing(ring, x, y)) inside.push(node);
  }
  return inside;
}

/** Draws the line while it grows, closed to where it began. */
export function paintLasso(
  context: CanvasRenderingContext2D,
  line: readonly Coordinates[] | null,
  accent: string,
  {width, height}: {width: number; height: number}
): void {
  context.clearRect(0, 0, width, height);
  context.canvas.style.visibility = line ? "visible" : "hidden";
  const [first] = line ?? [];
  if (!line || !first) return;
  context.beginPath();
  for (const {x, y} of line) context.lineTo(x, y);
  context.closePath();
  context.fillStyle = accent;
  context.globalAlpha = 0.08;
  context.fill();
  context.globalAlpha = 1;
  context.strokeStyle = accent;
  context.lineWidth = 1.5;
  context.setLineDash([5, 4]);
  context.stroke();
  context.setLineDash([]);
}
