import {LARGEST_PNG} from "../export/png.ts";

/** The shapes a picture can have. Sizes in px at 1×. */
export const PICTURE_SHAPES = [
  {id: "wide", label: "Slide 16 : 9", width: 1600, height: 900},
  {id: "slide", label: "Slide 4 : 3", width: 1600, height: 1200},
  {id: "landscape", label: "A4 landscape", width: 1600, height: 1131},
  {id: "portrait", label: "A4 portrait", width: 1131, height: 1600},
  {id: "square", label: "Square", width: 1200, height: 1200}
] as const;

export type PictureShape = (typeof PICTURE_SHAPES)[number];

/** Sizes of a PNG: once to four times, and the longer side of an 8K screen. */
export const PNG_SIZES = ["1×", "2×", "3×", "4×", "8K"] as const;
export type PngSize = (typeof PNG_SIZES)[number];

const LONG_SIDE_8K = 7680;

/** Width and height of a shape's PNG in px; the width is what the painter is asked for, the height follows. */
export function pngPixels({width, height}: PictureShape, size: PngSize): {width: number; height: number} {
  const scale = size === "8K" ? LONG_SIDE_8K / Math.max(width, height) : Number.parseInt(size, 10);
  return {width: Math.min(LARGEST_PNG, Math.round(width * scale)), height: Math.round(height * scale)};
}
