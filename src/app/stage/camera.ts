import type Sigma from "sigma";
import type {CameraState, Coordinates} from "sigma/types";
import type {Network} from "../../core/model/network.ts";
import {nodeFacts} from "../../core/network/nodeFacts.ts";
import {HIDDEN, type VisiblePart} from "../../core/network/visiblePart.ts";

/** A rectangle in layout units. */
export interface Extent {
  x: [number, number];
  y: [number, number];
}

/** The extent of what is drawn; null where nothing is. Never empty, so that one person alone can be drawn. */
export function extentOf(network: Network, {nodeStates}: VisiblePart): Extent | null {
  let [x0, x1, y0, y1] = [Infinity, -Infinity, Infinity, -Infinity];
  const facts = nodeFacts(network);
  for (let i = 0; i < nodeStates.length; i++) {
    if (nodeStates[i] === HIDDEN) continue;
    const {x, y} = facts[i]!;
    [x0, x1, y0, y1] = [Math.min(x0, x), Math.max(x1, x), Math.min(y0, y), Math.max(y1, y)];
  }
  if (x0 > x1) return null;
  const pad = Math.max(60 - (x1 - x0) / 2, 60 - (y1 - y0) / 2, 0);
  return {x: [x0 - pad, x1 + pad], y: [y0 - pad, y1 + pad]};
}

/** What is framed while there is nothing to draw. */
export const NOWHERE: Extent = {x: [-100, 100], y: [-100, 100]};

/** Room for names beside the outermost discs: px in all, or this share of a small stage. */
const AIR = {width: 130, height: 90, share: 0.18};
const RATIO = {nearest: 0.2, farthest: 3};

/** The camera that shows an extent with some air around it. */
export function cameraFor(renderer: Sigma, {x, y}: Extent): CameraState {
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

/** px of the stage's edge, or this share of a small stage. */
const EDGE = {most: 40, share: 0.2};

/** Moves the camera after a place, in layout units, that has left the stage or come to its very edge. */
export function follow(renderer: Sigma, place: Coordinates): void {
  const cameraState = renderer.getCamera().getState(); // what is drawn may be a frame behind
  const {x, y} = renderer.graphToViewport(place, {cameraState});
  const {width, height} = renderer.getDimensions();
  const beyond = {x: overshoot(x, width), y: overshoot(y, height)};
  if (beyond.x === 0 && beyond.y === 0) return;
  const from = renderer.viewportToFramedGraph({x: 0, y: 0}, {cameraState});
  const to = renderer.viewportToFramedGraph(beyond, {cameraState});
  renderer.getCamera().setState({x: cameraState.x + to.x - from.x, y: cameraState.y + to.y - from.y});
}

function overshoot(at: number, side: number): number {
  const edge = Math.min(EDGE.most, EDGE.share * side);
  return at - Math.min(side - edge, Math.max(edge, at));
}

/** From layout units to px of the stage, y down: `x: a·x + c·y + e`, `y: b·x + d·y + f`. */
export interface Screen {
  a: number;
  b: number;
  c: number;
  d: number;
  e: number;
  f: number;
  /** px of a radius of 1 px at rest. */
  unit: number;
  width: number;
  height: number;
}

/** Where things are on the stage now; `discScale` is the factor on discs. */
export function screenOf(renderer: Sigma, discScale: number): Screen {
  const origin = renderer.graphToViewport({x: 0, y: 0});
  const right = renderer.graphToViewport({x: 1, y: 0});
  const up = renderer.graphToViewport({x: 0, y: 1});
  return {
    a: right.x - origin.x,
    b: right.y - origin.y,
    c: up.x - origin.x,
    d: up.y - origin.y,
    e: origin.x,
    f: origin.y,
    unit: renderer.scaleSize(1) * discScale,
    ...renderer.getDimensions()
  };
}
