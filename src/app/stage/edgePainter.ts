import type {Drawing} from "./drawing.ts";
import {createTextureOf} from "./gpu.ts";
import {createLinePainter} from "./linePainter.ts";
import type {Painter} from "./sigmaProgram.ts";
import {createStrokePainter} from "./strokePainter.ts";

/** Paints the edges of a drawing: the many as thin lines or the few as strokes, then the lit over them. */
export function createEdgePainter(gl: WebGL2RenderingContext, drawing: Drawing): Painter {
  const places = createTextureOf(gl, {internal: gl.RGBA32F, format: gl.RGBA, type: gl.FLOAT, entries: 4});
  const lines = createLinePainter(gl, drawing);
  const strokes = createStrokePainter(gl, drawing);
  return {
    paint(frame) {
      places.bind(0, drawing.places);
      if (drawing.lines.isUsed) lines.paint(frame);
      else strokes.paint(frame, drawing.strokes, false);
      strokes.paint(frame, drawing.litStrokes, true);
    },
    dispose() {
      for (const held of [places, lines, strokes]) held.dispose();
    }
  };
}
