import type {Bodies, Force} from "../bodies.ts";
import {nearPairs} from "./nearPairs.ts";

/** Half the width and height of the box that each body needs for its disc and name. */
export interface Boxes {
  halfWidths: ArrayLike<number>;
  halfHeights: ArrayLike<number>;
}

/**
 * Moves boxes of disc and name apart, along the axis where they overlap least; the share `strength` (0–1) of an overlap
 * is undone. It sets in below this alpha, when the layout has cooled, so that boxes do not lock one another in the wrong
 * place. Fixed bodies stay.
 */
export function nameBoxes(bodies: Bodies, boxes: Boxes, strength: number, fromAlpha: number): Force {
  const {count, x, y, isFixed} = bodies;
  const {halfWidths, halfHeights} = boxes;
  let reach = 0;
  for (let i = 0; i < count; i++) reach = Math.max(reach, 2 * halfWidths[i]!, 2 * halfHeights[i]!);
  const eachNearPair = nearPairs(count, reach);
  return (alpha) => {
    if (alpha < fromAlpha && reach > 0) eachNearPair(x, y, separate);
  };

  function separate(a: number, b: number): void {
    const dx = x[a]! - x[b]!;
    const dy = y[a]! - y[b]!;
    const overlapX = halfWidths[a]! + halfWidths[b]! - Math.abs(dx);
    const overlapY = halfHeights[a]! + halfHeights[b]! - Math.abs(dy);
    if (overlapX <= 0 || overlapY <= 0) return;
    const isAlongX = overlapX < overlapY;
    const column = isAlongX ? x : y;
    const shift = ((isAlongX ? overlapX : overlapY) / 2) * strength * ((isAlongX ? dx : dy) < 0 ? -1 : 1);
    if (isFixed[a] === 0) column[a]! += shift;
    if (isFixed[b] === 0) column[b]! -= shift;
  }
}
