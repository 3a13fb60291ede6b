import type {FontFiles} from "../core/scene/typeface.ts";
import {paintScene} from "./canvas.ts";
import type {Film} from "./film.ts";
import type {VideoFormat} from "./formats.ts";

export interface VideoOptions {
  format: VideoFormat;
  /** px; even, the height follows. */
  width: number;
  fonts: FontFiles;
  onProgress?: (share: number) => void;
  signal?: AbortSignal | undefined;
}

const FRAMES_A_SECOND = 25;
const CODECS = {mp4: ["avc"], webm: ["vp9", "av1", "vp8"]} as const;

/**
 * A film as a video file, encoded by the browser's own encoder, painted on a canvas in memory. To be called where there
 * is an OffscreenCanvas: in a worker.
 * @throws Error with words for the user where the browser cannot encode this.
 */
export async function toVideo(
  film: Film,
  {format, width, fonts, onProgress = () => {}, signal}: VideoOptions
): Promise<Uint8Array<ArrayBuffer>> {
  const height = 2 * Math.round((width * film.height) / film.width / 2);
  const {canvas, context} = createCanvas(width, height, format);
  const {BufferTarget, CanvasSource, getFirstEncodableVideoCodec, Mp4OutputFormat, Output, WebMOutputFormat} =
    await import("mediabunny");
  const codec = await getFirstEncodableVideoCodec([...CODECS[format]], {width, height});
  if (codec === null) throw new Error(cannot(format));
  await loadFonts(fonts);
  const target = new BufferTarget();
  const output = new Output({format: format === "mp4" ? new Mp4OutputFormat() : new WebMOutputFormat(), target});
  const source = new CanvasSource(canvas, {codec, bitrate: 4 * width * height});
  output.addVideoTrack(source, {frameRate: FRAMES_A_SECOND});
  await output.start();
  const count = Math.ceil(film.seconds * FRAMES_A_SECOND);
  let last: ReturnType<Film["at"]> | null = null;
  try {
    for (let frame = 0; frame < count; frame++) {
      signal?.throwIfAborted();
      const shots = film.at(frame / FRAMES_A_SECOND);
      if (shots !== last) paint(context, shots, width / film.width);
      last = shots;
      await source.add(frame / FRAMES_A_SECOND, 1 / FRAMES_A_SECOND);
      if (frame % FRAMES_A_SECOND === 0) onProgress(frame / count);
    }
    await output.finalize();
  } catch (error) {
    await output.cancel();
    throw error;
  }
  if (!target.buffer) throw new Error(cannot(format));
  return new Uint8Array(target.buffer);
}

const cannot = (format: VideoFormat): string =>
  `this browser cannot encode ${format === "mp4" ? "MP4; try WebM, or another browser" : "WebM; try MP4, or another browser"}`;

function createCanvas(width: number, height: number, format: VideoFormat) {
  if (typeof OffscreenCanvas === "undefined" || typeof VideoEncoder === "undefined") throw new Error(cannot(format));
  const canvas = new OffscreenCanvas(width, height);
  // Kept in memory, not on a graphics card: the encoder reads every frame back.
  const context = canvas.getContext("2d", {willReadFrequently: true});
  if (!context) throw new Error(cannot(format));
  return {canvas, context};
}

function paint(context: OffscreenCanvasRenderingContext2D, shots: ReturnType<Film["at"]>, scale: number): void {
  context.setTransform(scale, 0, 0, scale, 0, 0);
  for (const {scene, opacity} of shots) paintScene(context, scene, opacity);
}

let loaded: Promise<unknown> | null = null;

/** The picture's typefaces, for the worker's canvas. */
function loadFonts({sans400, sans600, serif400, serif600}: FontFiles): Promise<unknown> {
  const face = (family: string, weight: string, bytes: Uint8Array) =>
    new FontFace(family, bytes as Uint8Array<ArrayBuffer>, {weight}).load();
  loaded ??= Promise.all([
    face("Source Sans 3", "400", sans400),
    face("Source Sans 3", "600", sans600),
    face("Source Serif 4", "400", serif400),
    face("Source Serif 4", "600", serif600)
  ]).then((faces) => {
    for (const one of faces) (globalThis as unknown as {fonts: FontFaceSet}).fonts.add(one);
  });
  return loaded;
}
