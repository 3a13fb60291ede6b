import type {BenchRow} from "../report.ts";

/** The least ratios that the layout engine is to reach, by measure, peer and size. */
const GOALS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "tick, d3 model / d3-force": {"1k": 15, "10k": 30, "100k": 50},
  "tick, FA2 model / graphology FA2": {"1k": 20, "10k": 20, "100k": 40},
  "time to their end stress / d3-force": {"10k": 12},
  "end stress / best of them": {"10k": 1 / 0.95},
  "silhouette 0.36 reached / 6 s": {"100k": 1},
  "network ready / Graphology": {"100k": 50}
};

/** The same row, with its goal where there is one. */
export function withGoal(row: BenchRow): BenchRow {
  const goal = GOALS[`${row.measure} / ${row.peer}`]?.[row.size];
  return goal === undefined ? row : {...row, goal};
}
