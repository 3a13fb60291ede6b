import type {Point, Scene} from "../../core/scene/scene.ts";
import type {Typeface} from "../../core/scene/typeface.ts";
import {EMU, type Frame} from "./drawingMl.ts";

/** What the shapes of one slide share. */
export interface Pen {
  scene: Scene;
  typeface: Typeface;
  /** A number that no other shape of the slide has; 1 is the slide itself. */
  nextId(): number;
  /** px of the scene in EMU. */
  emu(px: number): number;
  /** px of the scene in points. */
  points(px: number): number;
  /** The box around a middle, px in, EMU out. */
  around(middle: Point, halfWidth: number, halfHeight: number): Frame;
}

export function createPen(scene: Scene, typeface: Typeface): Pen {
  let id = 1;
  const emu = (px: number): number => Math.round((px / scene.perInch) * EMU);
  return {
    scene,
    typeface,
    nextId: () => ++id,
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
