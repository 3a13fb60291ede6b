import type Sigma from "sigma";
import type {Coordinates, MouseCoords, TouchCoords} from "sigma/types";

/** What is done with the pointer; all coordinates are px of the stage. */
export interface PointerActs {
  /** What lies there: a node's number, or −1. */
  nodeAt(at: Coordinates): number;
  /** The pointer rests there, or has left the stage. */
  hover(at: Coordinates | null): void;
  click(at: Coordinates, isShifted: boolean): void;
  drag(node: number, to: Coordinates): void;
  dropped(node: number): void;
  /** Whether a drag now draws a line around people: with Shift, or while that tool is taken up. */
  isLasso(isShifted: boolean): boolean;
  /** The line so far; null once it is given up. */
  lasso(line: readonly Coordinates[] | null): void;
  /** It is closed. */
  lassoed(line: readonly Coordinates[]): void;
}

/** A line of fewer points is a click. */
const LEAST_POINTS = 4;

/** Sigma's own listeners ask the graphics card what is under the pointer; ours do not have to wait for it. */
const HEARD = {
  mouse: [
    "mousemove",
    "click",
    "rightClick",
    "doubleClick",
    "wheel",
    "mousedown",
    "mouseup",
    "mouseleave",
    "mouseenter"
  ],
  touch: ["touchdown", "touchup", "touchmove", "tap", "doubletap"]
} as const;

/** Listens to mouse and touch; at most one look under the pointer a frame. Returns what ends it. */
export function watchPointer(renderer: Sigma, acts: PointerActs): () => void {
  const [mouse, touch] = [renderer.getMouseCaptor(), renderer.getTouchCaptor()];
  for (const name of HEARD.mouse) mouse.removeAllListeners(name);
  for (const name of HEARD.touch) touch.removeAllListeners(name);

  let held = -1;
  let moved = false;
  let frame = 0;
  let line: Coordinates[] | null = null;
  let isDrawn = false; // the click that ends a line is none
  const hover = (at: Coordinates | null) => {
    cancelAnimationFrame(frame);
    if (held < 0) frame = requestAnimationFrame(() => acts.hover(at));
  };
  const take = (at: Coordinates, isShifted: boolean) => {
    line = acts.isLasso(isShifted) ? [{x: at.x, y: at.y}] : null;
    held = line ? -1 : acts.nodeAt(at);
    moved = false;
  };
  const drag = (at: Coordinates): boolean => {
    if (line) {
      line.push({x: at.x, y: at.y});
      if (line.length > LEAST_POINTS) acts.lasso(line);
      return true;
    }
    if (held < 0) return false;
    moved = true;
    acts.drag(held, at);
    return true;
  };
  const release = () => {
    isDrawn = line !== null && line.length > LEAST_POINTS;
    if (line && isDrawn) acts.lassoed(line);
    else if (line) acts.lasso(null);
    line = null;
    const node = held;
    held = -1;
    if (node >= 0 && moved) acts.dropped(node);
  };

  mouse.on("mousemove", hover);
  mouse.on("mouseleave", () => hover(null));
  mouse.on("click", (event: MouseCoords) => {
    if (!isDrawn) acts.click(event, event.original.shiftKey);
    isDrawn = false;
  });
  mouse.on("mousedown", (event: MouseCoords) => take(event, event.original.shiftKey));
  mouse.on("mousemovebody", (event: MouseCoords) => {
    if (drag(event)) event.preventSigmaDefault();
  });
  mouse.on("mouseup", release);
  touch.on("tap", (event: TouchCoords) => {
    const at = event.touches[0] ?? event.previousTouches[0];
    if (at && !isDrawn) acts.click(at, false);
    isDrawn = false;
  });
  touch.on("touchdown", ({touches}: TouchCoords) => {
    const [finger] = touches;
    if (finger && touches.length === 1) take(finger, false);
    else held = -1;
  });
  touch.on("touchmove", (event: TouchCoords) => {
    const [finger] = event.touches;
    if (finger && event.touches.length === 1 && drag(finger)) event.preventSigmaDefault();
  });
  touch.on("touchup", release);
  return () => cancelAnimationFrame(frame);
}
