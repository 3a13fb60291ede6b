import {springEngine} from "./engines.ts";
import type {BenchNetwork} from "./factionNetwork.ts";
import {randomStart} from "./networks.ts";

/** Places that have come near to rest under d3's forces: where a tick's time and error matter. */
export function settledStart(network: BenchNetwork): Float64Array {
  const engine = springEngine(network, randomStart(network.nodeCount));
  for (let t = 0; t < (network.nodeCount > 50_000 ? 40 : 150); t++) engine.tick();
  return engine.positions();
}
