import {random} from "../../base/random.ts";
import {type Bodies, createBodies} from "../bodies.ts";
import {type AtlasSettings, atlasEnergy, atlasMasses, atlasModel, settledSpan} from "../models/atlasModel.ts";
import type {WeightedGraph} from "../weightedGraph.ts";
import {coarsen, type Level} from "./coarsen.ts";

/** Ticks of each start of the coarsest level, of the levels between, and of the graph itself at most. */
const TICKS = {coarsest: 200, between: 20, finest: 70};

/** How often the coarsest level is laid out; the start that ends with the least energy is gone on with. */
const STARTS = 5;

/** A level is settled once a tick moves its bodies by less than this share of the space between neighbours. */
const STILL = 0.005;

/** The same for the coarsest level, as a share of the whole's width: it must unfold, so it is let run longer. */
const STILL_START = 1e-5;

/** How far from where its coarse node stood a node may begin, as a share of the space between neighbours. */
const SCATTER = 0.7;

/**
 * Lays a graph out from the coarse to the fine: the coarsest first, by ForceAtlas2; then each node starts where the one
 * that stood for it came to rest. A coarse node weighs as much as those it stands for, so every level is a smaller
 * picture of the same forces, at the same scale. Yields the share of work that is left after each tick, 1 → 0.
 * @see Walshaw (2003), "A multilevel algorithm for force-directed graph drawing", J. Graph Algorithms Appl. 7(3).
 */
export function* multilevelLayout(
  graph: WeightedGraph,
  bodies: Bodies,
  settings: AtlasSettings,
  seed: number
): Generator<number, void> {
  const levels = coarsen(graph, atlasMasses(graph), seed);
  const works = levels.map(
    ({graph: {nodeCount, weights}}, i) => ticksOf(i, levels) * (nodeCount + 0.2 * weights.length)
  );
  const total = works.reduce((sum, work) => sum + work, 0);
  const span = settledSpan(levels[0]!.masses, settings);
  const chance = random(seed);
  let left = total;
  let above: Bodies | null = null;
  for (let i = levels.length - 1; i >= 0; i--) {
    const level = levels[i]!;
    const here: Bodies = i === 0 ? bodies : createBodies(level.graph.nodeCount);
    const space = span / Math.sqrt(here.count);
    if (above) scatter(here, level.coarse!, above, SCATTER * space, chance);
    for (const share of above ? settle(here, level, settings, ticksOf(i, levels), STILL * space) : start(here, level)) {
      yield (left - share * works[i]!) / total;
    }
    left -= works[i]!;
    above = here;
    if (i > 0) showThrough(levels, i, here, bodies);
  }

  function* start(here: Bodies, level: Level): Generator<number, void> {
    let least = Number.POSITIVE_INFINITY;
    const starts = startsOf(level);
    for (let trial = 0; trial < starts; trial++) {
      const tried = createBodies(here.count);
      for (let body = 0; body < here.count; body++) {
        tried.x[body] = (chance() - 0.5) * span;
        tried.y[body] = (chance() - 0.5) * span;
      }
      for (const _share of settle(tried, level, settings, TICKS.coarsest, STILL_START * span)) yield trial / starts;
      const energy = atlasEnergy(tried, {...level.graph, masses: level.masses}, settings);
      if (!(energy < least)) continue;
      least = energy;
      here.x.set(tried.x);
      here.y.set(tried.y);
    }
  }
}

/** Shows a coarse level's places on the finest bodies, so that there is a picture while the work goes on. */
function showThrough(levels: readonly Level[], i: number, coarse: Bodies, bodies: Bodies): void {
  for (let body = 0; body < bodies.count; body++) {
    let node = body;
    for (let level = 0; level < i; level++) node = levels[level]!.coarse![node]!;
    bodies.x[body] = coarse.x[node]!;
    bodies.y[body] = coarse.y[node]!;
  }
}

/** Lets a level come to rest; yields the share that is done after each tick, 0 → 1. */
function* settle(
  bodies: Bodies,
  {graph, masses}: Level,
  settings: AtlasSettings,
  ticks: number,
  still: number
): Generator<number, void> {
  const tick = atlasModel(bodies, {...graph, masses}, settings);
  for (let t = 1; t <= ticks; t++) {
    const moved = tick(1);
    yield t / ticks;
    if (moved < still) return;
  }
}

/** Puts each body about where its coarse node stands. */
function scatter(bodies: Bodies, coarse: Int32Array, above: Bodies, width: number, chance: () => number): void {
  for (let body = 0; body < bodies.count; body++) {
    bodies.x[body] = above.x[coarse[body]!]! + (chance() - 0.5) * width;
    bodies.y[body] = above.y[coarse[body]!]! + (chance() - 0.5) * width;
  }
}

const ticksOf = (i: number, levels: readonly Level[]): number =>
  i === levels.length - 1 ? startsOf(levels[i]!) * TICKS.coarsest : i === 0 ? TICKS.finest : TICKS.between;

/** Few nodes cannot fold. */
const startsOf = ({graph}: Level): number => (graph.nodeCount < 8 ? 1 : STARTS);
