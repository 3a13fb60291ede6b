import type {FontFiles} from "../core/scene/typeface.ts";
import {createPngFile} from "./pngFile.ts";

/** The rasteriser's WebAssembly: a compiled module, its bytes, or a response that carries them. */
export type WasmSource = WebAssembly.Module | BufferSource | Response;

export interface PngOptions {
  /** Width of the image in px, 1 to 16 000; the height follows from the picture's shape. */
  width: number;
  fonts: FontFiles;
  wasm: WasmSource;
  /** Pixels to the inch that the file says it has; nothing where absent. */
  dpi?: number | undefined;
  /** Whether the picture has a ground; true where absent. */
  isOpaque?: boolean | undefined;
  /** Texts that the file carries. */
  texts?: readonly (readonly [keyword: string, text: string])[] | undefined;
  /** As many pixels are painted at once; 16 000 000 where absent. */
  atOnce?: number | undefined;
  /** Told after each stripe; share done, 0–1. */
  onProgress?: ((share: number) => void) | undefined;
  /** Looked at between stripes; the promise rejects with its reason. */
  signal?: AbortSignal | undefined;
}

/** Longest side of a PNG, px. */
export const LARGEST_PNG = 16_000;

/** As many pixels are painted at once: more memory than this, some browsers do not give. */
const AT_ONCE = 16_000_000;

/**
 * An SVG document of ours as a PNG image, drawn with our own fonts and no others: the same pixels on every machine.
 * Large images are painted in stripes, so that memory stays bounded.
 * @throws RangeError if `width` is not a whole number from 1 to 16 000, or the height that follows is larger.
 */
export async function toPng(svg: string, options: PngOptions): Promise<Uint8Array<ArrayBuffer>> {
  const {width, fonts, wasm, dpi, isOpaque = true, texts, atOnce = AT_ONCE, onProgress = () => {}, signal} = options;
  const drawing = sidesOf(svg);
  const height = Math.max(1, Math.round((width * drawing.height) / drawing.width));
  checkSide("width", width);
  checkSide("height", height);
  const {Resvg} = await rasteriser(wasm);
  const file = createPngFile({width, height, dpi, isOpaque, texts});
  const rows = Math.max(1, Math.min(height, Math.floor(atOnce / width)));
  for (let top = 0; top < height; top += rows) {
    signal?.throwIfAborted();
    const stripe = {top, rows: Math.min(rows, height - top)};
    const picture = new Resvg(stripeOf(svg, width / drawing.width, stripe), {
      fitTo: {mode: "width", value: width},
      font: fontOptions(fonts)
    });
    await file.add(paint(picture, 4 * width * stripe.rows));
    onProgress((top + stripe.rows) / height);
  }
  return await file.finish();
}

function checkSide(name: "width" | "height", side: number): void {
  if (!(Number.isInteger(side) && side >= 1 && side <= LARGEST_PNG)) {
    throw new RangeError(`${name}: expected a whole number of pixels from 1 to ${LARGEST_PNG}, got ${side}`);
  }
}

/** The pixels of a picture: premultiplied RGBA, a copy that is ours. The rasteriser's memory is given back. */
function paint(picture: InstanceType<typeof import("@resvg/resvg-wasm")["Resvg"]>, length: number): Uint8Array {
  try {
    const image = picture.render();
    try {
      const {pixels} = image;
      if (pixels.length !== length)
        throw new Error(`pixels: expected ${length} bytes of a stripe, got ${pixels.length}`);
      return pixels;
    } finally {
      image.free();
    }
  } finally {
    picture.free();
  }
}

/** How our documents begin; on paper the sides are in mm, the viewBox is always in px. */
const ROOT = /^(<svg [^>]*?)width="[^"]*" height="[^"]*" viewBox="0 0 ([\d.]+) ([\d.]+)"/;

function sidesOf(svg: string): {width: number; height: number} {
  const found = ROOT.exec(svg);
  if (!found) throw new TypeError("svg: expected a document with width, height and viewBox, as toSvg writes it");
  return {width: Number(found[2]), height: Number(found[3])};
}

/** The document, looking at some rows of its image only. */
function stripeOf(svg: string, scale: number, {top, rows}: {top: number; rows: number}): string {
  // The rasteriser rounds a fraction of a row up: a hair less keeps it at the rows asked for.
  const [y, height] = [top / scale, (rows - 1e-3) / scale];
  return svg.replace(
    ROOT,
    (_, start: string, width: string) =>
      `${start}width="${width}" height="${height}" viewBox="0 ${y} ${width} ${height}" preserveAspectRatio="xMidYMin"`
  );
}

const fontOptions = (fonts: FontFiles) => ({
  fontBuffers: [fonts.sans400, fonts.sans600, fonts.serif400, fonts.serif600],
  defaultFontFamily: "Source Sans 3",
  sansSerifFamily: "Source Sans 3",
  serifFamily: "Source Serif 4"
});

let ready: Promise<typeof import("@resvg/resvg-wasm")> | null = null;

/** Loads and starts the rasteriser once for the life of the program; a failed start may be tried again. */
function rasteriser(wasm: WasmSource): Promise<typeof import("@resvg/resvg-wasm")> {
  ready ??= start(wasm).catch((error: unknown) => {
    ready = null;
    throw error;
  });
  return ready;
}

async function start(wasm: WasmSource): Promise<typeof import("@resvg/resvg-wasm")> {
  const resvg = await import("@resvg/resvg-wasm");
  await resvg.initWasm(wasm);
  return resvg;
}
