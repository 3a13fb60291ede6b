import type {Bodies, Force} from "../bodies.ts";

/** Draws every body to the middle, by these shares (0–1) of its distance: d3's `forceX` and `forceY`. */
export function towardsMiddle({count, x, y, vx, vy}: Bodies, strength: {x: number; y: number}): Force {
  return (alpha) => {
    const [pullX, pullY] = [strength.x * alpha, strength.y * alpha];
    for (let i = 0; i < count; i++) {
      vx[i]! -= x[i]! * pullX;
      vy[i]! -= y[i]! * pullY;
    }
  };
}
