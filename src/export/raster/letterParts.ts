import type {Points} from "./flatten.ts";

/**
 * A letter's closed outlines in parts, none of which covers a point twice. Fonts draw letters in strokes that overlap;
 * traced as one shape, the rims that they share would count double.
 */
export function partsOf(outlines: readonly Points[]): Points[][] {
  const shapes = outlines.map((points) => ({points, area: area(points), box: boxOf(points)}));
  const largest = shapes.reduce((most, {area: size}) => (Math.abs(size) > Math.abs(most) ? size : most), 0);
  const isHole = (size: number): boolean => size * largest < 0;
  const strokes = shapes.filter(({area: size}) => !isHole(size)).map((shape) => ({...shape, outlines: [shape.points]}));
  for (const hole of shapes.filter(({area: size}) => isHole(size))) {
    const around = strokes
      .filter(({box}) => isWithin(hole.box, box))
      .sort((a, b) => Math.abs(a.area) - Math.abs(b.area));
    (around[0] ?? strokes[0])?.outlines.push(hole.points);
  }
  const parts: {boxes: Box[]; outlines: Points[]}[] = [];
  for (const {box, outlines: own} of strokes) {
    const free = parts.find(({boxes}) => boxes.every((other) => !overlap(box, other)));
    free?.boxes.push(box);
    if (free) free.outlines.push(...own);
    else parts.push({boxes: [box], outlines: [...own]});
  }
  return parts.map((part) => part.outlines);
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

function boxOf(points: Points): Box {
  const box = {left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity};
  for (let i = 0; i < points.length; i += 2) {
    box.left = Math.min(box.left, points[i]!);
    box.right = Math.max(box.right, points[i]!);
    box.top = Math.min(box.top, points[i + 1]!);
    box.bottom = Math.max(box.bottom, points[i + 1]!);
  }
  return box;
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isWithin = (a: Box, b: Box): boolean =>
  a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;

/** Twice the area, by Gauss; its sign is the way it turns. */
function area(points: Points): number {
  let sum = 0;
  for (let i = 0; i < points.length; i += 2) {
    const next = i + 2 < points.length ? i + 2 : 0;
    sum += points[i]! * points[next + 1]! - points[next]! * points[i + 1]!;
  }
  return sum;
}
