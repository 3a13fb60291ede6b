import {ln} from "../../base/ln.ts";
import {type Bodies, FARTHEST} from "../bodies.ts";
import {createManyBody} from "../manyBody/manyBody.ts";
import {MOST_IN_CIRCLE} from "../settings.ts";
import {strengthsOf, type WeightedGraph} from "../weightedGraph.ts";
import type {Tick} from "./springModel.ts";

export interface AtlasSettings {
  /** How hard bodies push one another away: scaling × mass × mass ÷ distance; > 0. */
  scaling: number;
  /** Pull to the middle: gravity × mass, times the distance where it is strong. */
  gravity: number;
  isStrongGravity: boolean;
  /** Edges pull with log(1 + distance) instead of distance: communities draw together, and apart from others. */
  isLinLog: boolean;
  /** A hub's edges share its pull, so that hubs stand at the rim. */
  isDissuadingHubs: boolean;
  /** What all speeds are divided by; ≥ 1. */
  slowDown: number;
  /** The θ of the many-body sum; without, the sum chooses it. */
  theta?: number;
}

export interface AtlasGraph {
  /** Two bodies for each edge. */
  ends: Uint32Array;
  /** > 0. */
  weights: ArrayLike<number>;
  masses: Float64Array;
}

/** ForceAtlas2's masses: 1 for each node, and the weights of its edges. */
export const atlasMasses = (graph: WeightedGraph): Float64Array => strengthsOf(graph).map((strength) => strength + 1);

/**
 * About how wide a settled layout will be: that of a disc whose repulsion alone its gravity balances, less what edges
 * draw it together.
 */
export function settledSpan(masses: Float64Array, {scaling, gravity}: AtlasSettings): number {
  return 0.6 * Math.sqrt((scaling * masses.reduce((sum, mass) => sum + mass, 0)) / gravity);
}

/** What Gephi's and Graphology's ForceAtlas2 recommend for a network of so many nodes. */
export const atlasSettings = (nodeCount: number): AtlasSettings => ({
  scaling: 10,
  gravity: 0.05,
  isStrongGravity: true,
  isLinLog: false,
  isDissuadingHubs: false,
  slowDown: 1 + ln(Math.max(1, nodeCount)),
  ...(nodeCount <= MOST_IN_CIRCLE && {theta: 0.9})
});

/**
 * ForceAtlas2: bodies weigh as much as they have edges, edges pull in proportion to their length, and each body keeps
 * its own pace, slow where it swings to and fro.
 * @see Jacomy, Venturini, Heymann & Bastian (2014), "ForceAtlas2", PLoS ONE 9(6); LinLog: Noack (2007), J. Graph
 * Algorithms Appl. 11(2). The order of the steps and the pace of a body are those of Graphology's version.
 */
export function atlasModel(bodies: Bodies, {ends, weights, masses}: AtlasGraph, settings: AtlasSettings): Tick {
  const {count, x, y, vx: forceX, vy: forceY, isFixed} = bodies;
  const manyBody = createManyBody(count, {
    nearest: NEAREST,
    ...(settings.theta !== undefined && {theta: settings.theta})
  });
  const column = () => new Float64Array(count);
  const [fieldX, fieldY, beforeX, beforeY] = [column(), column(), column(), column()];
  const calm = column().fill(1);
  const felt = new Float64Array(4 * count); // x, y and the force of each body side by side: one look at memory a body
  const at = new Int32Array(ends.length);
  for (let i = 0; i < ends.length; i++) at[i] = 4 * ends[i]!;

  function pushAndGravitate(): void {
    const {scaling, gravity, isStrongGravity} = settings;
    manyBody.field(x, y, masses, fieldX, fieldY);
    for (let i = 0; i < count; i++) {
      beforeX[i] = forceX[i]!;
      beforeY[i] = forceY[i]!;
      const mass = masses[i]!;
      const distance = isStrongGravity ? 1 : Math.sqrt(x[i]! * x[i]! + y[i]! * y[i]!) || 1;
      const pull = (gravity * mass) / distance;
      forceX[i] = mass * scaling * fieldX[i]! - pull * x[i]!;
      forceY[i] = mass * scaling * fieldY[i]! - pull * y[i]!;
    }
  }

  function attract(): void {
    const {isLinLog, isDissuadingHubs} = settings;
    const edgeCount = weights.length;
    for (let i = 0, to = 0; i < count; i++, to += 4) {
      felt[to] = x[i]!;
      felt[to + 1] = y[i]!;
      felt[to + 2] = forceX[i]!;
      felt[to + 3] = forceY[i]!;
    }
    for (let edge = 0; edge < edgeCount; ) {
      const source = at[2 * edge]!;
      const [sourceX, sourceY] = [felt[source]!, felt[source + 1]!];
      let pullX = felt[source + 2]!;
      let pullY = felt[source + 3]!;
      // edges in a row that have their source in common look it up once
      for (; edge < edgeCount && at[2 * edge] === source; edge++) {
        const target = at[2 * edge + 1]!;
        const dx = sourceX - felt[target]!;
        const dy = sourceY - felt[target + 1]!;
        let pull = weights[edge]!;
        if (isDissuadingHubs) pull /= masses[source >> 2]!;
        if (isLinLog) {
          const distance = Math.sqrt(dx * dx + dy * dy);
          if (distance > 0) pull *= ln(1 + distance) / distance;
        }
        pullX -= dx * pull;
        pullY -= dy * pull;
        felt[target + 2]! += dx * pull;
        felt[target + 3]! += dy * pull;
      }
      felt[source + 2] = pullX;
      felt[source + 3] = pullY;
    }
    for (let i = 0; i < count; i++) {
      forceX[i] = felt[4 * i + 2]!;
      forceY[i] = felt[4 * i + 3]!;
    }
  }

  /** A body that swings is slowed, one that is drawn the same way again is sped up. */
  function move(): number {
    const {slowDown} = settings;
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
        forceX[i] = 0;
        forceY[i] = 0;
        calm[i] = 1;
        continue;
      }
      x[i] = nextX;
      y[i] = nextY;
      path += force * step;
    }
    return count === 0 ? 0 : path / count;
  }

  return () => {
    pushAndGravitate();
    attract();
    return move();
  };
}

/** The push grows without end as bodies near one another, but for this. */
const NEAREST = 1e-3;

const length = (x: number, y: number): number => Math.sqrt(x * x + y * y);
