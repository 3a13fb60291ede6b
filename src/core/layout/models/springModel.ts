import {type Bodies, type Force, moveBodies} from "../bodies.ts";
import {repulsion} from "../forces/repulsion.ts";
import {type Springs, springs} from "../forces/springs.ts";
import {towardsMiddle} from "../forces/towardsMiddle.ts";

export interface SpringSettings {
  /** How hard any two bodies push one another away; > 0, d3's default is 30. */
  charge: number;
  /** How far they do; may be infinite. */
  reach: number;
  /** The θ of the many-body sum; without, the sum chooses it. */
  theta?: number;
  /** Pull to the middle, 0–1; d3's default is 0.1. */
  gravity: {x: number; y: number};
  /** Share of its speed that a body loses in a tick, 0–1; d3's default is 0.4. */
  velocityDecay: number;
  /** How many nodes each body stands for; without, one each. */
  masses?: ArrayLike<number>;
}

/** One tick of a model at heat `alpha`; says how far the bodies moved, on average. */
export type Tick = (alpha: number) => number;

/**
 * d3-force's model: springs, repulsion, a pull to the middle, and whatever other forces come after them; speeds, which
 * decay; and heat that sinks from tick to tick.
 * @see Bostock, d3-force; speeds instead of accelerations: Dwyer (2009), "Scalable, versatile and simple constrained
 * graph layout", Computer Graphics Forum 28(3).
 */
export function springModel(
  bodies: Bodies,
  links: Springs,
  settings: SpringSettings,
  others: readonly Force[] = []
): Tick {
  const {charge, reach, theta, masses, gravity, velocityDecay} = settings;
  const forces = [
    springs(bodies, links),
    repulsion(bodies, {strength: charge, reach, ...(theta !== undefined && {theta}), ...(masses && {masses})}),
    towardsMiddle(bodies, gravity),
    ...others
  ];
  return (alpha) => {
    for (const force of forces) force(alpha);
    return moveBodies(bodies, velocityDecay);
  };
}

/** Heats of so many ticks, from the first down to the last, each the same share of the one before: as d3 cools. */
export function cooling(first: number, last: number, ticks: number): Float64Array {
  // the share is found by halving an interval, since a power's last bit differs from machine to machine
  let [low, high] = [0, 1];
  for (let i = 0; i < 60; i++) {
    const share = (low + high) / 2;
    let heat = first;
    for (let tick = 0; tick < ticks; tick++) heat *= share;
    if (heat < last) low = share;
    else high = share;
  }
  const heats = new Float64Array(ticks);
  let heat = first;
  for (let tick = 0; tick < ticks; tick++) {
    heat *= high;
    heats[tick] = heat;
  }
  return heats;
}
