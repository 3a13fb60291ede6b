import type {Point} from "./scene.ts";

/**
 * The point of the unit circle at a share of the turn, from twelve o'clock, clockwise, y down. Rounded to twelve
 * decimals: sines differ in their last bit between machines, and hulls and labels are decided by such bits.
 */
export function onUnitCircle(share: number): Point {
  const angle = 2 * Math.PI * share;
  return [rounded(Math.sin(angle)), rounded(-Math.cos(angle))];
}

const rounded = (value: number): number => Math.round(value * 1e12) / 1e12 + 0;
