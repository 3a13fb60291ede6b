import type {Scene} from "../../core/scene/scene.ts";
import {LARGEST_PNG} from "../../core/scene/sheet.ts";
import type {FontFiles} from "../../core/scene/typeface.ts";
import {rasterise} from "../raster/rasterise.ts";
import {createPngFile} from "./pngFile.ts";

export interface PngOptions {
  /** Width of the image in px, 1 to 16 000; the height follows from the scene's shape. */
  width: number;
  fonts: FontFiles;
  /** Pixels to the inch that the file says it has; nothing where absent. */
  dpi?: number | undefined;
  /** Texts that the file carries. */
  texts?: readonly (readonly [keyword: string, text: string])[] | undefined;
  /** As many rows are painted at once; as `rasterise` has it where absent. */
  rows?: number | undefined;
  /** Told after each stripe; share done, 0–1. */
  onProgress?: ((share: number) => void) | undefined;
  /** Looked at between stripes; its reason is thrown. */
  signal?: AbortSignal | undefined;
}

/**
 * A scene as a PNG image, drawn with our own fonts and no others: the same bytes on every machine. It is painted and
 * packed stripe by stripe, so that memory stays bounded. Without a ground, what nothing covers is transparent.
 * @throws RangeError if `width` is not a whole number from 1 to 16 000, or the height that follows is larger.
 */
export function toPng(scene: Scene, options: PngOptions): Uint8Array<ArrayBuffer> {
  const {width, fonts, dpi, texts, rows, onProgress = () => {}, signal} = options;
  const height = Math.max(1, Math.round((width * scene.height) / scene.width));
  checkSide("width", width);
  checkSide("height", height);
  const file = createPngFile({width, height, dpi, isOpaque: scene.background !== null, texts});
  for (const stripe of rasterise(scene, {width, height, fonts, rows})) {
    signal?.throwIfAborted();
    file.add(stripe.pixels);
    onProgress((stripe.top + stripe.rows) / height);
  }
  return file.finish();
}

function checkSide(name: "width" | "height", side: number): void {
  if (!(Number.isInteger(side) && side >= 1 && side <= LARGEST_PNG)) {
    throw new RangeError(`${name}: expected a whole number of pixels from 1 to ${LARGEST_PNG}, got ${side}`);
  }
}
