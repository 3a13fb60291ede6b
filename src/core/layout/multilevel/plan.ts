import {type AtlasSettings, atlasMasses, atlasSettings, rootMasses} from "../models/atlasSettings.ts";
import type {WeightedGraph} from "../weightedGraph.ts";
import {CLUSTERS, type Coarsening, PAIRS} from "./coarsen.ts";

/** What a level goes through, phase after phase: its stress is eased so often, and then forces move it for so many ticks. */
export type Course = readonly {eased: number; ticks: number}[];

/** How a network of some size is laid out, level by level. */
export interface Plan {
  coarsening: Coarsening;
  coarsest: Course;
  between: Course;
  finest: Course;
  /** What the nodes weigh. */
  massesOf(graph: WeightedGraph): Float64Array;
  /** Settings for a level of so many nodes. */
  settingsOf(levelNodes: number): AtlasSettings;
}

/** In graphs of more nodes, distances are not asked for: to walk all of 100 000 takes as long as ten of its ticks. */
export const MOST_WALKED = 20_000;

/** The plan for so many nodes. */
export function planOf(nodeCount: number): Plan {
  return nodeCount <= MOST_WALKED ? form(nodeCount) : haste;
}

/**
 * Stress gives the whole its form: it sees what is far, and unfolds what forces leave folded. Forces set apart what is
 * near. So coarse levels are eased, at little cost, before forces order them; the finest when it is nearly settled, and
 * forces have the last word, or small factions flow into one another.
 */
const form = (nodeCount: number): Plan => ({
  coarsening: PAIRS,
  coarsest: [
    {eased: 0, ticks: 200},
    {eased: 30, ticks: 0}
  ],
  between: [{eased: 10, ticks: 20}],
  finest: [
    {eased: 0, ticks: 15},
    {eased: 8, ticks: 16}
  ],
  massesOf: rootMasses,
  settingsOf: () => atlasSettings(nodeCount)
});

/**
 * Where a tick takes long, coarse levels do the most: they go at a quick pace of their own, with hardly any easing, and
 * with hubs that keep others off, so that the factions stand apart before the finest is begun. Clusters
 * keep factions from being mixed on the way up, and need few levels; pairs, below, keep distances a little better.
 */
const haste: Plan = {
  coarsening: CLUSTERS,
  coarsest: [
    {eased: 0, ticks: 200},
    {eased: 6, ticks: 0}
  ],
  between: [{eased: 2, ticks: 30}],
  finest: [{eased: 0, ticks: 25}],
  massesOf: atlasMasses,
  settingsOf(levelNodes) {
    const settings = atlasSettings(levelNodes);
    return {...settings, slowDown: QUICK * settings.slowDown};
  }
};

const QUICK = 0.3;
