// npm run bench -- layout [--size miserables|1k|10k|100k|real|curve] [--runs N]

import type {BenchRow} from "../report.ts";
import {curveRows} from "./curve.ts";
import type {BenchNetwork} from "./factionNetwork.ts";
import {errorRows} from "./forceError.ts";
import {withGoal} from "./goals.ts";
import {EDGE_TABLES, edgeTable, NETWORKS} from "./networks.ts";
import {qualityRows} from "./qualityAgainstTime.ts";
import {readyRows} from "./readyTime.ts";
import {tickRows} from "./tickTime.ts";

/**
 * Time of a tick, force error and quality against time, against the peers; at one size, or at all but the largest. Each
 * run has other random starts, since end states differ by some hundredths with them.
 */
export async function* layoutBench(size: string | undefined, run: number): AsyncGenerator<BenchRow, void> {
  if (size === "curve") return yield* curveRows();
  if (size === "real") return yield* realRows(run);
  for (const name of size === undefined ? ["miserables", "1k", "10k"] : [size]) {
    const make = NETWORKS[name];
    if (!make)
      throw new RangeError(`size: expected ${[...Object.keys(NETWORKS), "real", "curve"].join(", ")}, got ${name}`);
    for (const row of rowsOf(make(), run)) yield withGoal(row);
  }
  if (size === undefined) yield* realRows(run);
}

function* rowsOf(network: BenchNetwork, run: number): Generator<BenchRow, void> {
  yield* readyRows(network);
  yield* tickRows(network);
  yield* errorRows(network);
  yield* qualityRows(network, run);
}

function* realRows(run: number): Generator<BenchRow, void> {
  for (const [name, file] of Object.entries(EDGE_TABLES)) {
    const network = edgeTable(name, file);
    if (!network) continue;
    yield* tickRows(network);
    yield* qualityRows(network, run);
  }
}
