import type {NodeShape, Point} from "../../core/scene/scene.ts";

/** A place on a shape's rim where connectors hold: its number in the shape's own list, and where it lies. */
export interface ConnectionSite {
  index: number;
  at: Point;
}

/** What each of our shapes is called in DrawingML. */
export const PRESET_SHAPES: Readonly<Record<NodeShape, string>> = {
  disc: "ellipse",
  square: "rect",
  diamond: "diamond",
  triangle: "triangle",
  hexagon: "hexagon"
};

const HALF = Math.SQRT1_2;

/**
 * Sites as shares of half the shape's sides from its middle, in the order of `presetShapeDefinitions.xml`.
 * @see ECMA-376-1:2016, annex D
 */
const SITES: Readonly<Record<NodeShape, readonly Point[]>> = {
  disc: [
    [0, -1],
    [-HALF, -HALF],
    [-1, 0],
    [-HALF, HALF],
    [0, 1],
    [HALF, HALF],
    [1, 0],
    [HALF, -HALF]
  ],
  square: [
    [0, -1],
    [-1, 0],
    [0, 1],
    [1, 0]
  ],
  diamond: [
    [0, -1],
    [-1, 0],
    [0, 1],
    [1, 0]
  ],
  triangle: [
    [0, -1],
    [-0.5, 0],
    [-1, 1],
    [0, 1],
    [1, 1],
    [0.5, 0]
  ],
  hexagon: [
    [1, 0],
    [0.5, 1],
    [-0.5, 1],
    [-1, 0],
    [-0.5, -1],
    [0.5, -1]
  ]
};

export interface Rim {
  shape: NodeShape;
  middle: Point;
  /** Half the sides. */
  half: Point;
}

/** The sites of a shape, the nearest to a point first. */
export function sitesTowards({shape, middle: [x, y], half: [w, h]}: Rim, [toX, toY]: Point): ConnectionSite[] {
  return SITES[shape]
    .map(([sx, sy], index) => {
      const at: Point = [x + sx * w, y + sy * h];
      const distance = (at[0] - toX) * (at[0] - toX) + (at[1] - toY) * (at[1] - toY);
      return {index, at, distance: Math.round(distance)};
    })
    .sort((a, b) => a.distance - b.distance || a.index - b.index);
}
