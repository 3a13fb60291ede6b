import {interleave, type Timing} from "../interleave.ts";
import type {BenchRow} from "../report.ts";
import {atlasEngine, PEERS, springEngine} from "./engines.ts";
import type {BenchNetwork} from "./factionNetwork.ts";
import {settledStart} from "./settledStart.ts";

/** Whom each peer is compared with: the same forces. */
const RIVALS = {
  "d3-force": "ours, d3's model",
  "d3-force-reuse": "ours, d3's model",
  "ngraph.forcelayout": "ours, d3's model",
  "graphology FA2": "ours, ForceAtlas2"
} as const;

/** A cool layout, as in most of a layout's ticks. */
const ALPHA = 0.05;

/** Processor time of one tick, all in turn from the same settled places. */
export function tickRows(network: BenchNetwork): BenchRow[] {
  const {nodeCount} = network;
  const start = settledStart(network);
  const [ticks, rounds] = nodeCount > 50_000 ? [1, 3] : nodeCount > 5000 ? [4, 9] : [40, 15];
  const repeat = (tick: () => void, times: number) => () => {
    for (let i = 0; i < times; i++) tick();
  };
  const ours = {
    "ours, d3's model": springEngine(network, start, ALPHA),
    "ours, ForceAtlas2": atlasEngine(network, start)
  };
  const names = Object.keys(RIVALS) as (keyof typeof RIVALS)[];
  const rivals: Record<string, () => void> = {};
  // ours are quick: more ticks a round, so that the clock's grain does not show
  for (const [name, engine] of Object.entries(ours)) rivals[name] = repeat(engine.tick, OURS_MORE * ticks);
  for (const name of names) rivals[name] = repeat(PEERS[name](network, start, ALPHA).tick, ticks);
  for (const engine of Object.values(ours)) repeat(engine.tick, Math.min(300, 4_000_000 / nodeCount))();
  const timings = interleave(rivals, rounds);
  return names.map((peer) => {
    const [own, other] = [timings[RIVALS[peer]]!, timings[peer]!];
    const [mine, theirs] = [own.median / (OURS_MORE * ticks), other.median / ticks];
    return {
      bench: "layout",
      measure: peer === "graphology FA2" ? "tick, FA2 model" : "tick, d3 model",
      size: network.name,
      peer,
      ours: mine,
      theirs,
      unit: "CPU ms",
      ratio: theirs / mine,
      note: `${rounds} rounds; ours ${spread(own, OURS_MORE * ticks)}, theirs ${spread(other, ticks)}`
    };
  });
}

const OURS_MORE = 8;

const spread = ({least, most}: Timing, ticks: number): string =>
  `${(least / ticks).toPrecision(3)} to ${(most / ticks).toPrecision(3)}`;
