import type {Bodies, Force} from "../bodies.ts";

/** Springs between bodies, one entry each. */
export interface Springs {
  /** Two bodies for each spring. */
  ends: Uint32Array;
  /** Share of the difference to its length that a spring makes good in a tick at alpha 1; 0–1. */
  strengths: Float64Array;
  lengths: Float64Array;
}

/**
 * Springs draw their ends together or push them apart, to their length: d3's `forceLink`. Of two bodies, the one with
 * fewer springs gives way more. The springs pull in turn, each seeing what those before it did.
 */
export function springs(bodies: Bodies, {ends, strengths, lengths}: Springs): Force {
  const {x, y, vx, vy} = bodies;
  const yields = targetYields(bodies.count, ends);
  return (alpha) => {
    for (let i = 0; i < strengths.length; i++) {
      const source = ends[2 * i]!;
      const target = ends[2 * i + 1]!;
      const dx = x[target]! + vx[target]! - x[source]! - vx[source]! || ALMOST_NOTHING;
      const dy = y[target]! + vy[target]! - y[source]! - vy[source]! || ALMOST_NOTHING;
      const distance = Math.sqrt(dx * dx + dy * dy);
      const pull = ((distance - lengths[i]!) / distance) * alpha * strengths[i]!;
      const share = yields[i]!;
      vx[target]! -= dx * pull * share;
      vy[target]! -= dy * pull * share;
      vx[source]! += dx * pull * (1 - share);
      vy[source]! += dy * pull * (1 - share);
    }
  };
}

/** What stands for a difference of 0, so that there is a direction; d3 asks chance. */
const ALMOST_NOTHING = 1e-6;

/** The share of each spring's pull that its target follows. */
function targetYields(count: number, ends: Uint32Array): Float64Array {
  const degrees = new Uint32Array(count);
  for (const end of ends) degrees[end]!++;
  const yields = new Float64Array(ends.length >> 1);
  for (let i = 0; i < yields.length; i++) {
    const source = degrees[ends[2 * i]!]!;
    yields[i] = source / (source + degrees[ends[2 * i + 1]!]!);
  }
  return yields;
}
