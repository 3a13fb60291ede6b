import type {Disc} from "../placeLabels.ts";

interface Place {
  x: number;
  y: number;
}

/** Whether the straight way between two places keeps `clearance` px from all discs. */
export function isClear(from: Place, to: Place, discs: readonly Disc[], clearance: number): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  for (const {x, y, radius} of discs) {
    const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - from.x) * dx + (y - from.y) * dy) / length));
    const [awayX, awayY] = [from.x + t * dx - x, from.y + t * dy - y];
    const least = radius + clearance;
    if (awayX * awayX + awayY * awayY < least * least) return false;
  }
  return true;
}
