import type Sigma from "sigma";
import type {CameraState, Coordinates} from "sigma/types";
import type {Network} from "../../core/model/network.ts";

export interface Extent {
  x: [number, number];
  y: [number, number];
}

/** The extent of these nodes in layout units; never empty, so that one person alone can be drawn. */
export function extentOf(network: Network, nodes: readonly string[]): Extent {
  let [x0, x1, y0, y1] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const node of nodes) {
    const {x, y} = network.getNodeAttributes(node);
    [x0, x1, y0, y1] = [Math.min(x0, x), Math.max(x1, x), Math.min(y0, y), Math.max(y1, y)];
  }
  if (x0 > x1) return {x: [-100, 100], y: [-100, 100]};
  const pad = Math.max(60 - (x1 - x0) / 2, 60 - (y1 - y0) / 2, 0);
  return {x: [x0 - pad, x1 + pad], y: [y0 - pad, y1 + pad]};
}

/** Room for names beside the outermost discs: px in all, or this share of a small stage. */
const AIR = {width: 130, height: 90, share: 0.18};
const RATIO = {nearest: 0.2, farthest: 3};

/** The camera that shows these nodes with some air around them; null for none. */
export function cameraFor(renderer: Sigma, network: Network, nodes: readonly string[]): CameraState | null {
  if (nodes.length === 0) return null;
  const {x, y} = extentOf(network, nodes);
  const atRest = {cameraState: {x: 0.5, y: 0.5, ratio: 1, angle: 0}};
  const a = renderer.graphToViewport({x: x[0], y: y[0]}, atRest);
  const b = renderer.graphToViewport({x: x[1], y: y[1]}, atRest);
  const {width, height} = renderer.getDimensions();
  const air = (side: number, most: number) => Math.min(most, AIR.share * side);
  const share = (length: number, room: number) => Math.abs(length) / Math.max(80, room);
  const ratio = Math.max(
    share(a.x - b.x, width - air(width, AIR.width)),
    share(a.y - b.y, height - air(height, AIR.height)),
    RATIO.nearest
  );
  const middle: Coordinates = renderer.viewportToFramedGraph({x: (a.x + b.x) / 2, y: (a.y + b.y) / 2}, atRest);
  return {...middle, ratio: Math.min(ratio, RATIO.farthest), angle: 0};
}
