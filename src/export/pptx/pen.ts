import type {Point, Scene} from "../../core/scene/scene.ts";
import type {Typeface} from "../../core/scene/typeface.ts";
import {EMU, type Frame} from "./drawingMl.ts";

/** What the shapes of one slide share. */
export interface Pen {
  scene: Scene;
  typeface: Typeface;
  /** A number that no other shape of the slide has; 1 is the slide itself. */
  nextId(): number;
  /** What a shape is called: in a run of slides so that it is known again on the next, and only once on each. */
  name(text: string): string;
  /** px of the scene in EMU. */
  emu(px: number): number;
  /** px of the scene in points. */
  points(px: number): number;
  /** The box around a middle, px in, EMU out. */
  around(middle: Point, halfWidth: number, halfHeight: number): Frame;
}

export function createPen(scene: Scene, typeface: Typeface, isRun = false): Pen {
  let id = 1;
  const taken = new Map<string, number>();
  const emu = (px: number): number => Math.round((px / scene.perInch) * EMU);
  return {
    scene,
    typeface,
    nextId: () => ++id,
    name(text) {
      if (!isRun) return text;
      const count = (taken.get(text) ?? 0) + 1;
      taken.set(text, count);
      return count === 1 ? `!!${text}` : `!!${text} ${count}`;
    },
    emu,
    points: (px) => (px / scene.perInch) * 72,
    around: ([x, y], halfWidth, halfHeight) => ({
      x: emu(x - halfWidth),
      y: emu(y - halfHeight),
      width: emu(2 * halfWidth),
      height: emu(2 * halfHeight)
    })
  };
}
