import type {Bodies, Force} from "../bodies.ts";
import {createManyBody, type RepulsionLaw} from "../manyBody/manyBody.ts";

export interface RepulsionSettings extends Partial<RepulsionLaw> {
  /** How hard one body of mass 1 pushes at distance 1; > 0. */
  strength: number;
  /** Without masses, all are 1. */
  masses?: ArrayLike<number>;
}

/** Every body pushes every other away, by its mass over their distance: d3's `forceManyBody`. */
export function repulsion(bodies: Bodies, {strength, masses, ...law}: RepulsionSettings): Force {
  const {count, x, y, vx, vy} = bodies;
  const manyBody = createManyBody(count, law);
  const [fieldX, fieldY] = [new Float64Array(count), new Float64Array(count)];
  return (alpha) => {
    manyBody.field(x, y, masses ?? null, fieldX, fieldY);
    const push = strength * alpha;
    for (let i = 0; i < count; i++) {
      vx[i]! += fieldX[i]! * push;
      vy[i]! += fieldY[i]! * push;
    }
  };
}
