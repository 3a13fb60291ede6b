import {random} from "../../../src/core/base/random.ts";
import {processorTime, timing} from "../interleave.ts";
import type {BenchRow} from "../report.ts";
import {atlasEngine, type Engine, springEngine} from "./engines.ts";
import type {BenchNetwork} from "./factionNetwork.ts";
import {randomStart} from "./networks.ts";

/** How the time of a tick grows with the network: n log n would keep the last column level. */
export function* curveRows(): Generator<BenchRow, void> {
  for (const nodeCount of [1000, 3000, 10_000, 30_000, 100_000, 300_000, 1_000_000]) {
    const network = nearNetwork(nodeCount);
    const start = randomStart(nodeCount);
    yield curveRow("d3 model", nodeCount, springEngine(network, start, 0.05));
    yield curveRow("FA2 model", nodeCount, atlasEngine(network, start));
  }
}

function curveRow(name: string, nodeCount: number, engine: Engine): BenchRow {
  for (let i = 0; i < (nodeCount > 50_000 ? 4 : 100); i++) engine.tick(); // until it is compiled
  const times: number[] = [];
  for (let i = 0; i < (nodeCount > 50_000 ? 8 : 40); i++) times.push(processorTime(engine.tick));
  const ms = timing(times).median;
  return {
    bench: "layout",
    measure: `tick, ${name}`,
    size: String(nodeCount),
    peer: "none",
    ours: ms,
    unit: "CPU ms",
    note: `${((1e6 * ms) / (nodeCount * Math.log2(nodeCount))).toFixed(1)} ns a node and log₂ n`
  };
}

/** Five edges a node, to others of any kind. */
function nearNetwork(nodeCount: number): BenchNetwork {
  const chance = random(3);
  const ends = Uint32Array.from({length: 10 * nodeCount}, (_, i) =>
    i % 2 === 0 ? Math.floor(i / 10) : Math.floor(chance() * nodeCount)
  );
  return {name: String(nodeCount), nodeCount, ends, factions: null};
}
