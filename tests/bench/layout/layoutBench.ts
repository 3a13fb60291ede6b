// npm run bench -- layout [--size miserables|1k|10k|100k|real|curve] [--runs N]

import type {BenchRow} from "../report.ts";
import {curveRows} from "./curve.ts";
import {errorRows} from "./forceError.ts";
import {withGoals} from "./goals.ts";
import {EDGE_TABLES, edgeTable, NETWORKS} from "./networks.ts";
import {qualityRows} from "./qualityAgainstTime.ts";
import {readyRows} from "./readyTime.ts";
import {tickRows} from "./tickTime.ts";

/** Time of a tick, force error and quality against time, against the peers; at one size, or at all but the largest. */
export async function layoutBench(size: string | undefined): Promise<BenchRow[]> {
  if (size === "curve") return curveRows();
  if (size === "real") return realRows();
  const sizes = size === undefined ? ["miserables", "1k", "10k"] : [size];
  const rows = sizes.flatMap((name) => {
    const make = NETWORKS[name];
    if (!make)
      throw new RangeError(`size: expected ${[...Object.keys(NETWORKS), "real", "curve"].join(", ")}, got ${name}`);
    const network = make();
    return withGoals([...readyRows(network), ...tickRows(network), ...errorRows(network), ...qualityRows(network)]);
  });
  return size === undefined ? [...rows, ...realRows()] : rows;
}

const realRows = (): BenchRow[] =>
  Object.entries(EDGE_TABLES).flatMap(([name, file]) => {
    const network = edgeTable(name, file);
    return network ? [...tickRows(network), ...qualityRows(network)] : [];
  });
