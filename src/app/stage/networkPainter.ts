import type {Drawing} from "./drawing.ts";
import {createTextureOf} from "./gpu.ts";
import {createLinePainter} from "./linePainter.ts";
import {createNodePainter} from "./nodePainter.ts";
import type {Painter} from "./sigmaProgram.ts";
import {createStrokePainter} from "./strokePainter.ts";

/**
 * Paints a drawing: the many edges as thin lines or the few as strokes, the lit over them, and nodes over all. All on one
 * canvas, so that the card is sent once where everybody is, and has one picture to put on the page.
 */
export function createNetworkPainter(gl: WebGL2RenderingContext, drawing: Drawing): Painter {
  const places = createTextureOf(gl, {internal: gl.RGBA32F, format: gl.RGBA, type: gl.FLOAT, entries: 4});
  const lines = createLinePainter(gl, drawing);
  const strokes = createStrokePainter(gl, drawing);
  const nodes = createNodePainter(gl, drawing);
  return {
    paint(frame) {
      places.bind(0, drawing.places);
      if (drawing.lines.isUsed) lines.paint(frame);
      else strokes.paint(frame, drawing.strokes, false);
      strokes.paint(frame, drawing.litStrokes, true);
      nodes.paint(frame);
    },
    dispose() {
      for (const held of [places, lines, strokes, nodes]) held.dispose();
    }
  };
}
