import type {Box} from "./placeLabels.ts";

/** A point of the network in layout units (y up), and the px it needs to each side whatever the scale. */
export interface Extent {
  x: number;
  y: number;
  left: number;
  right: number;
  above: number;
  below: number;
}

/** From layout units to px: `x * scale + dx`, `dy - y * scale`. */
export interface Fit {
  scale: number;
  dx: number;
  dy: number;
}

/**
 * The largest uniform scale, at most `largest` px a unit, at which all extents lie within an area, and the shift that
 * centres them there. An area too small for the extents gives a scale of nearly 0, never less.
 */
export function fitNetwork(extents: readonly Extent[], area: Box, largest: number): Fit {
  const [width, height] = [area.right - area.left, area.bottom - area.top];
  const fits = (scale: number): boolean => {
    const {left, right, top, bottom} = bounds(extents, scale);
    return right - left <= width && bottom - top <= height;
  };
  let [low, high] = [1e-6, largest];
  if (fits(largest)) low = largest;
  for (let i = 0; i < 48 && low < largest; i++) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  const box = extents.length > 0 ? bounds(extents, low) : {left: 0, right: 0, top: 0, bottom: 0};
  return {
    scale: low,
    dx: (area.left + area.right - box.left - box.right) / 2,
    dy: (area.top + area.bottom - box.top - box.bottom) / 2
  };
}

/** The box in px, around the origin, that all extents take at a scale. */
function bounds(extents: readonly Extent[], scale: number): Box {
  const box = {left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity};
  for (const {x, y, left, right, above, below} of extents) {
    box.left = Math.min(box.left, x * scale - left);
    box.right = Math.max(box.right, x * scale + right);
    box.top = Math.min(box.top, -y * scale - above);
    box.bottom = Math.max(box.bottom, -y * scale + below);
  }
  return box;
}
