import type {RenderParams} from "sigma/types";
import type {Extent} from "./camera.ts";

/** What one of our programs does for a frame; `dispose` frees what it holds on the graphics card. */
export interface Painter {
  paint(frame: Frame): void;
  dispose(): void;
}

/** Where things are in this frame. */
export interface Frame {
  /** Layout units → clip space, column-major. */
  matrix: Float32Array;
  /** px */
  width: number;
  height: number;
  /** Factor on lengths in px that grow with the zoom. */
  zoom: number;
}

/**
 * A program as Sigma wants it (the constructor and the methods of its node and edge programs alike) that paints from
 * columns: what Sigma would hand over item by item is not asked for, and nothing is uploaded but what has changed.
 */
export function createSigmaProgram(createPainter: (gl: WebGL2RenderingContext) => Painter, extent: () => Extent) {
  return class ColumnProgram {
    drawLabel = undefined;
    drawHover = undefined;
    readonly #gl: WebGL2RenderingContext;
    readonly #painter: Painter;

    constructor(gl: WebGLRenderingContext) {
      if (!(gl instanceof WebGL2RenderingContext)) throw new Error("WebGL 2 is not to be had");
      this.#gl = gl;
      this.#painter = createPainter(gl);
    }

    reallocate(): void {}
    process(): void {}

    render({matrix, width, height, pixelRatio, sizeRatio}: RenderParams): void {
      this.#gl.viewport(0, 0, width * pixelRatio, height * pixelRatio);
      this.#gl.bindFramebuffer(this.#gl.FRAMEBUFFER, null);
      this.#gl.enable(this.#gl.BLEND);
      this.#painter.paint({matrix: fromLayout(matrix, extent()), width, height, zoom: 1 / sizeRatio});
    }

    kill(): void {
      this.#painter.dispose();
    }
  };
}

/** A program that paints nothing: for the layers that we have no use for. */
export const EmptyProgram = class {
  drawLabel = undefined;
  drawHover = undefined;
  reallocate(): void {}
  process(): void {}
  render(): void {}
  kill(): void {}
};

/** Sigma's matrix starts from the unit square around the extent; this one starts from layout units. */
function fromLayout(matrix: Float32Array, {x, y}: Extent): Float32Array {
  const size = Math.max(x[1] - x[0], y[1] - y[0]) || 1;
  const [dx, dy] = [0.5 - (x[0] + x[1]) / 2 / size, 0.5 - (y[0] + y[1]) / 2 / size];
  const [a = 0, b = 0, , c = 0, d = 0, , e = 0, f = 0] = matrix;
  return Float32Array.of(a / size, b / size, 0, c / size, d / size, 0, a * dx + c * dy + e, b * dx + d * dy + f, 1);
}
