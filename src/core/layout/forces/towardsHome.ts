import type {Bodies, Force} from "../bodies.ts";

/** Draws each of `members` back to where it stands now, by this share (0–1) of its way from there. */
export function towardsHome({x, y, vx, vy}: Bodies, members: ArrayLike<number>, strength: number): Force {
  const homesX = Float64Array.from(members, (member) => x[member]!);
  const homesY = Float64Array.from(members, (member) => y[member]!);
  return () => {
    for (let i = 0; i < members.length; i++) {
      const member = members[i]!;
      vx[member]! += (homesX[i]! - x[member]!) * strength;
      vy[member]! += (homesY[i]! - y[member]!) * strength;
    }
  };
}
