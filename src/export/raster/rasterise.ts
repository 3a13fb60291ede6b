import {drawMark} from "../../core/scene/drawMark.ts";
import type {Mark, Scene} from "../../core/scene/scene.ts";
import type {FontFiles} from "../../core/scene/typeface.ts";
import {createBand, openBand} from "./band.ts";
import {rgba} from "./layInk.ts";
import {createRasterPainter} from "./rasterPainter.ts";

export interface RasterOptions {
  /** Sides of the image, px; the scene is as wide as the image. */
  width: number;
  height: number;
  fonts: FontFiles;
  /** Rows that are painted at once; as many as make about a million px where absent. */
  rows?: number | undefined;
}

/** Rows of an image: red, green, blue and alpha from the lowest byte, premultiplied. */
export interface Stripe {
  top: number;
  rows: number;
  /** Valid until the next stripe is asked for. */
  pixels: Uint32Array<ArrayBuffer>;
}

const AT_ONCE = 1_000_000;

/**
 * Paints a scene stripe by stripe from the top: by exact area, source-over in sRGB, in sums, products, quotients and
 * square roots alone, so that every machine gives the same pixels.
 */
export function* rasterise(scene: Scene, {width, height, fonts, rows: atOnce}: RasterOptions): Generator<Stripe> {
  const most = Math.min(height, atOnce ?? Math.max(1, Math.floor(AT_ONCE / width)));
  const scale = width / scene.width;
  const band = createBand(width, most);
  const painter = createRasterPainter(band, scale, fonts);
  const ground = scene.background === null ? 0 : rgba(Number.parseInt(scene.background.slice(1), 16));
  const marks = scene.layers.flatMap((layer) => layer.marks);
  const extents = marks.map(extentOf);
  for (let top = 0; top < height; top += most) {
    const rows = Math.min(most, height - top);
    openBand(band, top, rows, ground);
    const [from, to] = [top / scale - 1, (top + rows) / scale + 1];
    marks.forEach((mark, i) => {
      if (extents[i]!.bottom >= from && extents[i]!.top <= to) drawMark(mark, painter);
    });
    painter.finish();
    yield {top, rows, pixels: band.pixels.subarray(0, rows * width)};
  }
}

interface Extent {
  top: number;
  bottom: number;
}

/** No ink of the mark lies outside of these rows, px of the scene. */
function extentOf(mark: Mark): Extent {
  switch (mark.type) {
    case "hull":
      return around(
        mark.rings.flatMap((ring) => ring.map(([, y]) => y)),
        mark.rim
      );
    case "edge":
      return around([mark.from[1], mark.control[1], mark.to[1]], 3 + 4 * mark.width);
    case "node":
      return around([mark.at[1]], 1.5 * Math.max(mark.radius, mark.band?.radius ?? 0) + 2 + (mark.band?.width ?? 0));
    case "text":
      return around([mark.at[1]], 1.6 * mark.style.size);
    case "rule":
      return around([mark.from[1], mark.to[1]], mark.width);
    default:
      return mark satisfies never;
  }
}

function around(ys: readonly number[], margin: number): Extent {
  let [top, bottom] = [Infinity, -Infinity];
  for (const y of ys) {
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return {top: top - margin, bottom: bottom + margin};
}
