import {random} from "../../base/random.ts";
import {type Bodies, createBodies} from "../bodies.ts";
import {atlasModel} from "../models/atlasModel.ts";
import {type AtlasSettings, atlasMasses, settledSpan} from "../models/atlasSettings.ts";
import type {WeightedGraph} from "../weightedGraph.ts";
import {badnessOf, best, placesAt} from "./bestPlacements.ts";
import {coarsen} from "./coarsen.ts";
import {type NumberedLevel, numberByFamily} from "./numberByFamily.ts";

/** Ticks of each start of the coarsest level, of the levels between, and of the graph itself at most. */
const TICKS = {coarsest: 200, between: 20, finest: 50};

/** In how many ways the coarsest level is laid out; few nodes cannot fold. */
const startsOf = (nodeCount: number): number => Math.min(16, Math.ceil(nodeCount / 4));

/** How many ticks pass between two pictures. */
const TICKS_UNSEEN = 4;

/** A level is settled once a tick moves its bodies by less than this share of the space between neighbours. */
const STILL = 0.005;

/** The same for the coarsest level, as a share of the whole's width: it must unfold, so it is let run longer. */
const STILL_START = 1e-5;

/** How far from where its coarse node stood a node may begin, as a share of the space between neighbours. */
const SCATTER = 0.7;

/**
 * Lays a graph out from the coarse to the fine: the coarsest first, by ForceAtlas2; then each node starts where the one
 * that stood for it came to rest. A coarse node weighs as much as those it stands for, so every level is a smaller
 * picture of the same forces, at the same scale. Of many starts the half with less stress goes on to the next level,
 * where there are twice as many nodes: so each level takes the same time, and one is left where time counts. Yields the
 * share of work that is left after each tick, 1 → 0.
 * @see Walshaw (2003), "A multilevel algorithm for force-directed graph drawing", J. Graph Algorithms Appl. 7(3).
 */
export function* multilevelLayout(
  graph: WeightedGraph,
  bodies: Bodies,
  settings: AtlasSettings,
  seed: number
): Generator<number, void> {
  const {levels, numbers} = numberByFamily(coarsen(graph, atlasMasses(graph), seed));
  const nodeAt = placesAt(levels, numbers);
  const trials = trialsOf(levels);
  const badness = badnessOf(levels, trials, seed);
  const works = levels.map(
    ({graph: {nodeCount, weights}}, i) => trials[i]! * ticksOf(i, levels) * (nodeCount + 0.2 * weights.length)
  );
  const total = works.reduce((sum, work) => sum + work, 0);
  const span = settledSpan(levels[0]!.masses, settings);
  const chance = random(seed);
  let left = total;
  let ticks = 0;
  let kept: (Bodies | null)[] = new Array<null>(trials.at(-1)!).fill(null);
  for (let i = levels.length - 1; i >= 0; i--) {
    const level = levels[i]!;
    const space = span / Math.sqrt(level.graph.nodeCount);
    const tried: Bodies[] = [];
    for (const above of kept) {
      const here = createBodies(level.graph.nodeCount);
      if (above) scatter(here, level.coarse!, above, SCATTER * space, chance);
      else scatter(here, new Int32Array(here.count), createBodies(1), span, chance);
      const still = above ? STILL * space : STILL_START * span;
      for (const share of settle(here, level, settings, ticksOf(i, levels), still)) {
        if (kept.length > 1) continue; // many quick ones, of which nothing is to be seen yet
        if (++ticks % TICKS_UNSEEN === 0) show(here, nodeAt[i]!, bodies);
        yield (left - share * works[i]!) / total;
      }
      if (kept.length > 1) yield (left - ((tried.length + 1) * works[i]!) / kept.length) / total;
      tried.push(here);
    }
    left -= works[i]!;
    kept = best(tried, i === 0 ? 1 : trials[i - 1]!, (placement) => badness(placement, i));
    show(kept[0]!, nodeAt[i]!, bodies);
  }
}

/** How many placements of each level are tried: half as many as of the coarser one, and one of the graph itself. */
function trialsOf(levels: readonly NumberedLevel[]): number[] {
  const coarsest = levels.length - 1;
  const starts = startsOf(levels[coarsest]!.graph.nodeCount);
  return levels.map((_, i) => (i === 0 && coarsest > 0 ? 1 : Math.max(1, starts >> (coarsest - i))));
}

/** Shows a level's places on the finest bodies, so that there is a picture while the work goes on. */
function show(level: Bodies, nodeAt: Int32Array, bodies: Bodies): void {
  for (let body = 0; body < bodies.count; body++) {
    bodies.x[body] = level.x[nodeAt[body]!]!;
    bodies.y[body] = level.y[nodeAt[body]!]!;
  }
}

/** Lets a level come to rest; yields the share that is done after each tick, 0 → 1. */
function* settle(
  bodies: Bodies,
  {graph, masses}: NumberedLevel,
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

const ticksOf = (i: number, levels: readonly NumberedLevel[]): number =>
  i === levels.length - 1 ? TICKS.coarsest : i === 0 ? TICKS.finest : TICKS.between;
