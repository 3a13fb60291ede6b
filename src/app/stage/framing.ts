import type Sigma from "sigma";
import type {CameraState, Coordinates} from "sigma/types";
import type {Network} from "../../core/model/network.ts";
import {nodeFacts} from "../../core/network/nodeFacts.ts";
import type {VisiblePart} from "../../core/network/visiblePart.ts";
import {cameraFor, type Extent, extentOf} from "./camera.ts";
import type {Drawing} from "./drawing.ts";

export interface Framing {
  /** Brings all that is drawn into view. */
  showAll(atOnce: boolean): void;
  /** The stage has another size: what was framed is framed anew, unless somebody has moved the camera since. */
  refit(): void;
  /** While a layout runs: brings all into view where it has outgrown what the camera was made for, or shrunk far below. */
  follow(): void;
  /**
   * Brings these nodes into what the stage has free above the px that are covered from below, should any be outside; as
   * near as before, if all have room. With none, or when nothing is covered any more, back to where the camera was, unless
   * somebody has moved it since.
   */
  bringInSight(nodes: Iterable<number>, covered: number, atOnce: boolean): void;
}

/** px that whoever is brought in sight keeps from the edge, or this share of what is free. */
const EDGE = {most: 56, share: 0.25};

/** Beyond these shares of the camera's own extent its zoom is not enough, and it is made for a new one. */
const OUTGROWN = 1.6;
const SHRUNK = 0.3;
/** A side that changes by less leaves everybody where they are: a line of words has grown by a row. */
const OTHER_SIZE = 0.12;

/** Keeps what is drawn before the camera. */
export function createFraming(renderer: Sigma, drawing: Drawing, network: Network, part: () => VisiblePart): Framing {
  function adopt(extent: Extent): void {
    drawing.extent = extent;
    renderer.setCustomBBox(extent);
    renderer.refresh({schedule: false}); // Sigma works out its own frame again
    renderer.getCamera().setState(cameraFor(renderer, extent));
  }

  /** Where the camera was before somebody was brought in sight, and where it was sent. */
  let brought: {from: CameraState; to: CameraState; isCovered: boolean} | null = null;
  let framed: CameraState | null = null;
  let size = renderer.getDimensions();

  function isAt(place: CameraState | null | undefined): boolean {
    const {x, y, ratio} = renderer.getCamera().getState();
    return place ? Math.hypot(x - place.x, y - place.y) < 1e-3 && Math.abs(ratio / place.ratio - 1) < 1e-3 : false;
  }

  function send(to: CameraState, atOnce: boolean): void {
    if (atOnce) renderer.getCamera().setState(to);
    else void renderer.getCamera().animate(to, {duration: 300});
  }

  function showAll(atOnce: boolean): void {
    const extent = extentOf(network, part());
    if (!extent) return;
    if (isMisfit(extent)) adopt(extent);
    else send(cameraFor(renderer, extent), atOnce);
    brought = null;
    framed = cameraFor(renderer, extent);
    size = renderer.getDimensions();
  }

  function isMisfit(extent: Extent): boolean {
    const share = sizeOf(extent) / sizeOf(drawing.extent);
    return share > OUTGROWN || share < SHRUNK;
  }

  return {
    showAll,
    refit() {
      const {width, height} = renderer.getDimensions();
      const isOther = Math.abs(width / size.width - 1) > OTHER_SIZE || Math.abs(height / size.height - 1) > OTHER_SIZE;
      if (isOther && !brought && isAt(framed)) showAll(true); // who is on the way into sight is not called back
    },
    follow() {
      const extent = extentOf(network, part());
      if (extent && sizeOf(extent) / sizeOf(drawing.extent) > OUTGROWN) adopt(extent);
    },
    bringInSight(nodes, covered, atOnce) {
      const facts = nodeFacts(network);
      const places = [...nodes].map((node) => renderer.graphToViewport(facts[node]!));
      const isOnTheWay = renderer.getCamera().isAnimated(); // a sheet grows once it is loaded
      const before = isOnTheWay || isAt(brought?.to) ? brought : null;
      const isBack = places.length === 0 || (before?.isCovered && covered === 0);
      const to = isBack ? before?.from : cameraInSight(renderer, places, covered);
      if (!to) return;
      const from = before?.from ?? renderer.getCamera().getState();
      brought = isBack ? null : {from, to, isCovered: covered > 0};
      send(to, atOnce);
    }
  };
}

/** The camera that has all places, px of the stage, in what is free above the px covered; null where they are in it now. */
function cameraInSight(renderer: Sigma, places: readonly Coordinates[], covered: number): CameraState | null {
  const {width, height} = renderer.getDimensions();
  const free = {width, height: Math.max(1, height - covered)};
  const edge = (side: number) => Math.min(EDGE.most, EDGE.share * side);
  const [xs, ys] = [places.map(({x}) => x), places.map(({y}) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [wide, tall] = [edge(free.width), edge(free.height)];
  if (left >= wide && right <= free.width - wide && top >= tall && bottom <= free.height - tall) return null;
  const state = renderer.getCamera().getState();
  const farther = Math.max(1, (right - left) / (free.width - 2 * wide), (bottom - top) / (free.height - 2 * tall));
  const cameraState = {...state, ratio: state.ratio * farther};
  const from = (middle: number, centre: number, wanted: number) => 2 * centre + (middle - centre) / farther - wanted;
  const centre = {
    x: from((left + right) / 2, width / 2, free.width / 2),
    y: from((top + bottom) / 2, height / 2, free.height / 2)
  };
  return {...cameraState, ...renderer.viewportToFramedGraph(centre, {cameraState})};
}

const sizeOf = ({x, y}: Extent): number => Math.max(x[1] - x[0], y[1] - y[0]);
