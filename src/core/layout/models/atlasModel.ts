import type {Bodies} from "../bodies.ts";
import {attraction} from "../forces/attraction.ts";
import {massRepulsion} from "../forces/massRepulsion.ts";
import type {AtlasGraph, AtlasSettings} from "./atlasSettings.ts";
import {ownPace} from "./ownPace.ts";
import type {Tick} from "./springModel.ts";

/**
 * ForceAtlas2: bodies weigh as much as they have edges, edges pull in proportion to their length, and each body keeps
 * its own pace, slow where it swings to and fro.
 * @see Jacomy, Venturini, Heymann & Bastian (2014), "ForceAtlas2", PLoS ONE 9(6); LinLog: Noack (2007), J. Graph
 * Algorithms Appl. 11(2). The order of the steps and the pace of a body are those of Graphology's version.
 */
export function atlasModel(bodies: Bodies, graph: AtlasGraph, settings: AtlasSettings): Tick {
  const repel = massRepulsion(bodies, graph.masses, settings);
  const attract = attraction(bodies, graph, settings);
  const move = ownPace(bodies, graph.masses, settings.slowDown);
  return () => {
    move.remember();
    repel();
    attract();
    return move.step();
  };
}
