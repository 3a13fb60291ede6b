import type Sigma from "sigma";
import {cutText, displayText} from "../../core/scene/displayText.ts";
import {hullOutline} from "../../core/scene/hull.ts";
import type {Disc} from "../../core/scene/placeLabels.ts";
import type {Point} from "../../core/scene/scene.ts";
import type {Theme} from "../../core/scene/theme.ts";

/** A group to be outlined, with the keys of its drawn members. */
export interface StageHull {
  id: string;
  name: string;
  colour: string;
  members: string[];
}

/** Draws soft outlines behind the network, each with its name along the top. */
export function drawHulls(
  context: CanvasRenderingContext2D,
  renderer: Sigma,
  hulls: readonly StageHull[],
  theme: Theme
): void {
  for (const hull of hulls) {
    const discs = hull.members.flatMap((node): Disc[] => {
      const data = renderer.getNodeDisplayData(node);
      if (!data || data.hidden) return [];
      return [{...renderer.framedGraphToViewport(data), radius: renderer.scaleSize(data.size)}];
    });
    const outline = hullOutline(discs, 22);
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
    writeName(context, cutText(displayText(hull.name), MOST_LETTERS), top, theme);
  }
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

const MOST_LETTERS = 44;
