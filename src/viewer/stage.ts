import type {ViewerData} from "../export/viewerData.ts";
import {type Camera, extentOf, fitted, zoomed} from "./camera.ts";
import {draw} from "./drawing.ts";
import type {Drawing} from "./map.ts";
import {lineAt, nodeAt} from "./picking.ts";
import {type Chosen, keptNodes, type ViewerState} from "./state.ts";

export interface StageActions {
  state(): ViewerState;
  hover(node: number | null): void;
  choose(chosen: Chosen): void;
}

export interface Stage {
  /** Draws at the next frame; many calls, one drawing. */
  draw(): void;
  /** Shows all that is left, as large as fits. */
  fit(): void;
  zoom(factor: number): void;
}

/** Room around the network for names, px. */
const MARGIN = 56;

/** Draws the network on a canvas, follows its size, and lets pointer and keys move the camera. */
export function mountStage(canvas: HTMLCanvasElement, data: ViewerData, actions: StageActions): Stage {
  const context = canvas.getContext("2d")!;
  let size: Size = {width: 1, height: 1, density: 1};
  let camera: Camera = {x: 0, y: 0, scale: 1};
  let isMoved = false;
  let frame = 0;

  const drawing = (): Drawing => ({data, state: actions.state(), camera, restScale: restScale(data, size), ...size});
  const paint = () => {
    context.setTransform(size.density, 0, 0, size.density, 0, 0);
    draw(context, drawing());
  };
  const move = (next: Camera, byHand = true) => {
    isMoved = byHand;
    camera = next;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(paint);
  };
  const pan = (dx: number, dy: number) => move({...camera, x: camera.x + dx, y: camera.y + dy});
  const zoomAt = (factor: number, x: number, y: number) =>
    move(zoomed(camera, bounded(factor, camera.scale, restScale(data, size)), x, y));
  const stage: Stage = {
    draw: () => move(camera, isMoved),
    fit: () => move(whole(data, actions.state(), size), false),
    zoom: (factor) => zoomAt(factor, size.width / 2, size.height / 2)
  };
  const resize = (density = devicePixelRatio, box: Sides = canvas.getBoundingClientRect()) => {
    size = fillBox(canvas, box, density);
    if (!isMoved) camera = whole(data, actions.state(), size);
    paint();
  };
  new ResizeObserver(() => resize()).observe(canvas);
  addEventListener("beforeprint", () => resize(3, PAPER)); // sharp
  addEventListener("afterprint", () => resize());
  followPointer(canvas, {drawing, actions, pan, zoomAt});
  followKeys(canvas, stage, pan);
  return stage;
}

/** Of the canvas, in CSS px, and device px to each. */
interface Size {
  width: number;
  height: number;
  density: number;
}

type Sides = Pick<Size, "width" | "height">;

/** What a page has for the network, CSS px; where it has another shape, the style sheet fits the drawing into it. */
const PAPER: Sides = {width: 1040, height: 580};

/** Gives a canvas as many px as a box has. */
function fillBox(canvas: HTMLCanvasElement, box: Sides, density: number): Size {
  const [width, height] = [Math.max(1, box.width), Math.max(1, box.height)];
  canvas.width = Math.round(width * density);
  canvas.height = Math.round(height * density);
  return {width, height, density};
}

/** Shows all that is left, as large as fits. */
function whole(data: ViewerData, state: ViewerState, {width, height}: Size): Camera {
  const kept = keptNodes(data, state);
  const nodes = data.nodes.filter((_, i) => kept.has(i));
  return fitted(extentOf(nodes), width, height, Math.min(MARGIN, width / 6, height / 6));
}

/** The scale at which everybody is seen. */
const restScale = ({nodes}: ViewerData, {width, height}: Size): number =>
  fitted(extentOf(nodes), width, height, MARGIN).scale;

/** As much of a factor as keeps the scale within reach of the one at rest. */
const bounded = (factor: number, scale: number, rest: number): number =>
  Math.min(40 * rest, Math.max(0.3 * rest, scale * factor)) / scale;

interface PointerInput {
  drawing(): Drawing;
  actions: StageActions;
  pan(dx: number, dy: number): void;
  zoomAt(factor: number, x: number, y: number): void;
}

/** One finger or the mouse drags, two fingers or the wheel zoom, a tap chooses. */
function followPointer(canvas: HTMLCanvasElement, {drawing, actions, pan, zoomAt}: PointerInput): void {
  const pointers = new Map<number, {x: number; y: number}>();
  let travelled = 0;
  canvas.addEventListener("wheel", (event) => {
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 24 : 1;
    zoomAt(Math.exp(-0.0016 * lines * Math.max(-240, Math.min(240, event.deltaY))), event.offsetX, event.offsetY);
  });
  canvas.addEventListener("pointerdown", (event) => {
    canvas.setPointerCapture(event.pointerId);
    pointers.set(event.pointerId, {x: event.offsetX, y: event.offsetY});
    if (pointers.size === 1) travelled = 0;
  });
  canvas.addEventListener("pointermove", (event) => {
    const [x, y] = [event.offsetX, event.offsetY];
    const before = pointers.get(event.pointerId);
    if (!before) {
      const node = nodeAt(drawing(), x, y);
      actions.hover(node);
      const over = node !== null || lineAt(drawing(), x, y) !== null;
      canvas.style.cursor = over ? "pointer" : "grab";
      return;
    }
    travelled += Math.abs(x - before.x) + Math.abs(y - before.y);
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    pointers.set(event.pointerId, {x, y});
    if (!other) pan(x - before.x, y - before.y);
    else {
      const spread = (point: {x: number; y: number}) => Math.max(1, Math.hypot(point.x - other.x, point.y - other.y));
      zoomAt(spread({x, y}) / spread(before), (x + other.x) / 2, (y + other.y) / 2);
    }
  });
  const lift = ({pointerId}: PointerEvent) => pointers.delete(pointerId);
  canvas.addEventListener("pointercancel", lift);
  canvas.addEventListener("pointerup", (event) => {
    if (lift(event) && travelled < 6) choose(event.offsetX, event.offsetY);
  });
  canvas.addEventListener("pointerleave", () => actions.hover(null));

  function choose(x: number, y: number): void {
    const node = nodeAt(drawing(), x, y);
    const line = node === null ? lineAt(drawing(), x, y) : null;
    if (node !== null) actions.choose({type: "node", node});
    else actions.choose(line ? {type: "pair", a: line.from, b: line.to} : {type: "none"});
  }
}

const STEP = 48;

/** Arrows move the map, + and − zoom, 0 shows all. */
function followKeys(canvas: HTMLCanvasElement, stage: Stage, pan: (dx: number, dy: number) => void): void {
  const actions = new Map<string, () => void>([
    ["ArrowLeft", () => pan(STEP, 0)],
    ["ArrowRight", () => pan(-STEP, 0)],
    ["ArrowUp", () => pan(0, STEP)],
    ["ArrowDown", () => pan(0, -STEP)],
    ["+", () => stage.zoom(1.25)],
    ["=", () => stage.zoom(1.25)],
    ["-", () => stage.zoom(1 / 1.25)],
    ["0", () => stage.fit()]
  ]);
  canvas.addEventListener("keydown", (event) => {
    const action = event.ctrlKey || event.metaKey || event.altKey ? undefined : actions.get(event.key);
    if (!action) return;
    event.preventDefault();
    action();
  });
}
