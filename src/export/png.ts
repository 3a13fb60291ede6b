import type {FontFiles} from "../core/scene/typeface.ts";

/** The rasteriser's WebAssembly: a compiled module, its bytes, or a response that carries them. */
export type WasmSource = WebAssembly.Module | BufferSource | Response;

export interface PngOptions {
  /** Width of the image in px, 1 to 8192; the height follows from the picture's shape. */
  width: number;
  fonts: FontFiles;
  wasm: WasmSource;
}

export const LARGEST_PNG = 8192;

/**
 * An SVG document as a PNG image, drawn with our own fonts and no others: the same bytes on every machine.
 * @throws RangeError if `width` is not a whole number from 1 to 8192.
 */
export async function toPng(svg: string, {width, fonts, wasm}: PngOptions): Promise<Uint8Array> {
  if (!(Number.isInteger(width) && width >= 1 && width <= LARGEST_PNG)) {
    throw new RangeError(`width: expected a whole number of pixels from 1 to ${LARGEST_PNG}, got ${width}`);
  }
  const {Resvg} = await rasteriser(wasm);
  const picture = new Resvg(svg, {
    fitTo: {mode: "width", value: width},
    font: {
      fontBuffers: [fonts.sans400, fonts.sans600, fonts.serif400, fonts.serif600],
      defaultFontFamily: "Source Sans 3",
      sansSerifFamily: "Source Sans 3",
      serifFamily: "Source Serif 4"
    }
  });
  try {
    const image = picture.render();
    try {
      return image.asPng();
    } finally {
      image.free();
    }
  } finally {
    picture.free();
  }
}

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
