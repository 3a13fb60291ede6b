import type {Bodies} from "../bodies.ts";
import {atlasModel} from "../models/atlasModel.ts";
import {type AtlasSettings, atlasMasses} from "../models/atlasSettings.ts";
import type {WeightedGraph} from "../weightedGraph.ts";
import {pivotStress} from "./pivotStress.ts";

/** With fewer pivots, chance shows in the places. */
const PIVOTS = 128;

/** How often bodies go this share of the way to where their distances fit best. */
const STEPS = {count: 6, share: 0.5};

/**
 * Ticks of ForceAtlas2 afterwards: neighbours find one another again at once, factions draw together within these, and the
 * whole keeps its new form for long. With fewer there is less stress, but factions that are small flow into one another.
 */
const TICKS = 30;

/**
 * Lessens the stress of a settled layout by some hundredths, at little cost to its groups: distances from far nodes give
 * the whole a better form, and then forces order what is near. Yields what is left to do, 1 → 0.
 */
export function* easeStress(
  graph: WeightedGraph,
  bodies: Bodies,
  settings: AtlasSettings,
  seed: number
): Generator<number, void> {
  const stress = pivotStress(graph.adjacency, Math.min(PIVOTS, graph.nodeCount), seed);
  const rounds = STEPS.count + TICKS;
  for (let step = 1; step <= STEPS.count; step++) {
    stress.ease(bodies, STEPS.share);
    yield 1 - step / rounds;
  }
  const tick = atlasModel(bodies, {...graph, masses: atlasMasses(graph)}, settings);
  for (let t = 1; t <= TICKS; t++) {
    tick(1);
    yield 1 - (STEPS.count + t) / rounds;
  }
}
