import type {Committee} from "../../core/scene/committee.ts";
import {pointOnCurve} from "../../core/scene/curve.ts";
import type {Point} from "../../core/scene/scene.ts";
import type {Theme} from "../../core/scene/theme.ts";

/** As strong as in pictures. */
const OPACITY = 0.5;
/** px around a hub and a line that still belong to it. */
const REACH = 4;

/** Draws a group's hub and spokes, or its pairs, in its colour. */
export function paintCommittee(
  context: CanvasRenderingContext2D,
  {hub, lines, width}: Committee,
  colour: string,
  theme: Theme
): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.globalAlpha = OPACITY;
  context.beginPath();
  for (const {from, control, to} of lines) {
    context.moveTo(...from);
    context.quadraticCurveTo(...control, ...to);
  }
  context.stroke();
  context.globalAlpha = 1;
  if (!hub) return;
  context.beginPath();
  context.arc(hub.x, hub.y, hub.radius, 0, 2 * Math.PI);
  context.fillStyle = colour;
  context.strokeStyle = theme.ground;
  context.lineWidth = 3;
  context.stroke();
  context.fill();
}

/** A committee with every point moved. */
export function movedCommittee({hub, lines, width}: Committee, at: (point: Point) => Point): Committee {
  const [x, y] = at(hub ? [hub.x, hub.y] : [0, 0]);
  return {
    hub: hub && {x, y, radius: hub.radius},
    lines: lines.map((line) => ({...line, from: at(line.from), control: at(line.control), to: at(line.to)})),
    width
  };
}

/** Whether the pointer is on a hub, a spoke or a line between two. */
export function isOnCommittee({hub, lines}: Committee, x: number, y: number): boolean {
  if (hub && Math.hypot(x - hub.x, y - hub.y) <= hub.radius + REACH) return true;
  return lines.some(({from, control, to}) => {
    let before = from;
    for (let k = 1; k <= 8; k++) {
      const point = pointOnCurve(from, control, to, k / 8);
      if (distanceTo([x, y], before, point) <= REACH) return true;
      before = point;
    }
    return false;
  });
}

function distanceTo([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / length));
  return Math.hypot(x1 + t * dx - x, y1 + t * dy - y);
}
