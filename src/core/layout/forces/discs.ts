import type {Bodies, Force} from "../bodies.ts";
import {nearPairs} from "./nearPairs.ts";

/**
 * Keeps discs of these radii from overlapping, undoing the share `strength` (0–1) of each overlap that the next move
 * would bring; the smaller one gives way more: d3's `forceCollide`.
 */
export function discs(bodies: Bodies, radii: ArrayLike<number>, strength: number): Force {
  const {count, x, y, vx, vy} = bodies;
  const largest = Array.from(radii).reduce((most, radius) => Math.max(most, radius), 0);
  const [nextX, nextY] = [new Float64Array(count), new Float64Array(count)];
  const eachNearPair = nearPairs(count, 2 * largest);
  return () => {
    if (largest === 0) return;
    for (let i = 0; i < count; i++) {
      nextX[i] = x[i]! + vx[i]!;
      nextY[i] = y[i]! + vy[i]!;
    }
    eachNearPair(nextX, nextY, keepApart);
  };

  function keepApart(a: number, b: number): void {
    const apart = radii[a]! + radii[b]!;
    const dx = nextX[a]! - x[b]! - vx[b]! || ALMOST_NOTHING;
    const dy = nextY[a]! - y[b]! - vy[b]! || ALMOST_NOTHING;
    const square = dx * dx + dy * dy;
    if (square >= apart * apart || apart === 0) return;
    const distance = Math.sqrt(square);
    const push = ((apart - distance) / distance) * strength;
    const share = (radii[b]! * radii[b]!) / (radii[a]! * radii[a]! + radii[b]! * radii[b]!);
    vx[a]! += dx * push * share;
    vy[a]! += dy * push * share;
    vx[b]! -= dx * push * (1 - share);
    vy[b]! -= dy * push * (1 - share);
  }
}

const ALMOST_NOTHING = 1e-6;
