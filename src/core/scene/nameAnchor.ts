import {hypotenuse} from "../base/hypotenuse.ts";
import type {Disc} from "./placeLabels.ts";
import type {Point} from "./scene.ts";

/** A group's name: half as wide and as high as this, px at unit 1, and this much a disc in its way counts, px. */
const NAME = {half: 60, height: 18, inTheWay: 90};
/** A px below the top of the outline counts as this many away from the members: lines run there. */
const DEPTH = 1.6;
/** Of larger groups only so many members, the topmost, are looked at. */
const MOST = 60;

/**
 * Where a group's name stands: above the member that is near to most of the others, has room above, and stands high up
 * within `rim`, the group's convex outline. The point lies `padding` px above that member's disc.
 */
export function nameAnchor(
  members: readonly Disc[],
  others: readonly Disc[],
  rim: readonly Point[],
  padding: number
): Point {
  const candidates = [...members].sort((a, b) => a.y - b.y || a.x - b.x).slice(0, MOST);
  const all = [...members, ...others];
  let best: {at: Point; cost: number} = {at: [0, 0], cost: Infinity};
  for (const {x, y, radius} of candidates) {
    const at: Point = [x, y - radius - padding];
    const far = members.reduce((sum, disc) => sum + hypotenuse(disc.x - x, disc.y - y), 0) / members.length;
    const blocking = all.filter(
      (disc) =>
        Math.abs(disc.x - x) < NAME.half + disc.radius &&
        disc.y - disc.radius < at[1] + padding / 2 &&
        disc.y + disc.radius > at[1] - NAME.height
    ).length;
    const cost = far + NAME.inTheWay * blocking + DEPTH * Math.max(0, at[1] - topOf(rim, x, at[1]));
    if (cost < best.cost) best = {at, cost};
  }
  return best.at;
}

/** Where a closed line is highest above `x`; `otherwise` where it does not pass there. */
function topOf(rim: readonly Point[], x: number, otherwise: number): number {
  let top = Infinity;
  rim.forEach(([x1, y1], i) => {
    const [x2, y2] = rim[(i + 1) % rim.length]!;
    if (x1 > x === x2 > x) return;
    top = Math.min(top, y1 + ((y2 - y1) * (x - x1)) / (x2 - x1));
  });
  return top === Infinity ? otherwise : top;
}
