/** Where the page looks: a point of the layout lies at `x + scale × point`, px. */
export interface Camera {
  x: number;
  y: number;
  /** px to a layout unit. */
  scale: number;
}

export interface Extent {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The smallest rectangle around some points; a unit square for none. */
export function extentOf(points: readonly {x: number; y: number}[]): Extent {
  const extent = {left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity};
  for (const {x, y} of points) {
    extent.left = Math.min(extent.left, x);
    extent.top = Math.min(extent.top, y);
    extent.right = Math.max(extent.right, x);
    extent.bottom = Math.max(extent.bottom, y);
  }
  return extent.left <= extent.right ? extent : {left: 0, top: 0, right: 1, bottom: 1};
}

/** The camera that shows an extent as large as fits `width` × `height` px with `margin` px around it. */
export function fitted({left, top, right, bottom}: Extent, width: number, height: number, margin: number): Camera {
  const [wide, high] = [Math.max(right - left, 1e-6), Math.max(bottom - top, 1e-6)];
  const scale = Math.min(Math.max(width - 2 * margin, 1) / wide, Math.max(height - 2 * margin, 1) / high);
  return {x: width / 2 - (scale * (left + right)) / 2, y: height / 2 - (scale * (top + bottom)) / 2, scale};
}

/** The camera `factor` times nearer, with what lies at (x, y) px held there. */
export const zoomed = (camera: Camera, factor: number, x: number, y: number): Camera => ({
  x: x - (x - camera.x) * factor,
  y: y - (y - camera.y) * factor,
  scale: camera.scale * factor
});
