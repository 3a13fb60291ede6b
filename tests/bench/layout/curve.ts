import {random} from "../../../src/core/base/random.ts";
import {processorTime} from "../interleave.ts";
import type {BenchRow} from "../report.ts";
import {atlasEngine, springEngine} from "./engines.ts";
import type {BenchNetwork} from "./factionNetwork.ts";
import {randomStart} from "./networks.ts";

/** How the time of a tick grows with the network: n log n would keep the last column level. */
export function curveRows(): BenchRow[] {
  return [1000, 3000, 10_000, 30_000, 100_000, 300_000, 1_000_000].flatMap((nodeCount) => {
    const network = nearNetwork(nodeCount);
    const start = randomStart(nodeCount);
    return [
      {name: "d3 model", engine: springEngine(network, start, 0.05)},
      {name: "FA2 model", engine: atlasEngine(network, start)}
    ].map(({name, engine}) => {
      const times: number[] = [];
      for (let i = 0; i < (nodeCount > 50_000 ? 3 : 25); i++) times.push(processorTime(engine.tick));
      const ms = times.sort((a, b) => a - b)[times.length >> 1]!;
      return {
        bench: "layout",
        measure: `tick, ${name}`,
        size: String(nodeCount),
        peer: "none",
        ours: ms,
        unit: "CPU ms",
        note: `${((1e6 * ms) / (nodeCount * Math.log2(nodeCount))).toFixed(1)} ns a node and log₂ n`
      };
    });
  });
}

/** Five edges a node, to others of any kind. */
function nearNetwork(nodeCount: number): BenchNetwork {
  const chance = random(3);
  const ends = Uint32Array.from({length: 10 * nodeCount}, (_, i) =>
    i % 2 === 0 ? Math.floor(i / 10) : Math.floor(chance() * nodeCount)
  );
  return {name: String(nodeCount), nodeCount, ends, factions: new Int32Array(nodeCount)};
}
