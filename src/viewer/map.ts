// From the layout to the canvas.

import type {Point} from "../core/scene/scene.ts";
import type {ViewerData} from "../export/viewerData.ts";
import type {Camera} from "./camera.ts";
import type {ViewerState} from "./state.ts";

/** All that a drawing of the network depends on. */
export interface Drawing {
  data: ViewerData;
  state: ViewerState;
  camera: Camera;
  /** Scale at which the whole network fits: discs keep their size there, and grow slower than the map. */
  restScale: number;
  /** px */
  width: number;
  height: number;
}

/** Where a node stands, px. */
export const placeOf = ({x, y}: {x: number; y: number}, camera: Camera): Point => [
  camera.x + camera.scale * x,
  camera.y + camera.scale * y
];

/** How much larger discs, lines and names are than at rest: with the square root of the zoom, within limits. */
export const markScale = ({camera, restScale}: Pick<Drawing, "camera" | "restScale">): number =>
  Math.min(2.2, Math.max(0.55, Math.sqrt(camera.scale / restScale)));
