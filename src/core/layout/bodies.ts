/** The moving things of a layout, one entry each. Lengths in layout units, speeds in units a tick. */
export interface Bodies {
  count: number;
  x: Float64Array;
  y: Float64Array;
  vx: Float64Array;
  vy: Float64Array;
  /** 1 = stays where it is. */
  isFixed: Uint8Array;
}

export function createBodies(count: number): Bodies {
  const column = () => new Float64Array(count);
  return {count, x: column(), y: column(), vx: column(), vy: column(), isFixed: new Uint8Array(count)};
}

/** Changes the bodies' speeds (or, where it says so, their places) once; `alpha` is the layout's heat, 1 → 0. */
export type Force = (alpha: number) => void;

/** No body goes farther out than this. */
export const FARTHEST = 1e9;

/**
 * Lets the bodies run on for one tick, each losing the share `velocityDecay` of its speed, as in d3-force. A body whose
 * speed is not finite stands still: what is not a number never gets out.
 * @returns how far the bodies moved, on average
 */
export function moveBodies({count, x, y, vx, vy, isFixed}: Bodies, velocityDecay: number): number {
  const keep = 1 - velocityDecay;
  let distance = 0;
  for (let i = 0; i < count; i++) {
    const dx = vx[i]! * keep;
    const dy = vy[i]! * keep;
    const nextX = x[i]! + dx;
    const nextY = y[i]! + dy;
    const isSound = Math.abs(nextX) < FARTHEST && Math.abs(nextY) < FARTHEST; // false for NaN as well
    if (isFixed[i] === 1 || !isSound) {
      vx[i] = 0;
      vy[i] = 0;
      continue;
    }
    vx[i] = dx;
    vy[i] = dy;
    x[i] = nextX;
    y[i] = nextY;
    distance += Math.sqrt(dx * dx + dy * dy);
  }
  return count === 0 ? 0 : distance / count;
}
