import type {TextStyle} from "./scene.ts";

export interface Size {
  /** px */
  width: number;
  height: number;
}

/** The measures of a picture that follow from its size alone. */
export interface Composition {
  width: number;
  height: number;
  /** Side of a "unit" of the design in px: 1 at 1600 × 900. Type and strokes are given in units. */
  unit: number;
  /** Space left free at the left, the right and the top, px. */
  margin: number;
  legendSide: "left" | "below";
  styles: Readonly<Record<"title" | "subtitle" | "legend" | "note" | "caption", TextStyle>>;
}

export const SMALLEST_SIDE = 240;
export const LARGEST_SIDE = 20_000;

/**
 * The measures for a picture of `width` × `height` px. A larger picture is the same picture, larger; in one smaller
 * than 1600 × 900 the type shrinks half as fast as the picture, so that it stays readable.
 * @throws RangeError if a side is not a number from 240 to 20 000.
 */
export function compose({width, height}: Size): Composition {
  for (const [name, side] of [
    ["width", width],
    ["height", height]
  ] as const) {
    if (!(side >= SMALLEST_SIDE && side <= LARGEST_SIDE)) {
      throw new RangeError(
        `${name}: expected a number of pixels from ${SMALLEST_SIDE} to ${LARGEST_SIDE}, got ${side}`
      );
    }
  }
  const share = Math.sqrt((width * height) / (1600 * 900));
  const unit = Math.min(share >= 1 ? share : Math.sqrt(share), Math.min(width, height) / 480);
  const style = (family: TextStyle["family"], weight: TextStyle["weight"], size: number): TextStyle => ({
    family,
    weight,
    size: size * unit
  });
  return {
    width,
    height,
    unit,
    margin: Math.max(16, 56 * Math.min(share, unit)),
    legendSide: width >= 1.2 * height ? "left" : "below",
    styles: {
      title: style("serif", 600, 35),
      subtitle: style("serif", 400, 21),
      legend: style("sans", 400, 16.5),
      note: style("sans", 400, 14),
      caption: style("sans", 400, 14)
    }
  };
}
