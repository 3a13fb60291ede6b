/** What a straight line of some direction, width and opacity leaves of the ground. */
export interface StripProfile {
  /** No pixel whose middle is farther from the line's middle is touched, px. */
  reach: number;
  /** Half of a pixel's extent along the line, as across it, px. */
  half: number;
  /** Share that shows through, by the distance from the line's middle, in `STEPS` to the px from −`reach`. */
  through: Float32Array;
  /** Share of a pixel that lies less than `distance` px ahead of its middle. */
  before(distance: number): number;
}

export const STEPS = 64;

/** Directions are told apart so finely; to the eye they are the same. */
const DIRECTIONS = 256;
/** Of so many widths and opacities the profiles are kept. */
const KEPT = 64;

/** Gives profiles, each worked out once. The direction is a unit vector. */
export function createStripProfiles(): (x: number, y: number, width: number, opacity: number) => StripProfile {
  const known = new Map<string, StripProfile[]>();
  let last = {width: 0, opacity: 0, list: [] as StripProfile[]};
  return (x, y, width, opacity) => {
    if (width !== last.width || opacity !== last.opacity) {
      const key = `${width} ${opacity}`;
      if (known.size > KEPT) known.clear();
      const list = known.get(key) ?? [];
      known.set(key, list);
      last = {width, opacity, list};
    }
    const lesser = Math.min(Math.abs(x), Math.abs(y)) * Math.SQRT2;
    const direction = Math.round(lesser * DIRECTIONS);
    last.list[direction] ??= profile(direction / DIRECTIONS / Math.SQRT2, width, opacity);
    return last.list[direction]!;
  };
}

/** `lesser`: the smaller side of the direction's unit vector. */
function profile(lesser: number, width: number, opacity: number): StripProfile {
  const before = shareBefore(Math.sqrt(1 - lesser * lesser), lesser);
  const half = (Math.sqrt(1 - lesser * lesser) + lesser) / 2;
  const reach = width / 2 + half;
  const through = new Float32Array(Math.ceil(2 * reach * STEPS) + 2);
  for (let i = 0; i < through.length; i++) {
    const distance = i / STEPS - reach;
    through[i] = 1 - opacity * (before(width / 2 - distance) - before(-width / 2 - distance));
  }
  return {reach, half, through, before};
}

/**
 * A pixel is a square of side 1; seen along a direction, its mass rises, stays and falls: the sum of that, from the
 * square's one corner to the other.
 */
function shareBefore(greater: number, lesser: number): (distance: number) => number {
  const half = (greater + lesser) / 2;
  const flat = (greater - lesser) / 2;
  const tail = (distance: number): number => ((half - distance) * (half - distance)) / (2 * greater * lesser);
  return (distance) => {
    if (distance >= half) return 1;
    if (distance <= -half) return 0;
    if (distance > flat) return 1 - tail(distance);
    return distance < -flat ? tail(-distance) : 0.5 + distance / greater;
  };
}
