import {random} from "../../base/random.ts";
import {type Bodies, createBodies} from "../bodies.ts";
import {settledSpan} from "../models/atlasSettings.ts";
import type {WeightedGraph} from "../weightedGraph.ts";
import {best, placesAt, stressOfLevels} from "./bestPlacements.ts";
import {coarsen} from "./coarsen.ts";
import {type NumberedLevel, numberByFamily} from "./numberByFamily.ts";
import {type Course, type Plan, planOf} from "./plan.ts";
import {lengthOf, settleLevel} from "./settleLevel.ts";

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
export function* multilevelLayout(graph: WeightedGraph, bodies: Bodies, seed: number): Generator<number, void> {
  const plan = planOf(graph.nodeCount);
  const {levels, numbers} = numberByFamily(coarsen(graph, plan.massesOf(graph), seed, plan.coarsening));
  const nodeAt = placesAt(levels, numbers);
  const trials = trialsOf(levels);
  const stresses = stressOfLevels(levels, seed);
  const span = settledSpan(levels[0]!.masses, plan.settingsOf(graph.nodeCount));
  const chance = random(seed);
  const works = worksOf(levels, trials, plan);
  const total = works.reduce((sum, work) => sum + work, 0);
  let left = total;
  let ticks = 0;
  let kept: (Bodies | null)[] = new Array<null>(trials.at(-1)!).fill(null);
  for (let i = levels.length - 1; i >= 0; i--) {
    const level = levels[i]!;
    const stress = stresses[i]!;
    const tried: Bodies[] = [];
    for (const above of kept) {
      const here = begin(level, above, span, chance);
      const still = above ? STILL * spaceOf(level, span) : STILL_START * span;
      const how = {settings: plan.settingsOf(here.count), course: courseOf(i, levels, plan), stress, still};
      for (const share of settleLevel(here, level, how)) {
        if (kept.length > 1) continue; // many quick ones, of which nothing is to be seen yet
        if (++ticks % TICKS_UNSEEN === 0) show(here, nodeAt[i]!, bodies);
        yield (left - share * works[i]!) / total;
      }
      tried.push(here);
      if (kept.length > 1) yield (left - (tried.length * works[i]!) / kept.length) / total;
    }
    left -= works[i]!;
    kept = best(tried, i === 0 ? 1 : trials[i - 1]!, stress);
    show(kept[0]!, nodeAt[i]!, bodies);
  }
}

/** How much work each level is, in units of no meaning. */
function worksOf(levels: readonly NumberedLevel[], trials: readonly number[], plan: Plan): number[] {
  return levels.map(
    ({graph: {nodeCount, weights}}, i) =>
      trials[i]! * lengthOf(courseOf(i, levels, plan)) * (nodeCount + 0.2 * weights.length)
  );
}

function courseOf(i: number, levels: readonly NumberedLevel[], plan: Plan): Course {
  return i === levels.length - 1 ? plan.coarsest : i === 0 ? plan.finest : plan.between;
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

/** Bodies about where their coarse nodes stand; on the coarsest level, anywhere. */
function begin(level: NumberedLevel, above: Bodies | null, span: number, chance: () => number): Bodies {
  const bodies = createBodies(level.graph.nodeCount);
  const width = above ? SCATTER * spaceOf(level, span) : span;
  for (let body = 0; body < bodies.count; body++) {
    const coarse = above ? level.coarse![body]! : 0;
    bodies.x[body] = (above?.x[coarse] ?? 0) + (chance() - 0.5) * width;
    bodies.y[body] = (above?.y[coarse] ?? 0) + (chance() - 0.5) * width;
  }
  return bodies;
}

/** About the space between neighbours. */
const spaceOf = ({graph}: NumberedLevel, span: number): number => span / Math.sqrt(graph.nodeCount);
