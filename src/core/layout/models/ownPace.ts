import {ln} from "../../base/ln.ts";
import {type Bodies, FARTHEST} from "../bodies.ts";

/** ForceAtlas2's way to move bodies by their forces. */
export interface OwnPace {
  /** Keeps the forces of the last tick; called before they are set anew. */
  remember(): void;
  /** Moves all bodies that are not fixed; says how far, on average. */
  step(): number;
}

/**
 * Each body keeps its own pace: one that swings to and fro is slowed, one that is drawn the same way again is sped up. A
 * body whose force is not finite stays where it is.
 * @see Jacomy, Venturini, Heymann & Bastian (2014), PLoS ONE 9(6), "local speed"; constants as in Graphology's version.
 */
export function ownPace(bodies: Bodies, masses: Float64Array, slowDown: number): OwnPace {
  const {count, x, y, vx: forceX, vy: forceY, isFixed} = bodies;
  const [beforeX, beforeY] = [new Float64Array(count), new Float64Array(count)];
  const calm = new Float64Array(count).fill(1);
  return {
    remember() {
      beforeX.set(forceX);
      beforeY.set(forceY);
    },
    step() {
      let path = 0;
      for (let i = 0; i < count; i++) {
        if (isFixed[i] === 1) continue;
        const dx = forceX[i]!;
        const dy = forceY[i]!;
        const force = length(dx, dy);
        const swing = masses[i]! * length(beforeX[i]! - dx, beforeY[i]! - dy);
        const traction = length(beforeX[i]! + dx, beforeY[i]! + dy) / 2;
        const damping = 1 + Math.sqrt(swing);
        const speed = (calm[i]! * ln(1 + traction)) / damping;
        calm[i] = Math.min(1, force * Math.sqrt(speed / damping));
        const step = speed / slowDown;
        const nextX = x[i]! + dx * step;
        const nextY = y[i]! + dy * step;
        if (!(Math.abs(nextX) < FARTHEST && Math.abs(nextY) < FARTHEST)) {
          [forceX[i], forceY[i], calm[i]] = [0, 0, 1];
          continue;
        }
        x[i] = nextX;
        y[i] = nextY;
        path += force * step;
      }
      return count === 0 ? 0 : path / count;
    }
  };
}

const length = (x: number, y: number): number => Math.sqrt(x * x + y * y);
