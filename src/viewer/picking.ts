import {edgeCurve, pointOnCurve} from "../core/scene/curve.ts";
import type {Point} from "../core/scene/scene.ts";
import type {ViewerLine} from "../export/viewerData.ts";
import {type Drawing, markScale, placeOf} from "./map.ts";
import {keepsLine, keptNodes} from "./state.ts";

/** The node at a place of the canvas, the topmost, with a little room around it; null for none. */
export function nodeAt(drawing: Drawing, x: number, y: number): number | null {
  const kept = keptNodes(drawing.data, drawing.state);
  let best: {index: number; distance: number} | null = null;
  drawing.data.nodes.forEach((node, index) => {
    const [nx, ny] = placeOf(node, drawing.camera);
    const distance = Math.hypot(nx - x, ny - y) - node.radius * markScale(drawing);
    if (kept.has(index) && distance < 5 && (!best || distance < best.distance)) best = {index, distance};
  });
  return (best as {index: number} | null)?.index ?? null;
}

/** The line that runs within 6 px of a place of the canvas; null for none. */
export function lineAt({data, state, camera}: Drawing, x: number, y: number): ViewerLine | null {
  const kept = keptNodes(data, state);
  let best: {line: ViewerLine; distance: number} | null = null;
  for (const line of data.lines) {
    if (!keepsLine(data, line, state, kept)) continue;
    const [from, to] = [placeOf(data.nodes[line.from]!, camera), placeOf(data.nodes[line.to]!, camera)];
    const distance = distanceToCurve(from, edgeCurve(from, to, line.bow), to, [x, y]);
    if (distance < 6 && (!best || distance <= best.distance)) best = {line, distance};
  }
  return best?.line ?? null;
}

const PIECES = 16;

/** To the polygon through points of a quadratic curve, px. */
function distanceToCurve(from: Point, control: Point, to: Point, [x, y]: Point): number {
  let least = Infinity;
  let [px, py] = from;
  for (let i = 1; i <= PIECES; i++) {
    const [qx, qy] = pointOnCurve(from, control, to, i / PIECES);
    const length = (qx - px) ** 2 + (qy - py) ** 2;
    const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - px) * (qx - px) + (y - py) * (qy - py)) / length));
    least = Math.min(least, Math.hypot(x - px - share * (qx - px), y - py - share * (qy - py)));
    [px, py] = [qx, qy];
  }
  return least;
}
