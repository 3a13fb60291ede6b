import type {Bodies} from "../bodies.ts";
import {createManyBody} from "../manyBody/manyBody.ts";
import type {AtlasSettings} from "../models/atlasSettings.ts";

/**
 * Sets each body's force, which ForceAtlas2 keeps where others keep speeds: others push it away by the product of their
 * masses over their distance, and the middle pulls it by its mass, times its distance where gravity is strong.
 */
export function massRepulsion(bodies: Bodies, masses: Float64Array, settings: AtlasSettings): () => void {
  const {count, x, y, vx: forceX, vy: forceY} = bodies;
  const {scaling, gravity, isStrongGravity, theta} = settings;
  const manyBody = createManyBody(count, {nearest: NEAREST, ...(theta !== undefined && {theta})});
  const [fieldX, fieldY] = [new Float64Array(count), new Float64Array(count)];
  return () => {
    manyBody.field(x, y, masses, fieldX, fieldY);
    for (let i = 0; i < count; i++) {
      const mass = masses[i]!;
      const distance = isStrongGravity ? 1 : Math.sqrt(x[i]! * x[i]! + y[i]! * y[i]!) || 1;
      const pull = (gravity * mass) / distance;
      forceX[i] = mass * scaling * fieldX[i]! - pull * x[i]!;
      forceY[i] = mass * scaling * fieldY[i]! - pull * y[i]!;
    }
  };
}

/** The push grows without end as bodies near one another, but for this. */
const NEAREST = 1e-3;
